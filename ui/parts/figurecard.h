// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace articulator::ui {

class Label;

/// One figure with what it counts and a note under it.
class FigureCard final : public QFrame {
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);
    /// `detail`: how the figure is made, as tooltip.
    void setFigure(const QString &figure, const QString &what, const QString &note, const QString &detail = {});
    [[nodiscard]] QString figure() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_figure;
    Label *m_what;
    Label *m_note;
};

} // namespace articulator::ui
