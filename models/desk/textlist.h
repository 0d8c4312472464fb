// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include <QtGlobal>

namespace articulator::desk {

/// Texts one behind the other in one piece of memory, each ended by a NUL.
class TextList {
public:
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view at(std::size_t i) const
    {
        const std::size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return {m_arena.data() + begin, m_ends[i] - begin - 1};
    }
    /// Places are 32 bits wide: past 4 GiB there is no room.
    [[nodiscard]] bool hasRoomFor(std::string_view text) const { return m_arena.size() + text.size() + 1 <= 0xffffffffu; }
    void append(std::string_view text);
    void reserve(std::size_t texts, std::size_t bytes);
    /// Gives back what was reserved for nothing, where that is worth the copy.
    void tighten();

    /// All texts with their NULs.
    [[nodiscard]] std::string_view arena() const { return {m_arena.data(), m_arena.size()}; }
    /// The text that a place of the arena is in, not before `from`.
    [[nodiscard]] std::size_t textAt(std::size_t place, std::size_t from) const;
    /// Where the text behind this one begins.
    [[nodiscard]] std::size_t endOf(std::size_t i) const { return m_ends[i]; }
    [[nodiscard]] std::size_t bytes() const { return m_arena.capacity() + m_ends.capacity() * sizeof(quint32); }

private:
    std::vector<char> m_arena;
    std::vector<quint32> m_ends; ///< behind the NUL
};

} // namespace articulator::desk
