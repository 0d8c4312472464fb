// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "desk/capacityvalues.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace articulator::ui {

/// "Why not here?" answered as a chain: each rule that stands in the way, the records behind it with a way to open them, and where the PMS keeps them.
/// Closes with Escape.
class WhyCard final : public QFrame {
    Q_OBJECT

public:
    explicit WhyCard(QWidget *parent = nullptr);
    void showWaiting(const QString &where);
    /// `pms`: code of the clinic's PMS.
    void showAnswer(const QString &where, const desk::WhyAnswer &answer, const QString &pms, const domain::Zone &zone);
    [[nodiscard]] QString text() const;
    /// The chain scrolls, so the page need not grow with it.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    /// "appointment/50112".
    void recordWanted(const QString &record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void startAnew(const QString &where);
    void addLine(const QString &words, int indent);
    void addStep(int number, const desk::WhyStep &step, const QString &pms, const domain::Zone &zone);
    void addRecord(const desk::WhyRecord &record, const domain::Zone &zone);
    void fit();

    QLabel *m_title;
    QScrollArea *m_scroll;
    QWidget *m_chain = nullptr;
    QVBoxLayout *m_steps = nullptr;
};

} // namespace articulator::ui
