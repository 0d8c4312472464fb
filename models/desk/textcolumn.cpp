// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/textcolumn.h"

#include <algorithm>
#include <functional>

#include "desk/collation.h"
#include "desk/textneedle.h"

namespace articulator::desk {

namespace {
constexpr std::size_t recentTexts = 1024;
constexpr std::size_t arenaLimit = std::numeric_limits<quint32>::max();
} // namespace

std::string_view TextColumn::textOf(std::size_t code) const
{
    const std::size_t begin = code == 0 ? 0 : m_ends[code - 1];
    return std::string_view(m_arena).substr(begin, m_ends[code] - begin - 1);
}

std::string_view TextColumn::at(std::size_t row) const
{
    const qint64 code = m_codes.at(row);
    return code == PackedInts::none ? std::string_view() : textOf(std::size_t(code));
}

// Texts end where a NUL stands, so one inside is cut off; past the arena's 4 GiB a cell stays empty rather than wrong.
qint64 TextColumn::codeFor(std::string_view text)
{
    text = text.substr(0, text.find('\0'));
    if (text.empty() || m_arena.size() + text.size() + 1 > arenaLimit)
        return PackedInts::none;
    if (m_recent.empty())
        m_recent.resize(recentTexts);
    const std::size_t hash = std::hash<std::string_view>()(text);
    Recent &recent = m_recent[hash % recentTexts];
    if (recent.code >= 0 && recent.hash == hash && textOf(std::size_t(recent.code)) == text)
        return recent.code;
    m_arena += text;
    m_arena += '\0';
    m_ends.push_back(quint32(m_arena.size()));
    recent = {hash, qint64(m_ends.size()) - 1};
    return recent.code;
}

void TextColumn::append(std::string_view text)
{
    m_codes.append(codeFor(text));
}

bool TextColumn::set(std::size_t row, std::string_view text)
{
    if (at(row) == text)
        return false;
    m_codes.set(row, codeFor(text));
    return true;
}

// Codes from `from` on in order of their texts. Eight bytes of the key decide nearly always; only ties look at the texts.
std::vector<quint32> TextColumn::inOrder(std::size_t from) const
{
    struct Item {
        std::uint64_t prefix;
        quint32 code;
    };
    std::vector<Item> items;
    items.reserve(m_ends.size() - from);
    for (std::size_t code = from; code < m_ends.size(); ++code)
        items.push_back({keyPrefix(textOf(code)), quint32(code)});
    std::sort(items.begin(), items.end(), [this](const Item &a, const Item &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const std::string_view left = textOf(a.code), right = textOf(b.code);
        return left != right && collatesBefore(left, right);
    });
    std::vector<quint32> codes;
    codes.reserve(items.size());
    for (const Item &item : items)
        codes.push_back(item.code);
    return codes;
}

void TextColumn::settle()
{
    m_recent = {};
    if (m_settled != m_ends.size()) {
        std::string arena;
        arena.reserve(m_arena.size());
        std::vector<quint32> ends, newCode(m_ends.size());
        std::string_view before;
        for (const quint32 code : inOrder(0)) {
            const std::string_view text = textOf(code);
            if (ends.empty() || text != before) {
                arena += text;
                arena += '\0';
                ends.push_back(quint32(arena.size()));
                before = text;
            }
            newCode[code] = quint32(ends.size() - 1);
        }
        ends.shrink_to_fit();
        arena.shrink_to_fit();
        std::vector<quint32> stored(m_codes.size(), 0);
        m_codes.visitStored([&](const auto *old) {
            for (std::size_t row = 0; row < stored.size(); ++row) {
                if (old[row] != 0)
                    stored[row] = newCode[std::size_t(m_codes.decode(old[row]))] + 1;
            }
        });
        m_codes = PackedInts::fromZero(stored);
        m_arena = std::move(arena);
        m_ends = std::move(ends);
        m_settled = m_ends.size();
    }
    m_codes.tighten();
}

std::vector<quint32> TextColumn::ranks() const
{
    if (m_settled == m_ends.size())
        return {};
    std::vector<quint32> rank(m_ends.size());
    const std::vector<quint32> late = inOrder(m_settled);
    quint32 next = 0;
    std::size_t code = 0;
    std::string_view before;
    for (const quint32 newcomer : late) {
        const std::string_view text = textOf(newcomer);
        const auto below = [this](std::size_t settled, std::string_view other) { return collatesBefore(textOf(settled), other); };
        std::size_t end = code;
        for (std::size_t width = m_settled - code; width > 0;) {
            const std::size_t half = width / 2;
            const bool goRight = below(end + half, text);
            end = goRight ? end + half + 1 : end;
            width = goRight ? width - half - 1 : half;
        }
        for (; code < end; ++code)
            rank[code] = next++;
        const bool known = code < m_settled && textOf(code) == text;
        rank[newcomer] = known || text != before ? next : next - 1;
        if (!known && text != before)
            ++next;
        before = text;
    }
    for (; code < m_settled; ++code)
        rank[code] = next++;
    return rank;
}

RowSet TextColumn::having(const TextNeedle &needle) const
{
    RowSet codes(m_ends.size());
    if (!needle.isAscii()) {
        for (std::size_t code = 0; code < m_ends.size(); ++code) {
            if (needle.isIn(textOf(code)))
                codes.insert(code);
        }
        return codes;
    }
    std::size_t code = 0;
    for (std::size_t at = needle.findBytes(m_arena, 0); at != std::string::npos; at = needle.findBytes(m_arena, m_ends[code])) {
        code = std::size_t(std::upper_bound(m_ends.begin() + qsizetype(code), m_ends.end(), quint32(at)) - m_ends.begin());
        codes.insert(code);
    }
    return codes;
}

RowSet TextColumn::equalTo(std::string_view text) const
{
    RowSet codes(m_ends.size());
    for (std::size_t code = 0; code < m_ends.size(); ++code) {
        if (textOf(code) == text)
            codes.insert(code);
    }
    return codes;
}

std::size_t TextColumn::bytes() const
{
    return m_arena.capacity() + m_ends.capacity() * sizeof(quint32) + m_codes.bytes() + m_recent.capacity() * sizeof(Recent);
}

} // namespace articulator::desk
