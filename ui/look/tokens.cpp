// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tokens.h"

#include <array>

namespace articulator::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, tokenCount> table{{
    {0xfff4f6f8, 0xff12181e}, // Background
    {0xffffffff, 0xff1a222a}, // Surface
    {0xfffafbfc, 0xff1f2830}, // Raised
    {0xffdfe4ea, 0xff303b45}, // Line
    {0xffedf0f3, 0xff27313a}, // LineSoft
    {0xff1c2733, 0xffe6ecf1}, // Ink
    {0xff55636f, 0xffa9b6c1}, // InkSoft
    {0xff66727e, 0xff8a98a4}, // InkFaint
    {0xff0f6f82, 0xff4cc3d6}, // Accent
    {0xffe3f2f4, 0xff17363d}, // AccentFill
    {0xffffffff, 0xff06242a}, // OnAccent
    {0xff19734a, 0xff5fcf97}, // Ok
    {0xffe4f4ec, 0xff153527}, // OkFill
    {0xff8a5800, 0xfff0b95a}, // Warn
    {0xfffdf1d9, 0xff3a2d12}, // WarnFill
    {0xffb3261e, 0xffff8a80}, // Bad
    {0xfffce8e6, 0xff431d1b}, // BadFill
    {0xff2b5fb3, 0xff8ab4ff}, // Info
    {0xffe6eefb, 0xff1b2c4a}, // InfoFill
    {0xff55636f, 0xffa9b6c1}, // Off
    {0xffedf0f3, 0xff27313a}, // OffFill
    {0xffd7ebee, 0xff1d3d44}, // Selection
    {0xfff2f6f8, 0xff202a33}, // Hover
    {0xffcfe9dc, 0xff1d4434}, // Open
    {0xff4fa57c, 0xff3f8f69}, // OpenLine
    {0xff19734a, 0xff7adcab}, // OpenInk
    {0xffdce3ea, 0xff2d3945}, // Visit
    {0xff9aa8b5, 0xff5a6a78}, // VisitLine
    {0xff46535f, 0xffb9c5cf}, // VisitInk
    {0xffeceff2, 0xff232c34}, // Block
    {0xffd0d7de, 0xff36414b}, // Hatch
    {0xff4fa57c, 0xff296c4d}, // Heat
}};

void setText(QPalette &palette, Scheme scheme)
{
    const QColor ink = colour(Token::Ink, scheme);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::ToolTipText}) {
        palette.setColor(role, ink);
        palette.setColor(QPalette::Disabled, role, colour(Token::InkFaint, scheme));
    }
    palette.setColor(QPalette::PlaceholderText, colour(Token::InkFaint, scheme));
    palette.setColor(QPalette::BrightText, colour(Token::Bad, scheme));
    palette.setColor(QPalette::Link, colour(Token::Accent, scheme));
    palette.setColor(softInkRole, colour(Token::InkSoft, scheme));
}

} // namespace

QColor colour(Token token, Scheme scheme)
{
    const Pair &pair = table[std::size_t(token)];
    return QColor::fromRgba(scheme == Scheme::Dark ? pair.dark : pair.light);
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor colour(Token token, const QPalette &palette) { return colour(token, schemeOf(palette)); }

QPalette paletteOf(Scheme scheme)
{
    QPalette palette;
    setText(palette, scheme);
    palette.setColor(QPalette::Window, colour(Token::Background, scheme));
    palette.setColor(QPalette::Base, colour(Token::Surface, scheme));
    palette.setColor(QPalette::AlternateBase, colour(Token::Raised, scheme));
    palette.setColor(QPalette::Button, colour(Token::Surface, scheme));
    palette.setColor(QPalette::ToolTipBase, colour(Token::Raised, scheme));
    palette.setColor(QPalette::Highlight, colour(Token::Selection, scheme));
    palette.setColor(QPalette::Light, colour(Token::Raised, scheme));
    palette.setColor(QPalette::Midlight, colour(Token::LineSoft, scheme));
    palette.setColor(QPalette::Mid, colour(Token::Line, scheme));
    palette.setColor(QPalette::Dark, colour(Token::InkFaint, scheme));
    palette.setColor(QPalette::Shadow, colour(Token::Line, scheme));
    return palette;
}

} // namespace articulator::ui
