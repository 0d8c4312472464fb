// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/tag.h"

#include <QPainter>

#include "ui/look/drawing.h"

namespace articulator::ui {

Tag::Tag(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Tag::setFace(const TagFace &face)
{
    if (face == m_face)
        return;
    const bool resized = draw::tagSize(face) != draw::tagSize(m_face);
    m_face = face;
    setToolTip(face.detail);
    setAccessibleName(face.text);
    setAccessibleDescription(face.detail);
    if (resized)
        updateGeometry();
    update();
}

QSize Tag::sizeHint() const { return m_face.text.isEmpty() ? QSize(0, 0) : draw::tagSize(m_face); }

void Tag::paintEvent(QPaintEvent *)
{
    if (m_face.text.isEmpty())
        return;
    QPainter painter(this);
    draw::tag(painter, rect(), m_face, palette());
}

} // namespace articulator::ui
