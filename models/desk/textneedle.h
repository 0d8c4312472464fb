// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace articulator::desk {

/// What somebody typed into a filter field, searched in UTF-8 without regard to case. Never empty.
class TextNeedle {
public:
    explicit TextNeedle(const QString &text);

    [[nodiscard]] bool isIn(std::string_view text) const;
    /// First place at or after `from` where the bytes may match, npos where none does. Only for needles of ASCII: bytes decide there.
    [[nodiscard]] std::size_t findBytes(std::string_view bytes, std::size_t from) const;
    [[nodiscard]] bool isAscii() const { return m_ascii; }

private:
    [[nodiscard]] bool standsAt(const char *bytes) const;

    QString m_text;
    std::string m_folded;
    bool m_ascii = true;
};

} // namespace articulator::desk
