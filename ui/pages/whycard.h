// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "desk/answers.h"

class QLabel;
class QVBoxLayout;

namespace articulator::ui {

/// "Why not here?" answered in words, with the records that stand in the way. Closes with Escape.
class WhyCard final : public QFrame {
    Q_OBJECT

public:
    explicit WhyCard(QWidget *parent = nullptr);
    void showWaiting(const QString &where);
    void showAnswer(const QString &where, const desk::WhyAnswer &answer);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_reasons;
};

} // namespace articulator::ui
