// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include "desk/roles.h"
#include "ui/look/tokens.h"

namespace articulator::ui {

/// What a state means to a person. Each tone has a colour and a shape of its own, so it is never told by colour alone.
enum class Tone {
    Ok,   ///< dot; only for what is finished, complete and recent
    Warn, ///< triangle
    Bad,  ///< square
    Info, ///< ring
    Off   ///< dash
};
inline constexpr int toneCount = int(Tone::Off) + 1;

/// A state as people see it: word, shape, colour. `detail` is the sentence behind the word, for tooltips and screen readers.
struct TagFace {
    Tone tone = Tone::Off;
    QString text;
    QString detail;
    friend bool operator==(const TagFace &, const TagFace &) = default;
};

[[nodiscard]] Token inkOf(Tone tone);
[[nodiscard]] Token fillOf(Tone tone);
/// For State cells of tables.
[[nodiscard]] desk::Severity severityOf(Tone tone);

} // namespace articulator::ui

Q_DECLARE_METATYPE(articulator::ui::TagFace)
