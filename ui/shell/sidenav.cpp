// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sidenav.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/navbutton.h"

namespace articulator::ui {

SideNav::SideNav(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setFixedWidth(208);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(8, 12, 9, 10);
    m_column->setSpacing(2);
    m_column->addStretch(1);
}

int SideNav::addEntry(const QString &icon, const QString &text)
{
    const int index = int(m_entries.size());
    auto *button = new NavButton(icon, text);
    button->setToolTip(tr("%1 (Ctrl+%2)", "page, number of its shortcut").arg(QString(text).remove(u'&')).arg(index + 1));
    button->setAccessibleName(QString(text).remove(u'&'));
    connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    m_column->insertWidget(index, button);
    m_entries.push_back(button);
    return index;
}

void SideNav::setCurrent(int index) { m_entries[std::size_t(index)]->setChecked(true); }

void SideNav::setBadge(int index, int count, Tone tone, const QString &words)
{
    m_entries[std::size_t(index)]->setBadge(count, tone, words);
}

void SideNav::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Token::Line, palette()));
}

} // namespace articulator::ui
