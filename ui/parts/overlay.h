// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace articulator::ui {

/// Dims the window and puts one card on it; keys stay inside it. A child of the window it covers.
class Overlay : public QWidget {
    Q_OBJECT

public:
    /// Dim: what lies below stays visible. Opaque: nothing of it does.
    enum class Ground { Dim, Opaque };

    Overlay(Ground ground, QWidget *window);
    void open();
    /// Gives the focus back to where it was.
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void closed();

protected:
    /// Where the card's content goes; its distance from the window's top is a share of the height.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QWidget *card() const { return m_card; }
    /// Escape and clicks beside the card close it where this says so.
    [[nodiscard]] virtual bool mayClose() const { return true; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    QWidget *m_card;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_before;
};

} // namespace articulator::ui
