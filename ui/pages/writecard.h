// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/writevalues.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace articulator::ui {

class DiffGrid;
class Tag;

/// One write in full: what it changes, whether it still can, why it stands where it stands, how it came there, and what proves it.
class WriteCard final : public QWidget {
    Q_OBJECT

public:
    explicit WriteCard(QWidget *parent = nullptr);
    void show(const desk::WriteDetail &write);
    void clear(const QString &sentence);
    void tick(domain::Instant now);
    [[nodiscard]] const desk::WriteDetail &write() const { return m_write; }
    [[nodiscard]] QPushButton *revealButton() const { return m_reveal; }
    using QWidget::show;

private:
    void buildTop();
    void buildBelow();
    void showTop();
    void showFields();
    void showChecks();
    void showReason();
    void showHistory();
    QLabel *addTitle(const QString &words);

    desk::WriteDetail m_write;
    domain::Instant m_now{};
    QVBoxLayout *m_column;
    QLabel *m_empty;
    QLabel *m_title;
    QLabel *m_sub;
    Tag *m_state;
    QLabel *m_reason;
    DiffGrid *m_diff;
    Tag *m_window;
    QLabel *m_windowWhy;
    Tag *m_base;
    QPushButton *m_reveal;
    QLabel *m_revealWhy;
    QLabel *m_proofTitle = nullptr;
    QLabel *m_proof;
    QLabel *m_historyTitle = nullptr;
    QLabel *m_history;
    QLabel *m_keyTitle = nullptr;
    QLabel *m_key;
};

} // namespace articulator::ui
