// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "desk/writevalues.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace articulator::ui {

class FacetStrip;
class FilterBar;
class QueueList;
class TableView;
class WriteCard;

/// The queue of one clinic: what waits for a person, what is on its way, what failed, what is done; the chosen one in full, and every decision by key.
class QueuePage final : public Page {
    Q_OBJECT

public:
    explicit QueuePage(QWidget *parent = nullptr);
    void setClinic(const std::optional<desk::ClinicLine> &clinic);
    void setWorker(desk::WorkerPresence worker);
    void show(const desk::QueueSnapshot &queue);
    void show(const desk::WriteDetail &write);
    /// What became of a decision of this page.
    void showRequest(const desk::RequestProgress &progress);
    void openWrite(qint64 number);
    void tick(domain::Instant now) override;
    using Page::show;

Q_SIGNALS:
    void watchWanted(const QString &clinic);
    void writeWanted(qint64 number);
    void revealWanted();
    void decided(articulator::desk::RequestAction action, const QString &clinic, const std::vector<qint64> &writes, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Act {
        desk::RequestAction action;
        QPushButton *button;
        QString help;
    };
    void buildActions();
    void buildTable();
    void addAct(desk::RequestAction action, const QString &words, const QString &help, const QKeySequence &key);
    void press(desk::RequestAction action);
    void approveAllShown();
    void confirmApproval(const std::vector<const desk::WriteLine *> &lines);
    void confirmRejection(const std::vector<const desk::WriteLine *> &lines);
    void send(desk::RequestAction action, const std::vector<const desk::WriteLine *> &lines, const QString &words = {});
    void showActions();
    void showEmpty();
    void showNotices();
    void showRelease();
    void openCurrent();
    void stopReleased();
    [[nodiscard]] std::vector<const desk::WriteLine *> chosenLines() const;
    [[nodiscard]] std::vector<const desk::WriteLine *> shownLines() const;
    [[nodiscard]] std::vector<const desk::WriteLine *> waitingForRelease() const;

    std::optional<desk::ClinicLine> m_clinic;
    desk::WorkerPresence m_worker = desk::WorkerPresence::Alive;
    domain::Instant m_now{};
    bool m_isRead = false;
    FacetStrip *m_facets;
    std::vector<Act> m_acts;
    TableView *m_table;
    QueueList *m_rows;
    WriteCard *m_write;
    QWidget *m_side = nullptr;
    FilterBar *m_filter = nullptr;
    QVBoxLayout *m_notices;
    QString m_noticeKey;
    QStringList m_refusals;
    QWidget *m_release = nullptr;
    QLabel *m_releaseWords = nullptr;
    QPushButton *m_stop = nullptr;
    std::vector<qint64> m_released; ///< approved here, not yet sent as far as is known
    qint64 m_open = 0;
    qint64 m_wantedOpen = 0;
};

} // namespace articulator::ui
