// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace articulator::desk {

/// A set of small numbers (rows, text codes), one bit each.
class RowSet {
public:
    RowSet() = default;
    explicit RowSet(std::size_t size) : m_words((size + 63) / 64), m_size(size) { }

    void insert(std::size_t i) { m_words[i / 64] |= std::uint64_t(1) << (i % 64); }
    void remove(std::size_t i) { m_words[i / 64] &= ~(std::uint64_t(1) << (i % 64)); }
    [[nodiscard]] bool has(std::size_t i) const { return (m_words[i / 64] >> (i % 64) & 1) != 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    void resize(std::size_t size)
    {
        m_words.resize((size + 63) / 64);
        m_size = size;
    }
    [[nodiscard]] std::vector<std::uint64_t> &words() { return m_words; }
    [[nodiscard]] const std::vector<std::uint64_t> &words() const { return m_words; }

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_size = 0;
};

} // namespace articulator::desk
