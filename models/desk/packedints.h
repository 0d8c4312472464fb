// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <variant>
#include <vector>

#include <QtGlobal>

namespace articulator::desk {

/// Many integers in as few bytes as their spread needs: value = base + (stored − 1) × step, stored 0 is "none". Setting a value outside of what fits
/// repacks everything once.
class PackedInts {
public:
    static constexpr qint64 none = std::numeric_limits<qint64>::min();

    /// Values from 0 on, given as they are stored: value + 1, 0 for none.
    [[nodiscard]] static PackedInts fromZero(const std::vector<quint32> &stored);

    void append(qint64 value);
    void set(std::size_t i, qint64 value);
    [[nodiscard]] qint64 at(std::size_t i) const { return decode(storedAt(i)); }
    /// Grows with the value; 0 is none, `highest()` at most.
    [[nodiscard]] std::uint64_t storedAt(std::size_t i) const;
    [[nodiscard]] std::uint64_t highest() const { return m_highest; }
    [[nodiscard]] qint64 decode(std::uint64_t stored) const
    {
        return stored == 0 ? none : qint64(std::uint64_t(m_base) + (stored - 1) * m_step);
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// The narrowest form of what is held now.
    void tighten();
    [[nodiscard]] std::size_t bytes() const;

    /// Calls `with(pointer)` with the stored cells in their width; not at all where every one is none.
    template <typename With> void visitStored(With with) const
    {
        std::visit(
            [&](const auto &cells) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(cells)>, std::monostate>)
                    with(cells.data());
            },
            m_cells);
    }

private:
    using Cells = std::variant<std::monostate, std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>,
                               std::vector<std::uint64_t>>;
    [[nodiscard]] bool fits(qint64 value) const;
    [[nodiscard]] std::uint64_t encode(qint64 value) const;
    void makeRoomFor(qint64 value);
    void repack(qint64 base, std::uint64_t step, std::uint64_t highest);
    [[nodiscard]] static Cells cellsFor(std::uint64_t highest, std::size_t size);
    [[nodiscard]] std::uint64_t capacityOfWidth() const;

    Cells m_cells;
    std::size_t m_size = 0;
    qint64 m_base = 0;
    std::uint64_t m_step = 1;
    std::uint64_t m_highest = 0;
};

} // namespace articulator::desk
