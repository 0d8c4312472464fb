// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/cuttip.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace articulator::ui {

namespace {

constexpr int textMargin = 8; ///< of a line edit on both sides

/// The words that do not fit; empty where all do.
QString cutWords(const QWidget &widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return box->fontMetrics().horizontalAdvance(box->currentText()) > room.width() ? box->currentText() : QString();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        if (line->echoMode() != QLineEdit::Normal)
            return {};
        const QString words = line->text().isEmpty() ? line->placeholderText() : line->text();
        return line->fontMetrics().horizontalAdvance(words) > line->contentsRect().width() - 2 * textMargin ? words : QString();
    }
    return {};
}

} // namespace

bool CutTip::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::ToolTip || !widget)
        return QObject::eventFilter(watched, event);
    const QString words = cutWords(*widget);
    if (words.isEmpty())
        return QObject::eventFilter(watched, event);
    const QString tip = widget->toolTip().isEmpty() ? words : words + QLatin1Char('\n') + widget->toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, widget);
    return true;
}

} // namespace articulator::ui
