// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rule.h"

#include <QPainter>

#include "ui/look/tokens.h"

namespace articulator::ui {

Rule::Rule(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Line, palette()));
}

} // namespace articulator::ui
