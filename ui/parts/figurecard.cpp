// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/figurecard.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/look/drawing.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"

namespace articulator::ui {

FigureCard::FigureCard(QWidget *parent)
    : QFrame(parent), m_figure(new Label({}, type::figure())), m_what(new Label({}, type::small(), softInkRole)),
      m_note(new Label({}, type::small(), faintInkRole))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 9, 12, 9);
    column->setSpacing(1);
    for (QLabel *label : std::initializer_list<QLabel *>{m_figure, m_what, m_note})
        column->addWidget(label);
    m_what->allowCut();
    m_note->allowCut();
    setMinimumWidth(120);
}

void FigureCard::setFigure(const QString &figure, const QString &what, const QString &note, const QString &detail)
{
    m_figure->setText(figure);
    m_what->setText(what);
    m_note->setText(note);
    setToolTip(detail);
    setAccessibleName(tr("%1 %2. %3", "figure, what it counts, note").arg(figure, what, note));
}

QString FigureCard::figure() const { return m_figure->text(); }

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw::card(painter, rect(), colour(Token::Surface, palette()), colour(Token::Line, palette()));
}

} // namespace articulator::ui
