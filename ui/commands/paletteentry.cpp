// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/paletteentry.h"

#include <algorithm>

namespace articulator::ui {

namespace {

constexpr int wholeStart = 100; ///< the entry begins with the word
constexpr int wordStart = 60;   ///< one of its words does
constexpr int inside = 30;
constexpr int scattered = 10;

bool hasScattered(const QString &entry, const QString &word)
{
    qsizetype at = 0;
    for (const QChar sign : word) {
        at = entry.indexOf(sign, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

int rankOfWord(const QString &entry, const QString &word)
{
    if (entry.startsWith(word))
        return wholeStart;
    if (const qsizetype at = entry.indexOf(word); at >= 0)
        return entry[at - 1].isLetterOrNumber() ? inside : wordStart;
    return word.size() > 1 && hasScattered(entry, word) ? scattered : 0;
}

} // namespace

int paletteRank(const QString &entry, const QString &typed)
{
    const QString folded = entry.toCaseFolded();
    int total = 1;
    for (const QString &word : typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        const int rank = rankOfWord(folded, word);
        if (rank == 0)
            return 0;
        total += rank;
    }
    return total;
}

std::vector<PaletteEntry> paletteMatches(const std::vector<PaletteEntry> &entries, const QString &typed)
{
    std::vector<std::pair<int, const PaletteEntry *>> ranked;
    for (const PaletteEntry &entry : entries) {
        if (const int rank = paletteRank(entry.text + u' ' + entry.hint, typed); rank > 0)
            ranked.emplace_back(rank, &entry);
    }
    std::ranges::stable_sort(ranked, std::ranges::greater(), [](const auto &pair) { return pair.first; });
    std::vector<PaletteEntry> matches;
    for (const auto &[rank, entry] : ranked)
        matches.push_back(*entry);
    return matches;
}

} // namespace articulator::ui
