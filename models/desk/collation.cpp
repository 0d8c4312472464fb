// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/collation.h"

#include <algorithm>

#include <QString>

namespace articulator::desk {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// The first eight bytes as a number.
std::uint64_t packed(std::string_view key)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0);
    return prefix;
}

/// Without accents, folded: "Élan" stands beside "elan".
std::string withoutAccents(std::string_view text)
{
    const QString apart = QString::fromUtf8(text.data(), qsizetype(text.size())).normalized(QString::NormalizationForm_D);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain.toCaseFolded().toUtf8().toStdString();
}

/// A run of digits becomes its length and its digits, without leading zeros, so that longer numbers come later.
std::size_t addNumber(std::string_view text, std::size_t i, std::string &key)
{
    while (i + 1 < text.size() && text[i] == '0' && isDigit(text[i + 1]))
        ++i;
    std::size_t end = i;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const std::size_t length = std::min<std::size_t>(end - i, 9);
    key += char('0' + length);
    key += text.substr(i, end - i);
    return end;
}

} // namespace

std::string collationKey(std::string_view text)
{
    std::string plain;
    if (!std::ranges::all_of(text, isAscii)) {
        plain = withoutAccents(text);
        text = plain;
    }
    std::string key;
    key.reserve(text.size() + 4);
    for (std::size_t i = 0; i < text.size();) {
        if (isDigit(text[i]))
            i = addNumber(text, i, key);
        else
            key += small(text[i++]);
    }
    return key;
}

// Nearly every text has eight plain characters in front, and what follows them cannot change their part of the key.
std::uint64_t keyPrefix(std::string_view text)
{
    std::uint64_t prefix = 0;
    const std::size_t length = std::min<std::size_t>(8, text.size());
    for (std::size_t i = 0; i < length; ++i) {
        if (isDigit(text[i]) || !isAscii(text[i]))
            return packed(collationKey(text));
        prefix = prefix << 8 | static_cast<unsigned char>(small(text[i]));
    }
    return length == 0 ? 0 : prefix << 8 * (8 - length);
}

bool collatesBefore(std::string_view a, std::string_view b)
{
    const auto isPlain = [](char c) { return isAscii(c) && !isDigit(c); };
    if (std::ranges::all_of(a, isPlain) && std::ranges::all_of(b, isPlain)) {
        const auto [left, right] = std::ranges::mismatch(a, b, {}, small, small);
        if (left == a.end() || right == b.end())
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        return small(*left) < small(*right);
    }
    const int order = collationKey(a).compare(collationKey(b));
    return order != 0 ? order < 0 : a < b;
}

} // namespace articulator::desk
