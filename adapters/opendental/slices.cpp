// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/slices.h"

#include <algorithm>

namespace articulator::opendental {

Days window(domain::CivilDate today, const Options &options)
{
    const int day = domain::dayNumber(today);
    return {day - options.daysBack, day + options.daysAhead};
}

std::vector<Days> windowSlices(domain::CivilDate today, const Options &options, int rowsPerPage)
{
    const int length = rowsPerPage <= 100 ? 7 : 28;
    const int day = domain::dayNumber(today);
    const Days all = window(today, options);
    std::vector<Days> slices;
    for (int from = day; from <= all.until; from += length)
        slices.push_back({from, std::min(from + length - 1, all.until)});
    for (int until = day - 1; until >= all.from; until -= length)
        slices.push_back({std::max(until - length + 1, all.from), until});
    return slices;
}

std::vector<Days> pastParts(int oldest, int until, int parts)
{
    const int length = std::max(1, (until - oldest + parts) / parts);
    std::vector<Days> slices;
    for (int from = oldest; from <= until; from += length)
        slices.push_back({from, std::min(from + length - 1, until)});
    return slices;
}

Query withDays(Query query, const Days &days)
{
    query.emplace_back(QStringLiteral("dateStart"), domain::toText(domain::fromDayNumber(days.from)));
    query.emplace_back(QStringLiteral("dateEnd"), domain::toText(domain::fromDayNumber(days.until)));
    return query;
}

} // namespace articulator::opendental
