// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>
#include <QWidget>

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "ui/look/tagface.h"
#include "ui/look/theme.h"

class QMenu;
class QStackedWidget;

namespace articulator::ui {

class BannerArea;
class CapacityPage;
class OverviewPage;
class Page;
class SideNav;
class StatusStrip;
class SyncPage;
class TopBar;
class WritePages;

/// What the window says of its surroundings.
struct ShellFacts {
    QString version;
    QString user;
    QString warehouse; ///< where the data lie, for people: "this computer"
};

/// The console's window. Shows values that are handed in and tells what a person wants; it knows no store and no worker.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    enum class PageId { Overview, Capacity, Sync, Queue, Conflicts, FindTime };
    static constexpr int pageCount = 6;

    MainWindow(ShellFacts facts, Theme &theme, QWidget *parent = nullptr);

    void show(const desk::OverviewSnapshot &overview);
    void show(const desk::SyncSnapshot &sync);
    void show(const desk::CapacitySnapshot &capacity);
    void showWhy(const desk::WhyAnswer &answer);
    void showRequest(const desk::RequestProgress &progress);
    void showError(const std::optional<domain::Error> &error);
    void showWorkerFailure(const QString &what);
    /// Queue, conflicts and times.
    [[nodiscard]] WritePages &writing() { return *m_writes; }
    using QWidget::show;

    void goTo(PageId page);
    /// The capacity page on this clinic and day.
    void showDay(const QString &clinic, domain::CivilDate day);
    [[nodiscard]] PageId page() const { return m_page; }
    /// The name a screenshot or a setting gives the page: "overview".
    [[nodiscard]] static QString nameOf(PageId page);
    void chooseClinic(const QString &clinic);
    [[nodiscard]] const QString &clinic() const { return m_clinic; }
    void setWish(Theme::Wish wish);
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
    void workerStartWanted();
    void retryWanted();
    void wishChanged(articulator::ui::Theme::Wish wish);
    void aboutToClose();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void buildMenu();
    void connectFrame();
    void buildKeys();
    Page *buildPage(PageId page);
    OverviewPage *buildOverview();
    CapacityPage *buildCapacity();
    SyncPage *buildSync();
    Page *buildWriting(PageId page);
    void shareClinic();
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
    WritePages *m_writes;
    PageId m_page = PageId::Overview;
    QString m_clinic;
    std::optional<desk::OverviewSnapshot> m_overview;
    std::optional<desk::SyncSnapshot> m_sync;
    std::optional<desk::CapacitySnapshot> m_capacity;
    QMap<QString, QByteArray> m_looks; ///< as they were given
    QElapsedTimer m_age; ///< of the overview, so that ages go on between two
    QTimer m_second;
    QTimer m_noteGone;
};

} // namespace articulator::ui
