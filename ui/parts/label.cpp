// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/label.h"

namespace articulator::ui {

Label::Label(const QString &text, const QFont &font, QPalette::ColorRole ink, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(font);
    setForegroundRole(ink);
}

} // namespace articulator::ui
