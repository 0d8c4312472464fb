// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/textorder.h"

#include <algorithm>
#include <array>

#include "desk/collation.h"

namespace articulator::desk {

namespace {

struct Item {
    std::uint64_t prefix;
    quint32 place;
};

constexpr int digitBits = 11;
constexpr std::size_t buckets = std::size_t(1) << digitBits;
constexpr std::size_t fewTexts = 4096;

/// One stable pass over one digit; nothing where all have the same.
void scatter(std::vector<Item> &items, std::vector<Item> &spare, int shift)
{
    std::array<quint32, buckets + 1> begin{};
    for (const Item &item : items)
        ++begin[(item.prefix >> shift & (buckets - 1)) + 1];
    if (std::ranges::any_of(begin, [&](quint32 count) { return count == items.size(); }))
        return;
    for (std::size_t i = 0; i < buckets; ++i)
        begin[i + 1] += begin[i];
    for (const Item &item : items)
        spare[begin[item.prefix >> shift & (buckets - 1)]++] = item;
    items.swap(spare);
}

void sortByPrefix(std::vector<Item> &items, const std::stop_token &stop)
{
    if (items.size() < fewTexts) {
        std::ranges::stable_sort(items, {}, &Item::prefix);
        return;
    }
    std::vector<Item> spare(items.size());
    for (int shift = 0; shift < 64 && !stop.stop_requested(); shift += digitBits)
        scatter(items, spare, shift);
}

} // namespace

// Eight bytes of the key decide nearly always; only ties look at the texts.
std::vector<quint32> textOrder(const TextList &texts, const std::stop_token &stop)
{
    std::vector<Item> items(texts.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i] = {keyPrefix(texts.at(i)), quint32(i)};
    sortByPrefix(items, stop);
    const auto before = [&texts](const Item &a, const Item &b) {
        const std::string_view left = texts.at(a.place), right = texts.at(b.place);
        return left != right && collatesBefore(left, right);
    };
    for (auto first = items.begin(); first != items.end() && !stop.stop_requested();) {
        const auto last = std::find_if(first + 1, items.end(), [&](const Item &item) { return item.prefix != first->prefix; });
        if (last - first > 1)
            std::sort(first, last, before);
        first = last;
    }
    std::vector<quint32> places(items.size());
    std::ranges::transform(items, places.begin(), &Item::place);
    return places;
}

std::optional<SettledTexts> settledTexts(const TextList &texts, const std::stop_token &stop)
{
    const std::vector<quint32> order = textOrder(texts, stop);
    SettledTexts settled;
    settled.newPlace.resize(texts.size());
    settled.texts.reserve(texts.size(), texts.arena().size());
    for (const quint32 place : order) {
        const std::string_view text = texts.at(place);
        if (settled.texts.size() == 0 || text != settled.texts.at(settled.texts.size() - 1))
            settled.texts.append(text);
        settled.newPlace[place] = quint32(settled.texts.size() - 1);
    }
    settled.texts.tighten();
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(settled));
}

} // namespace articulator::desk
