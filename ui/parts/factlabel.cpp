// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/factlabel.h"

#include <algorithm>

#include "ui/look/type.h"

namespace articulator::ui {

namespace {
constexpr qsizetype longestWord = 24;
} // namespace

Label *factLabel(const QString &value)
{
    auto *label = new Label(value, type::body());
    const QStringList words = value.split(u' ');
    if (std::ranges::any_of(words, [](const QString &word) { return word.size() > longestWord; }))
        label->allowCut();
    else
        label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace articulator::ui
