// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/card.h"

#include <QChildEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/look/drawing.h"
#include "ui/look/type.h"
#include "ui/parts/cardcorners.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {
constexpr int headHeight = 28;
} // namespace

Card::Card(Inside inside, QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    if (inside == Inside::Padded)
        m_column->setContentsMargins(14, 12, 14, 12);
    else
        m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(6);
    if (inside == Inside::Flush)
        m_corners = new CardCorners(this);
}

void Card::addHead(const QString &title, QWidget *beside)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(9, 5, 9, 5);
    row->setSpacing(14);
    auto *label = new Label(title, type::strong());
    label->setFixedHeight(headHeight);
    row->addWidget(label);
    if (beside != nullptr)
        row->addWidget(beside, 1);
    else
        row->addStretch(1);
    m_column->setSpacing(0);
    m_column->addLayout(row);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw::card(painter, rect(), colour(Token::Surface, palette()), colour(Token::Line, palette()));
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_corners)
        m_corners->setGeometry(rect());
}

void Card::childEvent(QChildEvent *event)
{
    QFrame::childEvent(event);
    if (m_corners && event->added())
        m_corners->raise();
}

} // namespace articulator::ui
