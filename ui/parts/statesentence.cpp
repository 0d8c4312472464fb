// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/statesentence.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/look/drawing.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"

namespace articulator::ui {

StateSentence::StateSentence(QWidget *parent) : QWidget(parent), m_text(new Label({}, type::lead()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 0, 0);
    m_text->setWordWrap(true);
    row->addWidget(m_text);
}

void StateSentence::setFace(const TagFace &face)
{
    m_face = face;
    m_text->setText(face.text);
    setAccessibleName(face.text);
    setToolTip(face.detail);
    update();
}

void StateSentence::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int words = m_text->heightForWidth(m_text->width());
    const double middle = m_text->y() + (m_text->height() - words + m_text->fontMetrics().height()) / 2.0 + 1;
    draw::shape(painter, QRectF(1, middle - 5, 11, 11), m_face.tone, colour(inkOf(m_face.tone), palette()));
}

} // namespace articulator::ui
