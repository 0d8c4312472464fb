// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QWidget>

#include "desk/writevalues.h"
#include "ui/pages/conflictlist.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace articulator::ui {

class SideChoice;

/// One conflict, three ways: as it was when the write was asked, as the practice system has it now, as the write would have it. The sides are named by
/// system, never by "local" and "remote".
class ConflictCard final : public QWidget {
    Q_OBJECT

public:
    explicit ConflictCard(QWidget *parent = nullptr);
    void show(const desk::ConflictDetail &conflict, const ConflictChoices &choices);
    void setChoices(const ConflictChoices &choices);
    void clear(const QString &sentence, const QString &remedy);
    void setNow(domain::Instant now);
    [[nodiscard]] QPushButton *revealButton() const { return m_reveal; }
    [[nodiscard]] const desk::ConflictDetail &conflict() const { return m_conflict; }
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &field, const QString &side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString field;
        SideChoice *pms;
        SideChoice *ours;
        QLabel *result;
    };
    void rebuild();
    void addLine(const desk::ConflictField &field, int row);
    void showResults();
    [[nodiscard]] QString sideWords(const desk::ConflictField &field, const desk::FieldValue &value) const;
    [[nodiscard]] QString pmsNow() const;
    [[nodiscard]] QString sentence() const;

    desk::ConflictDetail m_conflict;
    ConflictChoices m_choices;
    domain::Instant m_now{};
    QLabel *m_empty;
    QLabel *m_emptyRemedy;
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_gridBox;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_reveal;
    QLabel *m_revealWhy;
    QLabel *m_after;
    std::vector<Line> m_lines;
};

} // namespace articulator::ui
