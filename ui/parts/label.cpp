// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace articulator::ui {

Label::Label(const QString &text, const QFont &font, QPalette::ColorRole ink, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(font);
    setForegroundRole(ink);
}

void Label::allowCut()
{
    m_mayBeCut = true;
    updateGeometry();
}

QSize Label::minimumSizeHint() const { return m_mayBeCut ? QSize(0, QLabel::minimumSizeHint().height()) : QLabel::minimumSizeHint(); }

bool Label::isCut() const { return m_mayBeCut && fontMetrics().horizontalAdvance(text()) > contentsRect().width(); }

bool Label::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace articulator::ui
