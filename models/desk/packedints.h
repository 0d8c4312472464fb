// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <variant>
#include <vector>

#include <QtGlobal>


namespace articulator::desk {

/// Many integers in as few bytes as their spread needs: value = base + (stored − 1) × step, stored 0 is "none". Setting a value outside of what fits
/// repacks everything once.
class PackedInts {
public:
    static constexpr qint64 none = std::numeric_limits<qint64>::min();

    void append(qint64 value);
    /// Cheaper than append() for many values one after the other; tighten() before anything is asked.
    void stage(qint64 value)
    {
        if (m_stagedCount == m_staged.size())
            flush();
        m_staged[m_stagedCount++] = value;
    }
    /// How many values stage() will bring.
    void expect(std::size_t values) { m_expected = values; }
    /// Values given, staged ones too.
    [[nodiscard]] std::size_t soFar() const { return m_size + m_stagedCount; }
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

    /// The same cells with other values: newValue(value) from 0 to below `count`; none stays.
    template <typename NewValue> [[nodiscard]] PackedInts renamed(std::uint64_t count, NewValue newValue) const
    {
        PackedInts named;
        named.m_size = m_size;
        named.m_highest = count;
        named.m_cells = cellsFor(count, m_size);
        visitStored([&](const auto *from) {
            std::visit(
                [&](auto &to) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(to)>, std::monostate>) {
                        for (std::size_t i = 0; i < m_size; ++i)
                            to[i] = from[i] == 0 ? 0 : typename std::decay_t<decltype(to)>::value_type(newValue(decode(from[i])) + 1);
                    }
                },
                named.m_cells);
        });
        return named;
    }

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
    using Cells = std::variant<std::monostate, std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>, std::vector<std::uint64_t>>;
    static constexpr std::size_t stageSize = 1024;
    void flush();
    [[nodiscard]] std::span<const qint64> staged() const { return {m_staged.data(), m_stagedCount}; }
    void makeRoomForStaged(qint64 least, qint64 most);
    [[nodiscard]] bool fitsStaged(qint64 least, qint64 most) const;
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
    std::size_t m_expected = 0;
    std::vector<qint64> m_staged; ///< the first m_stagedCount of them
    std::size_t m_stagedCount = 0;
};

} // namespace articulator::desk
