// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>
#include <QWidget>

#include "desk/answers.h"
#include "desk/auditvalues.h"
#include "desk/recordvalues.h"
#include "desk/snapshots.h"
#include "ui/commands/paletteentry.h"
#include "ui/commands/undotrail.h"
#include "ui/commands/workplace.h"
#include "ui/look/tagface.h"
#include "ui/look/theme.h"
#include "ui/shell/lockrules.h"
#include "ui/shell/approvernews.h"

class QMenu;
class QStackedWidget;

namespace articulator::ui {

class AuditPage;
class BannerArea;
class CapacityPage;
class CommandBook;
class LockCover;
class OverviewPage;
class Page;
class Palette;
class RecordsPage;
class SetupPages;
class SideNav;
class StatusStrip;
class SyncPage;
class TopBar;
class Tray;
class UndoBar;
class WritePages;

/// What the window says of its surroundings.
struct ShellFacts {
    QString version;
    QString user;
    QString warehouse; ///< where the data lie, for people: "this computer"
};

/// The console's window. Shows values that are handed in and tells what a person wants; it knows no store and no worker.
class MainWindow final : public QWidget, private Workplace {
    Q_OBJECT

public:
    using PageId = ui::PageId;
    static constexpr int pageCount = ui::pageCount;

    MainWindow(ShellFacts facts, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void show(const desk::OverviewSnapshot &overview);
    void show(const desk::SyncSnapshot &sync);
    void show(const desk::CapacitySnapshot &capacity);
    void show(const desk::RecordsSnapshot &records);
    void show(const desk::RecordCard &card);
    void show(const desk::AuditSnapshot &entries);
    void show(const desk::AuditProof &proof);
    void show(const desk::AuditExport &file);
    void showProviders(const std::vector<desk::ProviderChoice> &providers);
    void showPeople(const desk::RecordsSnapshot &people);
    void showWhy(const desk::WhyAnswer &answer);
    void showRequest(const desk::RequestProgress &progress);
    void showError(const std::optional<domain::Error> &error);
    void showWorkerFailure(const QString &what);
    /// Queue, conflicts and times.
    [[nodiscard]] WritePages &writing() { return *m_writes; }
    /// Settings and the dialogs of the set-up.
    [[nodiscard]] SetupPages &setup() { return *m_setup; }
    using QWidget::show;

    /// Who is signed in, and what he may do.
    void setUser(const QString &user, std::optional<domain::Role> role);
    /// A demonstration cannot be locked: nobody knows its passphrase.
    void setLockable(bool canLock);
    void setLockRules(const LockRules &rules);
    /// Everything that was shown goes, and nothing is reached until it is unlocked.
    void showLocked();
    void showUnlocked();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] CommandBook &commands() { return *m_book; }

    void goTo(PageId page) override;
    /// In front of everything else.
    void comeForward();
    /// The capacity page on this clinic and day.
    void showDay(const QString &clinic, domain::CivilDate day);
    /// The records page on this record of the clinic in view: "appointment/50112".
    void showRecord(const QString &record);
    [[nodiscard]] PageId page() const { return m_page; }
    /// The name a screenshot or a setting gives the page: "overview".
    [[nodiscard]] static QString nameOf(PageId page) { return ui::nameOf(page); }
    void chooseClinic(const QString &clinic);
    [[nodiscard]] const QString &clinic() const { return m_clinic; }
    void setWish(Theme::Wish wish) override;
    void showPalette() override;
    void showKeys() override;
    /// How the tables' columns look, by the names of the tables; pages that are built later get theirs too.
    void setLooks(const QMap<QString, QByteArray> &looks);
    [[nodiscard]] QMap<QString, QByteArray> looks() const;

Q_SIGNALS:
    void clinicChanged(const QString &clinic);
    void capacityAsked(const articulator::desk::CapacityQuestion &question);
    void whyAsked(const articulator::desk::CapacityQuestion &question, articulator::domain::Instant at);
    void syncWanted(const QString &clinic);
    void pauseWanted(const QString &clinic);
    void resumeWanted(const QString &clinic);
    void fullCopyWanted(const QString &clinic);
    void recordsAsked(const articulator::desk::RecordsQuestion &question);
    void recordWanted(const articulator::desk::RecordAsk &record);
    void revealWanted();
    void maskWanted();
    void providersAsked();
    void peopleAsked(const QString &clinic, const QString &person);
    void auditAsked(const articulator::desk::AuditQuestion &question);
    void verifyWanted();
    void exportWanted(const articulator::desk::AuditQuestion &question, const QString &path, articulator::desk::AuditFormat format);
    void lockWanted();
    void unlockWanted();
    void workerStartWanted();
    void retryWanted();
    void wishChanged(articulator::ui::Theme::Wish wish);
    /// A known code, or empty: as the desktop has it. The window has to be made anew for it.
    void languageWanted(const QString &code);
    void lockRulesChanged(const articulator::ui::LockRules &rules);
    void aboutToClose();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] WorkState workState() const override;
    void moveInCapacity(CapacityMove move) override;
    void syncClinic() override { Q_EMIT syncWanted(m_clinic); }
    void pauseClinic() override;
    void resumeClinic() override;
    void confirmFullCopy() override;
    void startPersonSearch() override;
    void revealRecord() override { Q_EMIT revealWanted(); }
    void maskRecord() override { Q_EMIT maskWanted(); }
    void verifyLog() override;
    void exportLog() override;
    [[nodiscard]] WritePlace &writePlace() override;
    [[nodiscard]] SetupPlace &setupPlace() override;
    void undoLast() override { m_trail.takeBackLast(); }
    void lock() override { Q_EMIT lockWanted(); }
    void setLanguage(const QString &code) override { Q_EMIT languageWanted(code); }

