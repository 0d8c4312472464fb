// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QtGlobal>

namespace articulator::desk {

/// Finds the stored row of a key: open addressing over the caller's key column, 4 bytes a slot. A key may be pointed at a newer row, never taken out.
class KeyIndex {
public:
    [[nodiscard]] std::optional<quint32> find(quint64 key, const std::vector<quint64> &keys) const;
    /// The key is asked for soon.
    void prefetch(quint64 key) const;
    /// `keys[row]` must be the key already.
    void put(quint32 row, const std::vector<quint64> &keys);
    /// The same for all rows from `first` on, whose keys are new; many at once are much cheaper.
    void putFrom(std::size_t first, const std::vector<quint64> &keys);
    void reserve(std::size_t rows, const std::vector<quint64> &keys);
    [[nodiscard]] std::size_t bytes() const { return m_slots.capacity() * sizeof(quint32); }

private:
    [[nodiscard]] std::size_t slotOf(quint64 key, const std::vector<quint64> &keys) const;
    void grow(std::size_t slots, const std::vector<quint64> &keys);

    std::vector<quint32> m_slots; ///< row + 1; 0: free
    std::size_t m_used = 0;
};

} // namespace articulator::desk
