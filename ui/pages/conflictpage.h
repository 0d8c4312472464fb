// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QSet>

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "ui/commands/writework.h"
#include "ui/pages/conflictlist.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace articulator::ui {

class CommandBook;
class ConflictCard;
class TableView;
class UndoTrail;

/// Records that changed in the practice system under one of our writes. One key decides a conflict and goes on to the next; one more sends all decisions.
class ConflictPage final : public Page {
    Q_OBJECT

public:
    /// A write as the queue has it; null where it has not.
    using LineOf = std::function<const desk::WriteLine *(qint64 number)>;
    ConflictPage(CommandBook &book, UndoTrail &trail, LineOf lineOf, QWidget *parent = nullptr);
    void setClinic(const std::optional<desk::ClinicLine> &clinic);
    void show(const desk::ConflictsSnapshot &conflicts);
    void show(const desk::ConflictDetail &conflict);
    void showRequest(const desk::RequestProgress &progress);
    /// Decides every field of the open one and goes on to the next.
    void keep(Side side);
    /// Sends what is decided whole.
    void saveChoices();
    /// Puts in what the commands judge by.
    void tell(WriteWork &work) const;
    /// Brings the conflict into view, if it is there.
    void openConflict(qint64 number);
    void tick(domain::Instant now) override;
    using Page::show;

Q_SIGNALS:
    void watchWanted(const QString &clinic);
    void conflictWanted(qint64 number);
    void workChanged();
    void resolved(const QString &clinic, qint64 conflict, const QMap<QString, QString> &choices);
    /// The write goes on with what was decided.
    void goOnWanted(const QString &clinic, const std::vector<qint64> &writes);
    void stopWanted(const QString &clinic, const std::vector<qint64> &writes);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildButtons();
    void buildBody();
    void openCurrent();
    void decide(const QString &field, const QString &side);
    void offerBack(qint64 number, const ConflictChoices &before, const QString &words);
    void offerStop(const std::vector<qint64> &writes, int count);
    void nextOpen();
    void showButtons();
    void showTrouble();
    [[nodiscard]] int readyCount() const;
    void showEmpty();
    void goOn(const QByteArray &outcome);
    [[nodiscard]] const desk::ConflictLine *line(qint64 number) const;
    [[nodiscard]] ConflictChoices choicesOf(qint64 number) const;
    void showRows();
    [[nodiscard]] bool isWhole(const desk::ConflictLine &line) const;
    [[nodiscard]] std::vector<qint64> whole() const;

    CommandBook &m_book;
    UndoTrail &m_trail;
    LineOf m_lineOf;
    std::optional<desk::ClinicLine> m_clinic;
    desk::ConflictsSnapshot m_conflicts;
    QMap<qint64, ConflictChoices> m_choices;
    QMap<qint64, QStringList> m_notOurs; ///< fields that our write does not change; the practice system's stays
    domain::Instant m_now{};
    bool m_isRead = false;
    qint64 m_open = 0;
    QMap<qint64, qint64> m_sentOurs;  ///< conflict to write: decided, something of ours is left; sent again once the decision is stored
    QSet<qint64> m_sent; ///< decided and handed over, not yet gone from the list
    QLabel *m_sub;
    QPushButton *m_pms;
    QPushButton *m_ours;
    QPushButton *m_apply;
    TableView *m_table;
    ConflictList *m_rows;
    ConflictCard *m_card;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_troubles;
    qint64 m_wantedOpen = 0;
    QString m_trouble;
};

} // namespace articulator::ui
