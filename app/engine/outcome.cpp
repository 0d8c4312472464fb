// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/outcome.h"

#include <array>

#include <QJsonArray>

#include "domain/remedies.h"

namespace articulator::engine {

using domain::Error;

namespace {

std::optional<Error::Kind> kindOf(const QString &name)
{
    using Kind = Error::Kind;
    static constexpr std::array kinds{Kind::InvalidInput, Kind::NotFound,  Kind::Refused,   Kind::Unauthorised,
                                      Kind::Unsupported,  Kind::Malformed, Kind::Unreachable, Kind::TimedOut,
                                      Kind::Throttled,    Kind::Locked,    Kind::Integrity, Kind::SchemaMismatch,
                                      Kind::Busy,         Kind::DiskFull,  Kind::Cancelled, Kind::Internal};
    for (const Kind kind : kinds) {
        if (QString::fromLatin1(domain::kindName(kind)) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QJsonObject errorObject(const Error &error)
{
    return {{QStringLiteral("code"), QString::fromLatin1(error.code)},
            {QStringLiteral("message"), error.detail.isEmpty() ? QString::fromLatin1(error.code) : error.detail},
            {QStringLiteral("remedy"), domain::remedyOf(error)},
            {QStringLiteral("kind"), QString::fromLatin1(domain::kindName(error.kind))}};
}

QJsonObject errorDocument(const Error &error)
{
    return {{QStringLiteral("error"), errorObject(error)}};
}

std::optional<Error> errorOf(const QJsonObject &document)
{
    const QJsonValue value = document.value(QLatin1String("error"));
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return Error{kindOf(object.value(QLatin1String("kind")).toString()).value_or(Error::Kind::Internal),
                 object.value(QLatin1String("code")).toString().toLatin1(), object.value(QLatin1String("message")).toString()};
}

QJsonObject clinicObject(const warehouse::ClinicRow &row)
{
    QJsonObject settings;
    for (auto it = row.settings.cbegin(); it != row.settings.cend(); ++it)
        settings.insert(it.key(), it.value());
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("pms"), row.pms},
            {QStringLiteral("zone"), QString::fromUtf8(row.zone)},
            {QStringLiteral("state"), row.paused ? QStringLiteral("paused") : QStringLiteral("active")},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("secrets"), QJsonArray::fromStringList(row.secrets.keys())}};
}

QJsonObject probeObject(const domain::Result<contract::Probe> &probe)
{
    const contract::Probe seen = probe.value_or(contract::Probe{});
    QJsonObject object{{QStringLiteral("ok"), seen.ok},
                       {QStringLiteral("granted"), QJsonArray::fromStringList(seen.granted)},
                       {QStringLiteral("missing"), QJsonArray::fromStringList(seen.missing)}};
    if (probe)
        object.insert(QStringLiteral("latency_ms"), seen.latencyMs);
    if (!seen.pmsVersion.isEmpty())
        object.insert(QStringLiteral("pmsVersion"), seen.pmsVersion);
    if (seen.clockOffset)
        object.insert(QStringLiteral("clockOffset_s"), qint64(seen.clockOffset->count()));
    if (seen.zoneHint)
        object.insert(QStringLiteral("zoneHint"), QString::fromUtf8(*seen.zoneHint));
    if (!probe)
        object.insert(QStringLiteral("error"), errorObject(probe.error()));
    return object;
}

} // namespace articulator::engine
