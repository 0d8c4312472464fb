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
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string plain;
    if (!ascii) {
        plain = withoutAccents(text);
        text = plain;
    }
    std::string key;
    key.reserve(text.size() + 4);
    for (std::size_t i = 0; i < text.size();) {
        if (isDigit(text[i])) {
            i = addNumber(text, i, key);
            continue;
        }
        const char c = text[i++];
        key += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    }
    return key;
}

std::uint64_t keyPrefix(std::string_view key)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0);
    return prefix;
}

bool collatesBefore(std::string_view a, std::string_view b)
{
    const int order = collationKey(a).compare(collationKey(b));
    return order != 0 ? order < 0 : a < b;
}

} // namespace articulator::desk
