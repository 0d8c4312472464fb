// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/history.h"

#include <algorithm>

#include "opendental/fulllist.h"
#include "opendental/row.h"

namespace articulator::opendental {

using L = QLatin1String;

bool isSince(const QString &stamp, domain::Instant since, const domain::Zone &zone)
{
    const auto wall = readWall(stamp).value;
    return wall && instantNear(*wall, zone, since) >= std::chrono::floor<std::chrono::seconds>(since);
}

domain::Result<std::vector<QJsonObject>> History::rows(const Query &query, domain::Instant since, std::stop_token stop)
{
    std::vector<QJsonObject> kept;
    if (!m_session.offers(resource::appointmentHistory))
        return kept;
    const auto all = fullList(m_session, resource::appointmentHistory, query, std::move(stop));
    if (!all && all.error().kind == domain::Error::Kind::Unsupported)
        return kept;
    if (!all)
        return domain::fail(all.error());
    std::copy_if(all->begin(), all->end(), std::back_inserter(kept),
                 [&](const QJsonObject &row) { return isSince(Row(row).text(L("HistDateTStamp")), since, m_session.zone()); });
    return kept;
}

domain::Result<std::vector<QJsonObject>> History::changes(const QString &visit, domain::Instant since, std::stop_token stop)
{
    auto all = rows({{QStringLiteral("AptNum"), visit}}, since, std::move(stop));
    if (all)
        std::erase_if(*all, [&](const QJsonObject &row) {
            const Row columns(row);
            const QString action = columns.text(L("HistApptAction"));
            return columns.id(L("AptNum")) != visit || action == L("Created") || action == L("Deleted");
        });
    return all;
}

domain::Result<std::vector<QJsonObject>> History::created(const QString &patient, domain::CivilDate day, domain::Instant since, std::stop_token stop)
{
    const Query query{{QStringLiteral("PatNum"), patient}, {QStringLiteral("HistApptAction"), QStringLiteral("Created")}, {QStringLiteral("date"), domain::toText(day)}};
    auto all = rows(query, since, std::move(stop));
    // The local door's own writes carry the word for people, so it tells nothing there.
    const bool peopleAreTold = m_session.options().mode != Mode::Local;
    if (all)
        std::erase_if(*all, [&](const QJsonObject &row) {
            const Row columns(row);
            const bool byPerson = peopleAreTold && columns.text(L("ApptSource")) == L("None");
            return byPerson || columns.id(L("PatNum")) != patient || columns.text(L("HistApptAction")) != L("Created");
        });
    return all;
}

} // namespace articulator::opendental
