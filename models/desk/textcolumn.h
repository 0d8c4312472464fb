// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "desk/packedints.h"
#include "desk/rowset.h"
#include "desk/textorder.h"

namespace articulator::desk {

class TextNeedle;

/// A column of UTF-8 texts, named by codes; a text may have several. The bulk of a loaded table is packed and never changes; what comes later stands
/// behind it. Settled, the codes of the bulk are in the order of their texts and each text is there once, so sorting is sorting integers; texts that
/// come later are ranked when somebody sorts.
class TextColumn {
public:
    void append(std::string_view text);
    /// Cheaper than append() for many; pack() before anything is asked.
    void stage(std::string_view text) { m_codes.stage(codeFor(text)); }
    /// How many texts stage() will bring.
    void expect(std::size_t rows) { m_expected = rows; }
    /// Whether that changed anything.
    bool set(std::size_t row, std::string_view text);
    [[nodiscard]] std::string_view at(std::size_t row) const;
    /// Makes what is there the bulk, where there is none yet.
    void pack();
    /// pack() and settle at once.
    void settle();
    [[nodiscard]] bool isSettled() const { return m_settled; }
    /// What settledTexts() is to be made of, on any thread.
    [[nodiscard]] std::shared_ptr<const TextList> bulk() const { return m_bulk; }
    /// Takes what was made of that bulk. False: the column has another one by now.
    bool takeSettled(const std::shared_ptr<const TextList> &of, SettledTexts settled);

    /// Codes of the rows; none: empty text.
    [[nodiscard]] const PackedInts &codes() const { return m_codes; }
    [[nodiscard]] std::size_t codeCount() const { return bulkSize() + m_late.size(); }
    [[nodiscard]] std::string_view textOf(std::size_t code) const { return code < bulkSize() ? m_bulk->at(code) : m_late.at(code - bulkSize()); }
    /// Rank by code; empty where the code itself is the rank. Equal texts have equal ranks.
    [[nodiscard]] std::vector<quint32> ranks() const;
    /// Codes whose text has the needle.
    [[nodiscard]] RowSet having(const TextNeedle &needle) const;
    /// Codes with exactly this text.
    [[nodiscard]] RowSet equalTo(std::string_view text) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Recent {
        std::size_t hash = 0;
        qint64 code = -1;
    };
    [[nodiscard]] std::size_t bulkSize() const { return m_bulk ? m_bulk->size() : 0; }
    [[nodiscard]] qint64 codeFor(std::string_view text);
    [[nodiscard]] qint64 newCode(std::string_view text);

    std::shared_ptr<const TextList> m_bulk; ///< shared with whoever settles it
    TextList m_late;
    PackedInts m_codes;
    bool m_settled = true;
    std::size_t m_expected = 0;
    bool m_areDifferent = false; ///< while staging: hardly any text came twice, so none is looked for
    std::vector<Recent> m_recent; ///< finds most repetitions without a full dictionary
};

} // namespace articulator::desk
