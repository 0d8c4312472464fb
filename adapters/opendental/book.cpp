// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/book.h"

#include "opendental/fulllist.h"
#include "opendental/row.h"
#include "opendental/slices.h"

namespace articulator::opendental {

using namespace std::chrono_literals;

namespace {

/// Patterns are cut to 9 hours.
constexpr auto longestVisit = 9h;

} // namespace

domain::Result<std::vector<QJsonObject>> Book::around(const Place &place, std::stop_token stop)
{
    const domain::CivilTime wall = m_session.zone().civil(place.start);
    const domain::CivilDate day = std::chrono::floor<std::chrono::days>(wall);
    const bool reachesBack = wall - domain::CivilTime(day) < longestVisit;
    const int last = domain::dayNumber(day);
    // Offices before 23.2.27 do not know the filter by operatory and give the whole day.
    Query query = withDays({{QStringLiteral("Op"), place.operatory}}, {reachesBack ? last - 1 : last, last});
    return fullList(m_session, resource::appointments, query, std::move(stop));
}

std::vector<QJsonObject> Book::rivals(const std::vector<QJsonObject> &rows, const Place &place, const QString &own) const
{
    std::vector<QJsonObject> found;
    for (const QJsonObject &row : rows) {
        const std::optional<Place> taken = placeOf(row, m_session.zone());
        const bool isOther = Row(row).id(QLatin1String("AptNum")) != own;
        if (isOther && taken && overlap(*taken, place) && isActive(row, m_session.options().brokenBlocks))
            found.push_back(row);
    }
    return found;
}

} // namespace articulator::opendental
