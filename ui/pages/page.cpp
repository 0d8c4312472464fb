// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/look/type.h"
#include "ui/parts/label.h"

namespace articulator::ui {

Page::Page(const QString &title, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_head(new QHBoxLayout)
{
    m_column->setContentsMargins(18, 14, 18, 16);
    m_column->setSpacing(12);
    m_head->setSpacing(10);
    m_head->addWidget(new Label(title, type::heading()));
    m_column->addLayout(m_head);
    setAccessibleName(title);
}

} // namespace articulator::ui
