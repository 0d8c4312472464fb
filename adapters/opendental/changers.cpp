// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/changers.h"

#include "opendental/fulllist.h"
#include "opendental/row.h"

namespace articulator::opendental {

using contract::Changer;
using domain::fail;
using domain::Result;
using L = QLatin1String;

namespace {

constexpr std::chrono::hours usersLast{24};

} // namespace

Result<std::optional<Changer>> Changers::of(const contract::ChangerRequest &request, std::stop_token stop)
{
    if (request.kind != domain::RecordKind::Appointment)
        return std::optional<Changer>();
    if (const auto opened = m_session.open(stop); !opened)
        return fail(opened.error());
    const auto rows = m_history.changes(request.externalId, request.since.value_or(domain::Instant{}), stop);
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<Changer>();
    const QJsonObject &last = rows->back();
    const auto wall = readWall(Row(last).text(L("HistDateTStamp"))).value;
    if (!wall)
        return std::optional<Changer>();
    const domain::Instant now = m_session.clockWatch().at(m_session.ourNow()).value_or(m_session.ourNow());
    return Changer{nameOf(last, std::move(stop)), instantNear(*wall, m_session.zone(), now)};
}

/// A program has no user; what it is called tells more than nothing. The word for people says nothing about which of them.
QString Changers::nameOf(const QJsonObject &row, std::stop_token stop)
{
    const Row columns(row);
    if (const QString number = columns.id(L("HistUserNum")); !number.isEmpty())
        return userName(number, std::move(stop));
    const QString source = columns.text(L("ApptSource"));
    return source == L("None") ? QString() : source;
}

QString Changers::userName(const QString &number, std::stop_token stop)
{
    const bool isFresh = m_usersAt && std::chrono::abs(m_session.ourNow() - *m_usersAt) < usersLast;
    if (!isFresh && m_session.offers(resource::users)) {
        const auto rows = fullList(m_session, resource::users, {}, std::move(stop));
        for (const QJsonObject &row : rows.value_or(std::vector<QJsonObject>()))
            m_users[Row(row).id(L("UserNum"))] = Row(row).text(L("UserName"));
        // Without an answer the number has to do, and the next conflict asks again.
        if (rows)
            m_usersAt = m_session.ourNow();
    }
    const auto found = m_users.find(number);
    return found == m_users.end() || found->second.isEmpty() ? QStringLiteral("user %1").arg(number) : found->second;
}

} // namespace articulator::opendental
