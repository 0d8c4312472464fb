// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/packedints.h"

#include <algorithm>
#include <numeric>

namespace articulator::desk {

namespace {

/// Calls `with(vector)` for the width in use; nothing where every cell is none.
template <typename Cells, typename With> void withVector(Cells &cells, With with)
{
    std::visit(
        [&](auto &vector) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(vector)>, std::monostate>)
                with(vector);
        },
        cells);
}

} // namespace

PackedInts PackedInts::fromZero(const std::vector<quint32> &stored)
{
    PackedInts packed;
    packed.m_size = stored.size();
    packed.m_highest = stored.empty() ? 0 : *std::ranges::max_element(stored);
    packed.m_cells = cellsFor(packed.m_highest, stored.size());
    withVector(packed.m_cells, [&](auto &cells) {
        using Cell = typename std::decay_t<decltype(cells)>::value_type;
        std::ranges::transform(stored, cells.begin(), [](quint32 value) { return Cell(value); });
    });
    return packed;
}

void PackedInts::append(qint64 value)
{
    if (!fits(value))
        makeRoomFor(value);
    const std::uint64_t stored = encode(value);
    withVector(m_cells, [&](auto &cells) { cells.push_back(typename std::decay_t<decltype(cells)>::value_type(stored)); });
    m_highest = std::max(m_highest, stored);
    ++m_size;
}

void PackedInts::set(std::size_t i, qint64 value)
{
    if (!fits(value))
        makeRoomFor(value);
    const std::uint64_t stored = encode(value);
    withVector(m_cells, [&](auto &cells) { cells[i] = typename std::decay_t<decltype(cells)>::value_type(stored); });
    m_highest = std::max(m_highest, stored);
}

std::uint64_t PackedInts::storedAt(std::size_t i) const
{
    std::uint64_t stored = 0;
    withVector(m_cells, [&](const auto &cells) { stored = cells[i]; });
    return stored;
}

bool PackedInts::fits(qint64 value) const
{
    if (value == none)
        return true;
    if (std::holds_alternative<std::monostate>(m_cells) || value < m_base)
        return false;
    const std::uint64_t distance = std::uint64_t(value) - std::uint64_t(m_base);
    return distance % m_step == 0 && distance / m_step + 1 <= capacityOfWidth();
}

std::uint64_t PackedInts::encode(qint64 value) const
{
    return value == none ? 0 : (std::uint64_t(value) - std::uint64_t(m_base)) / m_step + 1;
}

std::uint64_t PackedInts::capacityOfWidth() const
{
    std::uint64_t most = 0;
    withVector(m_cells, [&](const auto &cells) {
        most = std::numeric_limits<typename std::decay_t<decltype(cells)>::value_type>::max();
    });
    return most;
}

// A base that moves down leaves as much room below as there is above, so that falling values cost a repack per doubling and not one each.
void PackedInts::makeRoomFor(qint64 value)
{
    if (m_highest == 0) {
        repack(value, 1, 1);
        return;
    }
    const qint64 highestValue = decode(m_highest);
    qint64 base = m_base;
    if (value < base) {
        const std::uint64_t room = std::min(std::uint64_t(highestValue) - std::uint64_t(value),
                                            std::uint64_t(value) - std::uint64_t(none + 1));
        base = qint64(std::uint64_t(value) - room);
    }
    repack(base, 1, std::uint64_t(std::max(value, highestValue)) - std::uint64_t(base) + 1);
}

PackedInts::Cells PackedInts::cellsFor(std::uint64_t highest, std::size_t size)
{
    if (highest == 0)
        return std::monostate{};
    if (highest <= std::numeric_limits<std::uint8_t>::max())
        return std::vector<std::uint8_t>(size);
    if (highest <= std::numeric_limits<std::uint16_t>::max())
        return std::vector<std::uint16_t>(size);
    if (highest <= std::numeric_limits<std::uint32_t>::max())
        return std::vector<std::uint32_t>(size);
    return std::vector<std::uint64_t>(size);
}

void PackedInts::repack(qint64 base, std::uint64_t step, std::uint64_t highest)
{
    Cells packed = cellsFor(highest, m_size);
    std::uint64_t seen = 0;
    withVector(packed, [&](auto &to) {
        withVector(m_cells, [&](const auto &from) {
            for (std::size_t i = 0; i < m_size; ++i) {
                if (from[i] == 0)
                    continue;
                const std::uint64_t stored = (std::uint64_t(decode(from[i])) - std::uint64_t(base)) / step + 1;
                to[i] = typename std::decay_t<decltype(to)>::value_type(stored);
                seen = std::max(seen, stored);
            }
        });
    });
    m_cells = std::move(packed);
    m_base = base;
    m_step = step;
    m_highest = seen;
}

void PackedInts::tighten()
{
    std::uint64_t least = std::numeric_limits<std::uint64_t>::max(), most = 0, common = 0;
    withVector(m_cells, [&](const auto &cells) {
        for (const auto stored : cells) {
            if (stored == 0)
                continue;
            least = std::min<std::uint64_t>(least, stored);
            most = std::max<std::uint64_t>(most, stored);
        }
        for (const auto stored : cells) {
            if (common == 1)
                break;
            if (stored != 0)
                common = std::gcd(common, std::uint64_t(stored) - least);
        }
    });
    if (most == 0) {
        m_cells = std::monostate{};
        m_highest = 0;
        return;
    }
    common = std::max<std::uint64_t>(common, 1);
    repack(decode(least), m_step * common, (most - least) / common + 1);
}

std::size_t PackedInts::bytes() const
{
    std::size_t all = 0;
    withVector(m_cells, [&](const auto &cells) { all = cells.capacity() * sizeof(cells[0]); });
    return all;
}

} // namespace articulator::desk