    void buildFrame();
    void buildMenu();
    void connectFrame();
    void buildTray();
    void showNews();
    void showQueue();
    Page *buildPage(PageId page);
    OverviewPage *buildOverview();
    CapacityPage *buildCapacity();
    SyncPage *buildSync();
    Page *buildWriting(PageId page);
    RecordsPage *buildRecords();
    AuditPage *buildAudit();
    Page *buildSettings();
    void connectSetup();
    [[nodiscard]] std::vector<PaletteEntry> paletteEntries();
    [[nodiscard]] std::vector<PaletteEntry> offers(const QString &typed);
    [[nodiscard]] PaletteEntry personOffer(const QString &person);
    [[nodiscard]] PaletteEntry writeOffer(qint64 number);
    [[nodiscard]] PaletteEntry conflictOffer(qint64 number);
    void offerPauseBack(bool wasPaused);
    void giveClinicToPages();
    [[nodiscard]] Page *shownPage() const;
    void tick();
    void showState();
    void showBudget();
    void showBadges();
    void install(PageId page, Page *widget);
    void restoreLooks(const QWidget &within) const;
    [[nodiscard]] std::chrono::milliseconds age() const;
    [[nodiscard]] const desk::ClinicLine *clinicLine() const;
    [[nodiscard]] std::optional<desk::ClinicLine> clinicValue() const;
    [[nodiscard]] TagFace stateFace() const;

    ShellFacts m_facts;
    Theme &m_theme;
    QMenu *m_view;
    TopBar *m_top = nullptr;
    SideNav *m_nav = nullptr;
    BannerArea *m_banners = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusStrip *m_status = nullptr;
    OverviewPage *m_overviewPage = nullptr;
    CapacityPage *m_capacityPage = nullptr;
    SyncPage *m_syncPage = nullptr;
    WritePages *m_writes = nullptr;
    SetupPages *m_setup = nullptr;
    RecordsPage *m_recordsPage = nullptr;
    AuditPage *m_auditPage = nullptr;
    std::unique_ptr<CommandBook> m_book;
    mutable UndoTrail m_trail; ///< looking drops what can no longer be taken back
    UndoBar *m_undo = nullptr;
    Tray *m_tray = nullptr;
    ApproverNews m_news;
    qint64 m_newWrites = 0; ///< that came while nobody looked
    Palette *m_palette = nullptr; ///< made when first wanted
    LockCover *m_cover = nullptr;
    std::optional<domain::Role> m_role;
    bool m_canLock = true;
    bool m_isLocked = false;
    bool m_isAsking = false;
    PageId m_page = PageId::Overview;
    QString m_clinic;
    QString m_clinicBefore; ///< in view when it was locked
    std::optional<desk::OverviewSnapshot> m_overview;
    std::optional<desk::SyncSnapshot> m_sync;
    std::optional<desk::CapacitySnapshot> m_capacity;
    QMap<QString, QByteArray> m_looks; ///< as they were given
    QElapsedTimer m_age; ///< of the overview, so that ages go on between two
    QTimer m_second;
    QTimer m_noteGone;
};

} // namespace articulator::ui
