// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

/// The one colour table. Everything that is painted takes its colour from here, so light and dark cannot drift apart.
namespace articulator::ui {

enum class Scheme { Light, Dark };

enum class Token {
    Background, ///< behind the cards
    Surface,    ///< cards, bars, fields
    Raised,     ///< table heads, disabled buttons
    Line,
    LineSoft,
    Ink,
    InkSoft,
    InkFaint,
    Accent,
    AccentFill,
    OnAccent,
    Ok,
    OkFill,
    Warn,
    WarnFill,
    Bad,
    BadFill,
    Info,
    InfoFill,
    Off,
    OffFill,
    Selection,
    Hover,
    Open, ///< open windows on the day picture
    OpenLine,
    OpenInk,
    Visit, ///< appointments on the day picture
    VisitLine,
    VisitInk,
    Block, ///< time nobody works
    Hatch, ///< stripes over blockouts and closures
    Heat   ///< full strength of a heat cell
};
inline constexpr int tokenCount = int(Token::Heat) + 1;

[[nodiscard]] QColor colour(Token token, Scheme scheme);
/// The scheme that a palette made by paletteOf() belongs to; any other palette is judged by how light its window is.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
/// For code that paints: the token in the scheme of the widget's palette.
[[nodiscard]] QColor colour(Token token, const QPalette &palette);
[[nodiscard]] QPalette paletteOf(Scheme scheme);

/// Palette roles that carry the softer inks, so that plain labels follow a change of scheme by themselves.
inline constexpr QPalette::ColorRole softInkRole = QPalette::LinkVisited;
inline constexpr QPalette::ColorRole faintInkRole = QPalette::PlaceholderText;

} // namespace articulator::ui
