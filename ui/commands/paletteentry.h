// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include <QStringList>

namespace articulator::ui {

/// One line of the palette.
struct PaletteEntry {
    QString text;
    QString hint;   ///< what it is, or its key
    QString whyNot; ///< not empty: it cannot be chosen now
    std::function<void()> choose;
    bool comesFirst = false; ///< it is exactly what was typed
};

/// How well an entry fits what was typed: 0 not at all, more is better. Every word typed has to begin a word of the entry, or its letters stand in it in
/// their order.
[[nodiscard]] int paletteRank(const QString &entry, const QString &typed);

/// Those that fit, best first; of equal ones the order given.
[[nodiscard]] std::vector<PaletteEntry> paletteMatches(const std::vector<PaletteEntry> &entries, const QString &typed);

} // namespace articulator::ui
