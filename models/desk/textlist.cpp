// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/textlist.h"

#include <algorithm>

namespace articulator::desk {

void TextList::append(std::string_view text)
{
    m_arena.insert(m_arena.end(), text.begin(), text.end());
    m_arena.push_back('\0');
    m_ends.push_back(quint32(m_arena.size()));
}

void TextList::reserve(std::size_t texts, std::size_t bytes)
{
    m_ends.reserve(texts);
    m_arena.reserve(bytes);
}

void TextList::tighten()
{
    if (m_arena.capacity() > m_arena.size() + m_arena.size() / 16)
        m_arena.shrink_to_fit();
    if (m_ends.capacity() > m_ends.size() + m_ends.size() / 16)
        m_ends.shrink_to_fit();
}

std::size_t TextList::textAt(std::size_t place, std::size_t from) const
{
    return std::size_t(std::upper_bound(m_ends.begin() + qsizetype(from), m_ends.end(), quint32(place)) - m_ends.begin());
}

} // namespace articulator::desk
