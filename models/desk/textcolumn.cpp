// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/textcolumn.h"

#include <algorithm>
#include <cstring>

#include "desk/collation.h"
#include "desk/textneedle.h"

namespace articulator::desk {

namespace {

constexpr std::size_t recentWays = 4; ///< so many texts of one hash do not push each other out
constexpr std::size_t recentSets = 256;
constexpr std::size_t telling = 4096; ///< texts after which one can tell how many there will be

/// Both ends and the length: enough to tell apart what is likely to come again.
std::size_t hashOf(std::string_view text)
{
    std::uint64_t head = 0, tail = 0;
    const std::size_t length = std::min<std::size_t>(8, text.size());
    std::memcpy(&head, text.data(), length);
    std::memcpy(&tail, text.data() + text.size() - length, length);
    const std::uint64_t mixed = (head ^ (tail * 0x9e3779b97f4a7c15ull) ^ text.size()) * 0xff51afd7ed558ccdull;
    return std::size_t(mixed ^ (mixed >> 32));
}

void addHaving(RowSet &codes, const TextList &texts, std::size_t firstCode, const TextNeedle &needle)
{
    if (!needle.isAscii()) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (needle.isIn(texts.at(i)))
                codes.insert(firstCode + i);
        }
        return;
    }
    std::size_t i = 0;
    for (std::size_t at = needle.findBytes(texts.arena(), 0); at != std::string::npos; at = needle.findBytes(texts.arena(), texts.endOf(i))) {
        i = texts.textAt(at, i);
        codes.insert(firstCode + i);
    }
}

} // namespace

std::string_view TextColumn::at(std::size_t row) const
{
    const qint64 code = m_codes.at(row);
    return code == PackedInts::none ? std::string_view() : textOf(std::size_t(code));
}

// Texts end where a NUL stands, so one inside is cut off; where there is no room a cell stays empty rather than wrong.
qint64 TextColumn::codeFor(std::string_view text)
{
    if (!text.empty())
        text = text.substr(0, text.find('\0'));
    if (text.empty() || !m_late.hasRoomFor(text))
        return PackedInts::none;
    if (m_areDifferent)
        return newCode(text);
    if (m_recent.empty())
        m_recent.resize(recentSets * recentWays);
    const std::size_t hash = hashOf(text);
    Recent *set = &m_recent[hash % recentSets * recentWays];
    for (std::size_t way = 0; way < recentWays; ++way) {
        if (set[way].code >= 0 && set[way].hash == hash && textOf(std::size_t(set[way].code)) == text)
            return set[way].code;
    }
    std::move_backward(set, set + recentWays - 1, set + recentWays);
    set[0] = {hash, newCode(text)};
    return set[0].code;
}

qint64 TextColumn::newCode(std::string_view text)
{
    m_late.append(text);
    if (m_late.size() == telling && m_expected > telling && m_codes.soFar() < telling + telling / 8) {
        m_late.reserve(m_expected, m_late.arena().size() / telling * m_expected * 17 / 16);
        m_areDifferent = true;
    }
    return qint64(codeCount()) - 1;
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

void TextColumn::pack()
{
    m_codes.tighten();
    m_recent = {};
    m_areDifferent = false;
    if (m_bulk || m_late.size() == 0)
        return;
    m_late.tighten();
    m_bulk = std::make_shared<const TextList>(std::move(m_late));
    m_late = {};
    m_settled = false;
}

void TextColumn::settle()
{
    pack();
    if (m_settled)
        return;
    const std::shared_ptr<const TextList> bulk = m_bulk;
    takeSettled(bulk, *settledTexts(*bulk));
}

bool TextColumn::takeSettled(const std::shared_ptr<const TextList> &of, SettledTexts settled)
{
    if (m_settled || of != m_bulk)
        return false;
    const auto before = quint32(m_bulk->size()), now = quint32(settled.texts.size());
    const auto newCode = [&](qint64 code) { return quint32(code) < before ? settled.newPlace[std::size_t(code)] : quint32(code) - before + now; };
    m_codes = m_codes.renamed(std::uint64_t(now) + m_late.size(), newCode);
    m_bulk = std::make_shared<const TextList>(std::move(settled.texts));
    m_recent = {};
    m_settled = true;
    return true;
}

// Two orders merged: that of the bulk, which a settled one is itself, and that of the late texts, each of which skips what lies before it.
std::vector<quint32> TextColumn::ranks() const
{
    if (m_settled && m_late.size() == 0)
        return {};
    const std::size_t bulk = bulkSize();
    std::vector<quint32> rank(codeCount());
    const std::vector<quint32> bulkOrder = m_settled || !m_bulk ? std::vector<quint32>() : textOrder(*m_bulk);
    const auto codeAt = [&](std::size_t i) { return m_settled ? i : bulkOrder[i]; };
    quint32 next = 0;
    std::optional<std::size_t> before;
    const auto give = [&](std::size_t code) {
        const bool areDifferent = before && ((m_settled && code < bulk && *before < bulk) || textOf(code) != textOf(*before));
        next += areDifferent ? 1 : 0;
        rank[code] = next;
        before = code;
    };
    std::size_t done = 0;
    for (const quint32 place : textOrder(m_late)) {
        const std::string_view text = m_late.at(place);
        for (std::size_t end = done, width = bulk - done; width > 0;) { // the bulk's texts that are not behind this one
            const std::size_t half = width / 2;
            const bool goRight = !collatesBefore(text, textOf(codeAt(end + half)));
            end = goRight ? end + half + 1 : end;
            width = goRight ? width - half - 1 : half;
            for (; width == 0 && done < end; ++done)
                give(codeAt(done));
        }
        give(bulk + place);
    }
    for (; done < bulk; ++done)
        give(codeAt(done));
    return rank;
}

RowSet TextColumn::having(const TextNeedle &needle) const
{
    RowSet codes(codeCount());
    if (m_bulk)
        addHaving(codes, *m_bulk, 0, needle);
    addHaving(codes, m_late, bulkSize(), needle);
    return codes;
}

RowSet TextColumn::equalTo(std::string_view text) const
{
    RowSet codes(codeCount());
    for (std::size_t code = 0; code < codeCount(); ++code) {
        if (textOf(code) == text)
            codes.insert(code);
    }
    return codes;
}

std::size_t TextColumn::bytes() const
{
    return (m_bulk ? m_bulk->bytes() : 0) + m_late.bytes() + m_codes.bytes() + m_recent.capacity() * sizeof(Recent);
}

} // namespace articulator::desk
