// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/type.h"

#include <QFontDatabase>
#include <QStringList>

namespace articulator::ui::type {

namespace {

QFont sized(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Segoe UI")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont body() { return sized(13); }
QFont strong() { return sized(13, QFont::Bold); }
QFont small() { return sized(12); }
QFont tiny() { return sized(11); }
QFont heading() { return sized(18, QFont::Bold); }
QFont lead() { return sized(15); }
QFont figure() { return sized(22, QFont::Bold); }

QFont mono()
{
    QFont font(QStringList{QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPixelSize(12);
    return font;
}

} // namespace articulator::ui::type
