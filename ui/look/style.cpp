// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style.h"

#include <algorithm>

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QVariant>

#include "ui/look/cuttip.h"
#include "ui/look/drawing.h"
#include "ui/look/type.h"

namespace articulator::ui {

namespace {

constexpr char roleProperty[] = "buttonRole";
constexpr int controlHeight = 28;

struct ButtonColours {
    QColor fill;
    QColor line;
    QColor ink;
};

ButtonColours coloursOf(ButtonRole role, QStyle::State state, const QPalette &palette)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool down = state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On);
    const bool hover = state.testFlag(QStyle::State_MouseOver);
    const auto token = [&palette](Token t) { return colour(t, palette); };
    if (!enabled)
        return {token(Token::Raised), token(Token::Line), token(Token::InkFaint)};
    if (role == ButtonRole::Primary) {
        const QColor accent = token(Token::Accent);
        const QColor shade = schemeOf(palette) == Scheme::Dark ? accent.lighter(down ? 120 : 110) : accent.darker(down ? 125 : 112);
        const QColor fill = down || hover ? shade : accent;
        return {fill, fill, token(Token::OnAccent)};
    }
    const QColor rest = role == ButtonRole::Quiet ? QColor(Qt::transparent) : token(Token::Surface);
    const QColor fill = down ? token(Token::AccentFill) : hover ? token(Token::Hover) : rest;
    const QColor line = role == ButtonRole::Quiet ? QColor(Qt::transparent) : token(Token::Line);
    return {fill, line, token(role == ButtonRole::Danger ? Token::Bad : Token::Ink)};
}

/// `way` 1 points down, -1 up.
void drawChevron(QPainter &painter, const QRect &rect, const QColor &ink, int way = 1)
{
    const QPointF c = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({c + QPointF(-3.5, -1.5 * way), c + QPointF(0, 2 * way), c + QPointF(3.5, -1.5 * way)}));
    painter.restore();
}

void drawHeaderSection(const QStyleOptionHeader &header, QPainter &painter)
{
    painter.fillRect(header.rect, colour(Token::Raised, header.palette));
    painter.setPen(colour(Token::Line, header.palette));
    if (header.orientation == Qt::Horizontal)
        painter.drawLine(header.rect.bottomLeft(), header.rect.bottomRight());
    else
        painter.drawLine(header.rect.topRight(), header.rect.bottomRight());
}

void drawHeaderLabel(const QStyleOptionHeader &header, QPainter &painter)
{
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    QFont font = type::small();
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(colour(Token::InkSoft, header.palette));
    const QRect room = header.rect.adjusted(8, 0, sorted ? -18 : -8, -1);
    const QString text = QFontMetrics(font).elidedText(header.text, Qt::ElideRight, room.width());
    painter.drawText(room, int(header.textAlignment) | Qt::AlignVCenter, text);
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &thumb)
{
    painter.fillRect(option.rect, colour(Token::Surface, option.palette));
    if (option.maximum <= option.minimum)
        return;
    const bool strong = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QRect bar = thumb.adjusted(3, 3, -3, -3);
    draw::card(painter, bar, colour(strong ? Token::InkFaint : Token::Hatch, option.palette), Qt::transparent, std::min(bar.width(), bar.height()) / 2.0);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")), m_cutTip(new CutTip(this)) { }

void Style::setRole(QWidget *button, ButtonRole role) { button->setProperty(roleProperty, int(role)); }

ButtonRole Style::roleOf(const QWidget *button)
{
    return button ? ButtonRole(button->property(roleProperty).toInt()) : ButtonRole::Plain;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const ButtonColours colours = coloursOf(roleOf(widget), option->state, option->palette);
        draw::card(*painter, option->rect, colours.fill, colours.line, 6);
        if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
            draw::focusRing(*painter, option->rect, option->palette);
        return;
    }
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth == 0) // inside a chooser, which has its own
            return;
        const bool focus = option->state.testFlag(State_HasFocus);
        draw::card(*painter, option->rect, colour(Token::Surface, option->palette), colour(focus ? Token::Accent : Token::Line, option->palette), 6);
        return;
    }
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractButton *>(widget))
            draw::focusRing(*painter, option->rect, option->palette, 4);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(*painter, option->rect, colour(Token::InkSoft, option->palette));
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortDown;
        drawChevron(*painter, option->rect, colour(Token::InkSoft, option->palette), up ? -1 : 1);
        return;
    }
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, colour(Token::Surface, option->palette)); return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colour(Token::Raised, option->palette));
        painter->setPen(colour(Token::Line, option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, coloursOf(roleOf(widget), option->state, option->palette).ink);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy = *box;
            copy.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width());
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(*header, *painter);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderSection(*header, *painter);
        else
            painter->fillRect(option->rect, colour(Token::Raised, option->palette));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const ButtonColours colours = coloursOf(ButtonRole::Plain, option->state & ~(State_On | State_Sunken), option->palette);
        draw::card(*painter, option->rect, colours.fill, colours.line, 6);
        drawChevron(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), colour(Token::InkSoft, option->palette));
        if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
            draw::focusRing(*painter, option->rect, option->palette);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(*slider, *painter, proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_HeaderMarkSize: return 14;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_MenuVMargin: return 4;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ToolTip_WakeUpDelay: return 350;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return {std::max(size.width() + 22, controlHeight), controlHeight};
    case CT_ComboBox: return {size.width() + 40, controlHeight};
    case CT_LineEdit: return {wanted.width(), controlHeight};
    case CT_HeaderSection: return {wanted.width(), 30};
    default: return wanted;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return {option->rect.right() - 24, option->rect.top(), 20, option->rect.height()};
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return option->rect.adjusted(9, 1, -26, -1);
    if (control == CC_ScrollBar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && sub == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar && sub == SC_ScrollBarSlider) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? bar->rect.height() : bar->rect.width();
        const int range = bar->maximum - bar->minimum;
        const int thumb = range > 0 ? std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), std::min(28, length), length) : length;
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        return upright ? QRect(bar->rect.left(), bar->rect.top() + at, bar->rect.width(), thumb)
                       : QRect(bar->rect.left() + at, bar->rect.top(), thumb, bar->rect.height());
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void Style::polish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->installEventFilter(m_cutTip);
    QProxyStyle::polish(widget);
}

} // namespace articulator::ui
