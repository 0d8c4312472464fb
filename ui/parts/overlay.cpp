// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/overlay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/look/tokens.h"
#include "ui/parts/card.h"

namespace articulator::ui {

namespace {

constexpr int dimAlpha = 110;

bool takesTab(const QWidget *widget) { return widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0; }

} // namespace

Overlay::Overlay(Ground ground, QWidget *window) : QWidget(window), m_ground(ground)
{
    auto *made = new Card(Card::Inside::Padded); // a flush one would paint its corners in the colour of a page
    m_card = made;
    m_column = made->column();
    m_column->setContentsMargins(1, 1, 1, 5);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card);
    row->addStretch(1);
    auto *outside = new QVBoxLayout(this);
    outside->addStretch(2);
    outside->addLayout(row);
    outside->addStretch(5);
    hide();
    window->installEventFilter(this);
}

void Overlay::open()
{
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void Overlay::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    Q_EMIT closed();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops = findChildren<QWidget *>();
    stops.removeIf([](const QWidget *widget) { return !takesTab(widget); });
    if (stops.isEmpty())
        return true;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype step = next ? 1 : stops.size() - 1;
    stops[at < 0 ? 0 : (at + step) % stops.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && mayClose())
        close();
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()) && mayClose())
        close();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor dim(0, 0, 0, dimAlpha);
    painter.fillRect(rect(), m_ground == Ground::Dim ? dim : colour(Token::Background, palette()));
}

} // namespace articulator::ui
