// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>

#include <QPointer>
#include <QSet>

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "desk/writevalues.h"
#include "ui/commands/writework.h"
#include "ui/pages/page.h"

class QMessageBox;
class QInputDialog;
class QPushButton;
class QVBoxLayout;

namespace articulator::ui {

class CommandBook;
class FacetStrip;
class FilterBar;
class QueueList;
class TableView;
class UndoTrail;
class WriteCard;

/// The queue of one clinic: what waits for a person, what is on its way, what failed, what is done; the chosen one in full, and every decision by key.
class QueuePage final : public Page {
    Q_OBJECT

public:
    QueuePage(CommandBook &book, UndoTrail &trail, QWidget *parent = nullptr);
    void setClinic(const std::optional<desk::ClinicLine> &clinic);
    void setWorker(desk::WorkerPresence worker);
    void show(const desk::QueueSnapshot &queue);
    void show(const desk::WriteDetail &write);
    /// What became of a decision of this page.
    void showRequest(const desk::RequestProgress &progress);
    /// As soon as the queue has it; says so where it has not.
    void openWrite(qint64 number);
    /// Does it with the chosen writes, or asks first.
    void decide(desk::RequestAction action);
    void approveAllShown();
    /// Puts in what the commands judge by.
    void tell(WriteWork &work) const;
    void tick(domain::Instant now) override;
    using Page::show;

Q_SIGNALS:
    void watchWanted(const QString &clinic);
    void writeWanted(qint64 number);
    /// What is chosen or shown is not what it was.
    void workChanged();
    void revealWanted();
    void decided(articulator::desk::RequestAction action, const QString &clinic, const std::vector<qint64> &writes, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A decision on its way, until it is seen in the queue.
    struct Sent {
        qint64 number = 0;
        qint64 revision = 0; ///< before it
    };
    using Lines = std::vector<const desk::WriteLine *>;
    void buildActions();
    void buildTable();
    QPushButton *addButton(const QString &words, QByteArrayView command);
    void confirmApproval(const Lines &lines);
    void confirmRejection(const Lines &lines);
    void send(desk::RequestAction action, const Lines &lines, const QString &words = {});
    void showChosen();
    void showEmpty();
    void showNotices();
    void showDialogs();
    void openCurrent();
    void emitDecision(desk::RequestAction action, const Lines &lines, const QString &words = {});
    void takeAnswer(const desk::RequestProgress &progress);
    void offerBack(desk::RequestAction action, const Lines &lines);
    void takeBack(const std::vector<Sent> &sent);
    [[nodiscard]] Lines chosenLines() const;
    [[nodiscard]] Lines shownLines() const;
    [[nodiscard]] Lines linesOf(const std::vector<quint64> &keys) const;
    [[nodiscard]] Lines stillIn(const std::vector<Sent> &sent, const std::vector<domain::WriteState> &states) const;
    [[nodiscard]] QString releaseWords(const std::vector<Sent> &sent) const;
    [[nodiscard]] bool nobodySends() const;
    [[nodiscard]] QString approvalWords(const Lines &lines) const;
    [[nodiscard]] QString rejectionWords(int count) const;

    CommandBook &m_book;
    UndoTrail &m_trail;
    std::optional<desk::ClinicLine> m_clinic;
    desk::WorkerPresence m_worker = desk::WorkerPresence::Alive;
    domain::Instant m_now{};
    bool m_isRead = false;
    FacetStrip *m_facets;
    TableView *m_table;
    QueueList *m_rows;
    WriteCard *m_write;
    QWidget *m_side = nullptr;
    FilterBar *m_filter = nullptr;
    QVBoxLayout *m_notices;
    QString m_noticeKey;
    QStringList m_refusals;
    QString m_alreadySent; ///< of what was taken back
    QPushButton *m_approve = nullptr;
    QPointer<QMessageBox> m_approval;   ///< open
    QPointer<QInputDialog> m_rejection; ///< open
    std::vector<quint64> m_asked;       ///< what the open one is about
    WriteStates m_chosen{};
    std::deque<std::pair<desk::RequestAction, std::vector<qint64>>> m_unanswered; ///< oldest first
    QSet<qint64> m_refused; ///< what was decided of them last was not done
    qint64 m_open = 0;
    qint64 m_wantedOpen = 0;
};

} // namespace articulator::ui
