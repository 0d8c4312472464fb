// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "desk/outcomeerror.h"
#include "desk/settingsvalues.h"

namespace articulator::desk {

namespace {

QStringList listIn(const QJsonObject &document, const char *name)
{
    QStringList list;
    for (const QJsonValue &value : document.value(QLatin1String(name)).toArray())
        list << value.toString();
    return list;
}

/// The reading names no zone: taken as UTC its distance from the instant is the zone's offset, give or take what the clock is wrong by.
std::optional<std::chrono::seconds> wallOffsetIn(const QJsonObject &document, const std::optional<domain::Instant> &at)
{
    QDateTime wall = QDateTime::fromString(document.value(QLatin1String("pmsClock")).toString(), Qt::ISODate);
    if (!at || !wall.isValid())
        return std::nullopt;
    wall.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(wall.toSecsSinceEpoch() - domain::toEpochSeconds(*at));
}

} // namespace

std::optional<ProbeReport> probeReport(const QByteArray &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    if (!object.contains(QLatin1String("ok")))
        return std::nullopt;
    ProbeReport report;
    report.at = domain::parseInstant(object.value(QLatin1String("at")).toString());
    report.ok = object.value(QLatin1String("ok")).toBool();
    report.pmsVersion = object.value(QLatin1String("pmsVersion")).toString();
    if (const QJsonValue latency = object.value(QLatin1String("latency_ms")); latency.isDouble())
        report.latencyMs = latency.toInt();
    if (const QJsonValue offset = object.value(QLatin1String("clockOffset_s")); offset.isDouble())
        report.clockOffset = std::chrono::seconds(offset.toInteger());
    report.wallOffset = wallOffsetIn(object, report.at);
    report.granted = listIn(object, "granted");
    report.missing = listIn(object, "missing");
    if (object.contains(QLatin1String("error")))
        report.error = errorIn(document);
    return report;
}

} // namespace articulator::desk
