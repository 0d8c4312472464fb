// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/capacityuse.h"

#include <algorithm>

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include "ui/look/drawing.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/pages/usewords.h"

namespace articulator::ui {

using domain::LostTo;

namespace {

constexpr int square = 10;
constexpr int afterSquare = 6;
constexpr int between = 18;

bool isGap(LostTo cause) { return cause >= LostTo::ShortBeforeClosed || cause == LostTo::OthersTaken; }

} // namespace

CapacityUse::CapacityUse(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CapacityUse::show(const QString &whose, const domain::UsageMinutes &minutes)
{
    m_parts.clear();
    m_head = minutes.working > 0 ? tr("%1: %2 booked", "whose time, share").arg(whose, TimeWords::share(minutes.utilisation())) : tr("%1: nobody works", "whose time").arg(whose);
    const auto add = [this](int length, Token fill, Token line, bool isHatched, const QString &words) {
        if (length > 0)
            m_parts.push_back({length, fill, line, isHatched, tr("%1 %2", "how much time, what of it").arg(TimeWords::chairTime(length), words)});
    };
    add(minutes.booked, Token::Visit, Token::VisitLine, false, tr("booked"));
    add(minutes.open, Token::Open, Token::OpenLine, false, tr("open"));
    for (const LostTo cause : UseWords::sorted(minutes)) {
        if (isGap(cause))
            add(minutes.lostTo(cause), Token::WarnFill, Token::Warn, false, UseWords::lost(cause));
    }
    for (const LostTo cause : UseWords::sorted(minutes)) {
        if (!isGap(cause))
            add(minutes.lostTo(cause), Token::Block, Token::VisitLine, true, UseWords::lost(cause));
    }
    setAccessibleName(UseWords::sentence(whose, minutes));
    updateGeometry();
    update();
}

// The head first, then the parts as they fit into lines.
std::vector<CapacityUse::Placed> CapacityUse::placed(int width) const
{
    std::vector<Placed> all;
    const QFontMetrics strong(type::strong()), small(type::small());
    const int headWidth = std::min(width, strong.horizontalAdvance(m_head) + 2);
    all.push_back({QRect(0, barBottom + 4, headWidth, lineHeight), strong.elidedText(m_head, Qt::ElideRight, headWidth)});
    int x = headWidth + between, y = barBottom + 4;
    for (const Part &part : m_parts) {
        const int most = width - square - afterSquare;
        const QString words = small.elidedText(part.words, Qt::ElideRight, most);
        const int wide = square + afterSquare + small.horizontalAdvance(words) + 2;
        if (x + wide > width) {
            x = 0;
            y += lineHeight;
        }
        all.push_back({QRect(x, y, wide, lineHeight), words});
        x += wide + between;
    }
    return all;
}

int CapacityUse::heightFor(int width) const { return placed(std::max(width, 300)).back().box.bottom() + 1; }

void CapacityUse::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void CapacityUse::paintBox(QPainter &painter, const QRectF &box, const Part &part) const
{
    painter.fillRect(box, colour(part.fill, palette()));
    if (part.isHatched)
        draw::hatch(painter, box, colour(Token::Hatch, palette()));
    painter.setPen(QPen(colour(part.line, palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void CapacityUse::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int all = 0;
    for (const Part &part : m_parts)
        all += part.minutes;
    int before = 0;
    for (const Part &part : m_parts) {
        const int left = width() * before / std::max(1, all);
        before += part.minutes;
        const int right = width() * before / std::max(1, all);
        paintBox(painter, QRectF(left, barTop, std::max(2, right - left - 1), barBottom - barTop), part);
    }
    const std::vector<Placed> words = placed(width());
    painter.setFont(type::strong());
    painter.setPen(colour(Token::Ink, palette()));
    painter.drawText(words.front().box, Qt::AlignVCenter | Qt::AlignLeft, words.front().words);
    painter.setFont(type::small());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRect &box = words[i + 1].box;
        paintBox(painter, QRectF(box.left(), box.top() + (lineHeight - square) / 2.0, square, square), m_parts[i]);
        painter.setPen(colour(Token::InkSoft, palette()));
        painter.drawText(box.adjusted(square + afterSquare, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words[i + 1].words);
    }
}

bool CapacityUse::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), sentence(), this);
    return event->type() == QEvent::ToolTip || QWidget::event(event);
}

} // namespace articulator::ui
