// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/textneedle.h"

#include <algorithm>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace articulator::desk {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// The bit that makes a small letter of a capital; 0 for what has no case, so that '@' is not taken for '`'.
char caseBit(char c)
{
    return c >= 'a' && c <= 'z' ? char(0x20) : char(0);
}

} // namespace

TextNeedle::TextNeedle(const QString &text)
    : m_text(text), m_folded(text.toUtf8().toStdString())
{
    for (char &c : m_folded) {
        m_ascii = m_ascii && static_cast<unsigned char>(c) < 0x80;
        c = folded(c);
    }
}

bool TextNeedle::standsAt(const char *bytes) const
{
    return std::equal(m_folded.begin(), m_folded.end(), bytes, [](char ours, char theirs) { return ours == folded(theirs); });
}

bool TextNeedle::isIn(std::string_view text) const
{
    if (m_ascii)
        return findBytes(text, 0) != std::string_view::npos;
    const auto beyondAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    return std::any_of(text.begin(), text.end(), beyondAscii)
        && QString::fromUtf8(text.data(), qsizetype(text.size())).contains(m_text, Qt::CaseInsensitive);
}

std::size_t TextNeedle::findBytes(std::string_view bytes, std::size_t from) const
{
    const std::size_t length = m_folded.size();
    if (bytes.size() < length)
        return std::string_view::npos;
    const char *data = bytes.data();
    std::size_t i = from;
    const std::size_t end = bytes.size() - length + 1;
#if defined(__SSE2__)
    // Sixteen places at once: first and last byte must fit before the rest is looked at.
    const __m128i first = _mm_set1_epi8(m_folded.front()), last = _mm_set1_epi8(m_folded.back());
    const __m128i firstCase = _mm_set1_epi8(caseBit(m_folded.front())), lastCase = _mm_set1_epi8(caseBit(m_folded.back()));
    for (; i + 16 <= end; i += 16) {
        const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + i));
        const __m128i tails = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + i + length - 1));
        auto fits = unsigned(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(heads, firstCase), first),
                                                             _mm_cmpeq_epi8(_mm_or_si128(tails, lastCase), last))));
        for (; fits != 0; fits &= fits - 1) {
            const std::size_t at = i + std::size_t(std::countr_zero(fits));
            if (standsAt(data + at))
                return at;
        }
    }
#endif
    for (; i < end; ++i) {
        if (standsAt(data + i))
            return i;
    }
    return std::string_view::npos;
}

} // namespace articulator::desk
