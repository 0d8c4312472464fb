// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/overlay.h"

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace articulator::ui {

class Label;

/// A dialog on the window: title, a content that scrolls where room is short, and a row of buttons. Enter does what the primary button does; Alt keys and
/// everything but the lock's key stay inside it.
class Sheet : public Overlay {
    Q_OBJECT

public:
    Sheet(const QString &title, int bodyHeight, QWidget *window);
    /// Shows it with the focus on its first field.
    void open();
    /// Out of sight for as long as the console is locked; what was typed stays.
    void suspend();
    void resume();
    [[nodiscard]] bool isSuspended() const { return m_isSuspended; }

protected:
    void setTitle(const QString &title);
    void setSubtitle(const QString &words);
    /// What scrolls; owned from now on.
    void setContent(QWidget *content);
    /// On the left of the row.
    QPushButton *addAside(const QString &text);
    QPushButton *addButton(const QString &text);
    /// What Enter does.
    void setPrimary(QPushButton *button);
    /// The first field takes the focus.
    void focusFirst();
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// A slip of the mouse beside the card costs nobody what he typed.
    void mousePressEvent(QMouseEvent *) override { }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] bool isInside(QObject *watched) const;
    /// What the Alt key belongs to; absent: nothing here.
    [[nodiscard]] QWidget *ownerOf(const QKeyEvent &event) const;
    static void take(QWidget *owner);

    int m_bodyHeight;
    Label *m_title;
    Label *m_subtitle;
    QScrollArea *m_scroll;
    QWidget *m_head;
    QWidget *m_foot;
    QHBoxLayout *m_asides;
    QHBoxLayout *m_buttons;
    QPushButton *m_primary = nullptr;
    bool m_isSuspended = false;
};

} // namespace articulator::ui
