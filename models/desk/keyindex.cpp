// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/keyindex.h"

#include <bit>

namespace articulator::desk {

namespace {

/// Neighbouring keys must not lie beside each other: the multiplier spreads them, the high half is the better one.
std::size_t spread(quint64 key)
{
    key *= 0x9e3779b97f4a7c15ull;
    return std::size_t(key ^ (key >> 32));
}

} // namespace

std::size_t KeyIndex::slotOf(quint64 key, const std::vector<quint64> &keys) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = spread(key) & mask;
    while (m_slots[slot] != 0 && keys[m_slots[slot] - 1] != key)
        slot = (slot + 1) & mask;
    return slot;
}

std::optional<quint32> KeyIndex::find(quint64 key, const std::vector<quint64> &keys) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint32 found = m_slots[slotOf(key, keys)];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

void KeyIndex::put(quint32 row, const std::vector<quint64> &keys)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        grow(std::max<std::size_t>(16, m_slots.size() * 2), keys);
    quint32 &slot = m_slots[slotOf(keys[row], keys)];
    m_used += slot == 0 ? 1 : 0;
    slot = row + 1;
}

void KeyIndex::putFrom(std::size_t first, const std::vector<quint64> &keys)
{
    constexpr std::size_t ahead = 16; // so many slots are on their way from memory
    reserve(keys.size(), keys);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t row = first; row < keys.size(); ++row) {
        if (row + ahead < keys.size())
            __builtin_prefetch(&m_slots[spread(keys[row + ahead]) & mask], 1);
        std::size_t slot = spread(keys[row]) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = quint32(row) + 1;
    }
    m_used += keys.size() - first;
}

void KeyIndex::prefetch(quint64 key) const
{
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[spread(key) & (m_slots.size() - 1)]);
}

void KeyIndex::reserve(std::size_t rows, const std::vector<quint64> &keys)
{
    const std::size_t wanted = std::bit_ceil(std::max<std::size_t>(16, rows + rows / 3 + 1));
    if (wanted > m_slots.size())
        grow(wanted, keys);
}

void KeyIndex::grow(std::size_t slots, const std::vector<quint64> &keys)
{
    std::vector<quint32> old(slots, 0);
    old.swap(m_slots);
    for (const quint32 entry : old) {
        if (entry != 0)
            m_slots[slotOf(keys[entry - 1], keys)] = entry;
    }
}

} // namespace articulator::desk
