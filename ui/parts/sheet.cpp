// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sheet.h"

#include <algorithm>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"
#include "ui/parts/rule.h"

namespace articulator::ui {

namespace {

constexpr int wide = 720;
constexpr int margin = 28; ///< between the card and the window's edge

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

/// Keys that mean something to the window below.
bool isWindowKey(const QKeyEvent &event)
{
    const bool isLock = event.key() == Qt::Key_L && event.modifiers() == Qt::ControlModifier;
    const bool isFunction = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    return !isLock && (isFunction || event.modifiers().testFlag(Qt::ControlModifier));
}

} // namespace

Sheet::Sheet(const QString &title, int bodyHeight, QWidget *window)
    : Overlay(Ground::Dim, window), m_bodyHeight(bodyHeight), m_title(new Label(title, type::heading())), m_subtitle(new Label({}, type::body(), softInkRole)),
      m_scroll(new QScrollArea), m_head(new QWidget), m_foot(new QWidget), m_asides(new QHBoxLayout), m_buttons(new QHBoxLayout)
{
    setAccessibleName(title);
    m_subtitle->allowCut();
    m_subtitle->hide();
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(20, 16, 20, 12);
    head->setSpacing(3);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(20, 10, 20, 10);
    foot->setSpacing(8);
    m_asides->setSpacing(8);
    m_buttons->setSpacing(8);
    foot->addLayout(m_asides);
    foot->addStretch(1);
    foot->addLayout(m_buttons);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && m_scroll->widget() != nullptr && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, 24);
    });
    column()->setSpacing(0);
    column()->addWidget(m_head);
    column()->addWidget(new Rule);
    column()->addWidget(m_scroll);
    column()->addWidget(new Rule);
    column()->addWidget(m_foot);
}

void Sheet::open()
{
    Overlay::open();
    focusFirst();
}

void Sheet::suspend()
{
    if (!isVisible())
        return;
    m_isSuspended = true;
    hide();
}

void Sheet::resume()
{
    if (!m_isSuspended)
        return;
    m_isSuspended = false;
    open();
}

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::setSubtitle(const QString &words)
{
    m_subtitle->setText(words);
    m_subtitle->setVisible(!words.isEmpty());
    setAccessibleDescription(words);
}

void Sheet::setContent(QWidget *content)
{
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_scroll->setWidget(content);
}

QPushButton *Sheet::addAside(const QString &text)
{
    auto *button = new QPushButton(text);
    m_asides->addWidget(button);
    return button;
}

QPushButton *Sheet::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_buttons->addWidget(button);
    return button;
}

void Sheet::setPrimary(QPushButton *button)
{
    if (m_primary != nullptr)
        Style::setRole(m_primary, ButtonRole::Plain);
    m_primary = button;
    Style::setRole(button, Style::roleOf(button) == ButtonRole::Danger ? ButtonRole::Danger : ButtonRole::Primary);
    button->update();
}

void Sheet::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
    focusNextPrevChild(true);
}

void Sheet::showEvent(QShowEvent *event)
{
    Overlay::showEvent(event);
    qApp->installEventFilter(this);
    fit();
}

void Sheet::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    Overlay::hideEvent(event);
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    fit();
}

void Sheet::fit()
{
    card()->setFixedWidth(std::min(wide, width() - 2 * margin));
    const int others = m_head->sizeHint().height() + m_foot->sizeHint().height() + 10;
    m_scroll->setFixedHeight(std::clamp(m_bodyHeight, 60, std::max(60, height() - 2 * margin - others)));
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (!isEnter(*event)) {
        Overlay::keyPressEvent(event);
        return;
    }
    auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QPushButton *meant = focused != nullptr && isAncestorOf(focused) ? focused : m_primary;
    if (meant != nullptr && meant->isEnabled())
        meant->click();
}

bool Sheet::isInside(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget != nullptr && (widget == this || isAncestorOf(widget));
}

QWidget *Sheet::ownerOf(const QKeyEvent &event) const
{
    if (event.modifiers() != Qt::AltModifier)
        return nullptr;
    const QKeySequence pressed(Qt::ALT | Qt::Key(event.key()));
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        if (button != nullptr && QKeySequence::mnemonic(button->text()) == pressed)
            return widget;
        if (label != nullptr && label->buddy() != nullptr && label->buddy()->isEnabled() && QKeySequence::mnemonic(label->text()) == pressed)
            return label->buddy();
    }
    return nullptr;
}

void Sheet::take(QWidget *owner)
{
    owner->setFocus(Qt::ShortcutFocusReason);
    if (auto *button = qobject_cast<QAbstractButton *>(owner))
        button->click();
}

// A shortcut that is overridden comes again as a plain key, which is where it is taken.
bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isVisible() || !isKey || !isInside(watched))
        return Overlay::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    QWidget *owner = ownerOf(key);
    if (event->type() == QEvent::KeyPress) {
        if (owner == nullptr)
            return false;
        take(owner);
        return true;
    }
    if (owner == nullptr && !isWindowKey(key) && key.modifiers() != Qt::AltModifier)
        return false;
    event->accept();
    return true;
}

} // namespace articulator::ui
