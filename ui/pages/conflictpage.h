// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "ui/pages/conflictlist.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace articulator::ui {

class Banner;
class ConflictCard;
class TableView;

/// Records that changed in the practice system under one of our writes. One key decides a conflict and goes on to the next; one more sends all decisions.
class ConflictPage final : public Page {
    Q_OBJECT

public:
    explicit ConflictPage(QWidget *parent = nullptr);
    void setClinic(const std::optional<desk::ClinicLine> &clinic);
    void show(const desk::ConflictsSnapshot &conflicts);
    void show(const desk::ConflictDetail &conflict);
    void showRequest(const desk::RequestProgress &progress);
    void tick(domain::Instant now) override;
    using Page::show;

Q_SIGNALS:
    void watchWanted(const QString &clinic);
    void conflictWanted(qint64 number);
    void revealWanted();
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
    void decideAll(const QString &side);
    void decide(const QString &field, const QString &side);
    void nextOpen();
    void apply();
    void stop();
    void showButtons();
    void showEmpty();
    void showSent();
    void goOn(const QByteArray &outcome);
    [[nodiscard]] const desk::ConflictLine *line(qint64 number) const;
    [[nodiscard]] ConflictChoices choicesOf(qint64 number) const;
    void showRows();
    [[nodiscard]] bool isWhole(const desk::ConflictLine &line) const;
    [[nodiscard]] std::vector<qint64> whole() const;

    std::optional<desk::ClinicLine> m_clinic;
    desk::ConflictsSnapshot m_conflicts;
    QMap<qint64, ConflictChoices> m_choices;
    QMap<qint64, QStringList> m_notOurs; ///< fields that our write does not change; the practice system's stays
    domain::Instant m_now{};
    bool m_isRead = false;
    qint64 m_open = 0;
    QMap<qint64, qint64> m_sentOurs;  ///< conflict to write: decided, something of ours is left; sent again once the decision is stored
    std::vector<qint64> m_sentWrites; ///< of the decisions sent last; still to be stopped
    int m_sentCount = 0;
    domain::Instant m_sentAt{};
    QLabel *m_sub;
    QPushButton *m_pms;
    QPushButton *m_ours;
    QPushButton *m_apply;
    TableView *m_table;
    ConflictList *m_rows;
    ConflictCard *m_card;
    QWidget *m_side = nullptr;
    QWidget *m_sent = nullptr;
    QLabel *m_sentWords = nullptr;
    QPushButton *m_stop = nullptr;
    QString m_trouble;
};

} // namespace articulator::ui
