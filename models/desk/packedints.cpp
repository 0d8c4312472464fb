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

bool PackedInts::fitsStaged(qint64 least, qint64 most) const
{
    if (m_highest == 0 || least < m_base || (std::uint64_t(most) - std::uint64_t(m_base)) / m_step + 1 > capacityOfWidth())
        return false;
    if (m_step == 1)
        return true;
    std::uint64_t rest = 0;
    for (const qint64 value : staged())
        rest |= value == none ? 0 : (std::uint64_t(value) - std::uint64_t(m_base)) % m_step;
    return rest == 0;
}

// The step is guessed from what came so far: a column of times on a grid of minutes is narrow from its first rows on.
void PackedInts::makeRoomForStaged(qint64 least, qint64 most)
{
    qint64 base = m_highest == 0 ? least : m_base;
    std::uint64_t step = m_highest < 2 ? 0 : m_step;
    for (const qint64 value : staged()) {
        if (value != none && step != 1)
            step = std::gcd(step, value < base ? std::uint64_t(base) - std::uint64_t(value) : std::uint64_t(value) - std::uint64_t(base));
    }
    step = std::max<std::uint64_t>(step, 1);
    const qint64 highest = m_highest == 0 ? most : std::max(most, decode(m_highest));
    if (least < base) {
        const std::uint64_t room = std::min(std::uint64_t(highest) - std::uint64_t(least), std::uint64_t(least) - std::uint64_t(none + 1));
        base = qint64(std::uint64_t(least) - (room - room % step));
    }
    repack(base, step, (std::uint64_t(highest) - std::uint64_t(base)) / step + 1);
    withVector(m_cells, [this](auto &cells) { cells.reserve(m_expected); });
}

void PackedInts::flush()
{
    qint64 least = std::numeric_limits<qint64>::max(), most = none;
    for (const qint64 value : staged()) {
        least = value == none ? least : std::min(least, value);
        most = std::max(most, value);
    }
    if (most != none && !fitsStaged(least, most))
        makeRoomForStaged(least, most);
    std::uint64_t highest = m_highest;
    const std::uint64_t base = std::uint64_t(m_base), step = m_step;
    withVector(m_cells, [&](auto &cells) {
        for (const qint64 value : staged()) {
            const std::uint64_t distance = std::uint64_t(value) - base;
            const std::uint64_t stored = value == none ? 0 : (step == 1 ? distance : distance / step) + 1;
            cells.push_back(typename std::decay_t<decltype(cells)>::value_type(stored));
            highest = std::max(highest, stored);
        }
    });
    m_highest = highest;
    m_size += m_stagedCount;
    m_stagedCount = 0;
    m_staged.resize(stageSize);
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
    flush();
    m_staged = {};
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
    m_highest = most;
    if (least == 1 && common == 1 && cellsFor(most, 0).index() == m_cells.index()) {
        withVector(m_cells, [](auto &cells) {
            if (cells.capacity() > cells.size() + cells.size() / 16)
                cells.shrink_to_fit();
        });
        return;
    }
    repack(decode(least), m_step * common, (most - least) / common + 1);
}

std::size_t PackedInts::bytes() const
{
    std::size_t all = 0;
    withVector(m_cells, [&](const auto &cells) { all = cells.capacity() * sizeof(cells[0]); });
    return all;
}

} // namespace articulator::desk
