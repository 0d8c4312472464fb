// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/rowdiff.h"

#include <algorithm>
#include <iterator>

namespace articulator::desk {

namespace {

template <typename Counts> std::vector<RowRun> runsWhere(const std::vector<quint32> &order, Counts counts)
{
    std::vector<RowRun> runs;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!counts(order[i]))
            continue;
        if (!runs.empty() && runs.back().last + 1 == int(i))
            runs.back().last = int(i);
        else
            runs.push_back({int(i), int(i)});
    }
    return runs;
}

} // namespace

RowSet setOf(const std::vector<quint32> &order, std::size_t stored)
{
    RowSet rows(stored);
    for (const quint32 row : order)
        rows.insert(row);
    return rows;
}

std::vector<RowRun> runsOutside(const std::vector<quint32> &order, const RowSet &kept)
{
    return runsWhere(order, [&](quint32 row) { return !kept.has(row); });
}

std::vector<RowRun> runsInside(const std::vector<quint32> &order, const RowSet &marked)
{
    return runsWhere(order, [&](quint32 row) { return marked.has(row); });
}

std::vector<quint32> only(const std::vector<quint32> &order, const RowSet &kept)
{
    std::vector<quint32> rest;
    rest.reserve(order.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(rest), [&](quint32 row) { return kept.has(row); });
    return rest;
}

std::vector<quint32> without(const std::vector<quint32> &order, const std::vector<RowRun> &runs)
{
    std::vector<quint32> rest;
    auto from = order.begin();
    for (const RowRun &run : runs) {
        rest.insert(rest.end(), from, order.begin() + run.first);
        from = order.begin() + run.last + 1;
    }
    rest.insert(rest.end(), from, order.end());
    return rest;
}

std::vector<quint32> placesIn(const std::vector<quint32> &order, std::size_t stored)
{
    std::vector<quint32> places(stored);
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = quint32(i);
    return places;
}

std::vector<quint32> keepingOrder(const std::vector<quint32> &wanted, const std::vector<quint32> &current, std::size_t stored)
{
    const RowSet here = setOf(current, stored), wantedRows = setOf(wanted, stored);
    const std::vector<quint32> placeInWanted = placesIn(wanted, stored);
    std::vector<quint32> order;
    order.reserve(wanted.size());
    const auto addNewcomersFrom = [&](std::size_t place) {
        for (; place < wanted.size() && !here.has(wanted[place]); ++place)
            order.push_back(wanted[place]);
    };
    addNewcomersFrom(0);
    for (const quint32 row : current) {
        if (!wantedRows.has(row))
            continue;
        order.push_back(row);
        addNewcomersFrom(placeInWanted[row] + 1);
    }
    return order;
}

} // namespace articulator::desk
