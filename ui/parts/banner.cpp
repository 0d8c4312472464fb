// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/banner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/look/drawing.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"

namespace articulator::ui {

Banner::Banner(const TagFace &face, const QString &sentence, QWidget *parent)
    : QFrame(parent), m_tone(face.tone), m_row(new QHBoxLayout(this)), m_sentence(new Label(sentence, type::body()))
{
    m_row->setContentsMargins(8, 8, 12, 8);
    m_row->setSpacing(10);
    auto *tag = new Tag;
    tag->setFace(face);
    m_row->addWidget(tag);
    m_sentence->setWordWrap(true);
    m_row->addWidget(m_sentence, 1);
    setAccessibleName(face.text);
    setAccessibleDescription(sentence);
}

QPushButton *Banner::addButton(const QString &text, const QString &why)
{
    auto *button = new QPushButton(text);
    button->setToolTip(why);
    button->setAccessibleDescription(why);
    m_row->addWidget(button);
    return button;
}

QString Banner::sentence() const { return m_sentence->text(); }

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor line = colour(inkOf(m_tone), palette());
    line.setAlphaF(0.35F);
    draw::card(painter, rect(), colour(fillOf(m_tone), palette()), line);
}

} // namespace articulator::ui
