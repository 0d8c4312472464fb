// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/references.h"

#include <algorithm>

#include "opendental/fulllist.h"
#include "opendental/row.h"

namespace articulator::opendental {

using domain::Error;
using domain::fail;
using namespace std::chrono_literals;

namespace {

constexpr auto typesLast = 15min;
constexpr auto setupLasts = 24h;
constexpr auto retryUnknown = 60s;

QString nameIn(const std::map<QString, QString> &names, const QString &key)
{
    const auto found = names.find(key);
    return found == names.end() ? QString() : found->second;
}

/// The rows, or none where the office does not offer the list.
domain::Result<std::vector<QJsonObject>> rowsIfOffered(Session &session, const Resource &resource, std::stop_token stop)
{
    auto rows = fullList(session, resource, {}, stop);
    if (!rows && rows.error().kind == Error::Kind::Unsupported)
        return std::vector<QJsonObject>();
    return rows;
}

} // namespace

bool References::isFresh(const std::optional<domain::Instant> &at, std::chrono::seconds age) const
{
    return at && std::chrono::abs(m_session.ourNow() - *at) < age;
}

domain::Result<> References::loadTypes(const QStringList &needed, std::stop_token stop)
{
    const bool allKnown = std::all_of(needed.begin(), needed.end(), [this](const QString &number) { return m_types.contains(number); });
    if (isFresh(m_typesAt, allKnown ? std::chrono::seconds(typesLast) : std::chrono::seconds(retryUnknown)))
        return {};
    const auto rows = rowsIfOffered(m_session, resource::appointmentTypes, stop);
    if (!rows)
        return fail(rows.error());
    for (const QJsonObject &columns : *rows) {
        const Row row(columns);
        m_types[row.id(QLatin1String("AppointmentTypeNum"))] = row.text(QLatin1String("AppointmentTypeName"));
    }
    m_typesAt = m_session.ourNow();
    return {};
}

domain::Result<> References::loadRecallTypes(std::stop_token stop)
{
    if (isFresh(m_recallTypesAt, typesLast))
        return {};
    const auto rows = rowsIfOffered(m_session, resource::recallTypes, stop);
    if (!rows)
        return fail(rows.error());
    for (const QJsonObject &columns : *rows) {
        const Row row(columns);
        m_recallTypes[row.id(QLatin1String("RecallTypeNum"))] = row.text(QLatin1String("Description"));
    }
    m_recallTypesAt = m_session.ourNow();
    return {};
}

domain::Result<> References::loadProcedureTimes(std::stop_token stop)
{
    if (isFresh(m_procedureTimesAt, setupLasts))
        return {};
    const auto rows = rowsIfOffered(m_session, resource::procedureCodes, stop);
    if (!rows)
        return fail(rows.error());
    for (const QJsonObject &columns : *rows) {
        const Row row(columns);
        m_procedureTimes[row.text(QLatin1String("ProcCode"))] = row.text(QLatin1String("ProcTime"));
    }
    const auto increment = m_session.preference(QStringLiteral("AppointmentTimeIncrement"), stop);
    if (!increment && increment.error().kind != Error::Kind::Unsupported)
        return fail(increment.error());
    const int minutes = increment && *increment ? (*increment)->toInt() : 0;
    m_increment = minutes >= 5 && minutes <= 60 ? minutes : 10;
    m_procedureTimesAt = m_session.ourNow();
    return {};
}

domain::Result<BlockoutTypes> References::blockoutTypes(std::stop_token stop)
{
    const Query query{{QStringLiteral("Category"), QStringLiteral("25")}, {QStringLiteral("includeHidden"), QStringLiteral("true")}};
    const auto rows = fullList(m_session, resource::definitions, query, stop);
    if (!rows)
        return fail(rows.error());
    BlockoutTypes types;
    for (const QJsonObject &columns : *rows)
        addBlockoutType(columns, types);
    return types;
}

domain::Result<QStringList> References::confirmations(std::stop_token stop)
{
    const auto rows = fullList(m_session, resource::definitions, {{QStringLiteral("Category"), QStringLiteral("2")}}, std::move(stop));
    if (!rows)
        return fail(rows.error());
    QStringList words;
    for (const QJsonObject &columns : *rows) {
        if (const Row row(columns); !row.flag(QLatin1String("isHidden")) && !row.text(QLatin1String("ItemName")).isEmpty())
            words.append(row.text(QLatin1String("ItemName")));
    }
    return words;
}

QString References::typeName(const QString &number) const { return nameIn(m_types, number); }

QString References::recallTypeName(const QString &number) const { return nameIn(m_recallTypes, number); }

QString References::procedureTime(const QString &code) const { return nameIn(m_procedureTimes, code); }

} // namespace articulator::opendental
