// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "desk/packedints.h"
#include "desk/rowset.h"

namespace articulator::desk {

class TextNeedle;

/// A column of UTF-8 texts, each different one kept once and named by a code. After settle() the order of codes is the order of texts, so sorting
/// is sorting integers; texts that come later get codes behind and are ranked when somebody sorts.
class TextColumn {
public:
    void append(std::string_view text);
    /// Whether that changed anything.
    bool set(std::size_t row, std::string_view text);
    [[nodiscard]] std::string_view at(std::size_t row) const;
    void settle();

    /// Codes of the rows; none: empty text.
    [[nodiscard]] const PackedInts &codes() const { return m_codes; }
    [[nodiscard]] std::size_t codeCount() const { return m_ends.size(); }
    [[nodiscard]] std::string_view textOf(std::size_t code) const;
    /// Rank by code; empty where the code itself is the rank. Equal texts have equal ranks.
    [[nodiscard]] std::vector<quint32> ranks() const;
    /// Codes whose text has the needle.
    [[nodiscard]] RowSet having(const TextNeedle &needle) const;
    /// Codes with exactly this text.
    [[nodiscard]] RowSet equalTo(std::string_view text) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    [[nodiscard]] qint64 codeFor(std::string_view text);
    [[nodiscard]] std::vector<quint32> inOrder(std::size_t from) const;

    struct Recent {
        std::size_t hash = 0;
        qint64 code = -1;
    };
    std::string m_arena;          ///< every text ended by a NUL
    std::vector<quint32> m_ends;  ///< by code: behind its NUL
    PackedInts m_codes;
    std::size_t m_settled = 0;    ///< codes below are in order of text
    std::vector<Recent> m_recent; ///< finds most repetitions without a full dictionary
};

} // namespace articulator::desk
