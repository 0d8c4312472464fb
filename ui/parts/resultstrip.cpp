// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/resultstrip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/drawing.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"

namespace articulator::ui {

ResultStrip::ResultStrip(QWidget *parent)
    : QFrame(parent), m_tag(new Tag), m_sentence(new Label({}, type::body())), m_more(new Label({}, type::small(), softInkRole)), m_help(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_more->setWordWrap(true);
    m_help->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_tag, 0, Qt::AlignTop);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 14, 10);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_more);
    connect(m_help, &QPushButton::clicked, this, &ResultStrip::helpWanted);
}

void ResultStrip::setResult(const TagFace &face, const QString &sentence, const QStringList &more)
{
    m_tag->setFace(face);
    m_sentence->setText(sentence);
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
    m_more->setContentsMargins(6, 0, 0, 0);
    m_help->hide();
    setAccessibleName(face.text);
    setAccessibleDescription(sentence);
    update();
}

void ResultStrip::offer(const QString &help)
{
    m_help->setText(help);
    m_help->show();
}

QString ResultStrip::text() const { return m_tag->face().text + u'\n' + m_sentence->text() + u'\n' + m_more->text(); }

const TagFace &ResultStrip::face() const { return m_tag->face(); }

void ResultStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor line = colour(inkOf(face().tone), palette());
    line.setAlphaF(0.25F);
    draw::card(painter, rect(), colour(fillOf(face().tone), palette()), line);
}

} // namespace articulator::ui
