// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statusstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/look/type.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"

namespace articulator::ui {

StatusStrip::StatusStrip(const QString &version, QWidget *parent)
    : QWidget(parent), m_clinics(new Label({}, type::small(), softInkRole)), m_warehouse(new Label({}, type::small(), softInkRole)),
      m_budget(new Label({}, type::small(), softInkRole)), m_waiting(new Label({}, type::small(), softInkRole)), m_clock(new Label({}, type::small(), softInkRole)), m_note(new Tag)
{
    setFixedHeight(26);
    setAccessibleName(tr("Status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 1, 14, 0);
    row->setSpacing(18);
    for (QLabel *label : {m_clinics, m_warehouse, m_budget, m_waiting})
        row->addWidget(label);
    row->addStretch(1);
    row->addWidget(m_note);
    row->addWidget(m_clock);
    row->addWidget(new Label(tr("v%1").arg(version), type::small(), softInkRole));
}

void StatusStrip::setClinics(int count) { m_clinics->setText(tr("%Ln clinics", nullptr, count)); }

void StatusStrip::setWarehouse(const QString &text) { m_warehouse->setText(text); }

void StatusStrip::setBudget(const QString &text, const QString &detail)
{
    m_budget->setText(text);
    m_budget->setToolTip(detail);
    m_budget->setVisible(!text.isEmpty());
}

void StatusStrip::setWaiting(int count)
{
    m_waiting->setText(count > 0 ? tr("%Ln writes need a decision", nullptr, count) : QString());
    m_waiting->setVisible(count > 0);
}

void StatusStrip::setClock(const QString &text) { m_clock->setText(text); }

void StatusStrip::setNote(const TagFace &face) { m_note->setFace(face); }

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Token::Line, palette()));
}

} // namespace articulator::ui
