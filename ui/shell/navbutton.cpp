// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navbutton.h"

#include <QPainter>

#include "ui/look/drawing.h"
#include "ui/look/icons.h"
#include "ui/look/type.h"

namespace articulator::ui {

NavButton::NavButton(const QString &iconName, const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setIcon(icons::named(iconName));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setBadge(int count, Tone tone, const QString &words)
{
    m_count = count;
    m_tone = tone;
    setAccessibleDescription(count > 0 ? words : QString());
    update();
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || underMouse())
        draw::card(painter, rect(), colour(isChecked() ? Token::AccentFill : Token::Hover, palette()), Qt::transparent, 6);
    icon().paint(&painter, QRect(10, 7, 16, 16), Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    painter.setFont(isChecked() ? type::strong() : type::body());
    painter.setPen(colour(isChecked() ? Token::Accent : Token::InkSoft, palette()));
    painter.drawText(rect().adjusted(34, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text());
    if (m_count > 0) {
        const QString number = QString::number(m_count);
        const QSize size = draw::badgeSize(number);
        draw::badge(painter, QRect(QPoint(width() - 10 - size.width(), (height() - size.height()) / 2), size), number, m_tone, palette());
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        draw::focusRing(painter, rect(), palette());
}

} // namespace articulator::ui
