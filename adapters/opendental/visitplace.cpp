// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/visitplace.h"

#include "opendental/row.h"

namespace articulator::opendental {

using L = QLatin1String;

namespace {

bool cameFirst(const QJsonObject &rival, const QJsonObject &ours, L column)
{
    const Row theirs(rival);
    const Row own(ours);
    const auto theirTime = readWall(theirs.text(column)).value;
    const auto ownTime = readWall(own.text(column)).value;
    if (theirTime && ownTime && *theirTime != *ownTime)
        return *theirTime < *ownTime;
    return theirs.number(L("AptNum")).value_or(0) < own.number(L("AptNum")).value_or(0);
}

} // namespace

Place placeAt(const QString &operatory, domain::Instant start, qsizetype cells, const domain::Zone &zone)
{
    return {operatory, zone.first(zone.civil(start)), int(cells)};
}

std::optional<Place> placeOf(const QJsonObject &row, const domain::Zone &zone)
{
    const Row columns(row);
    const QString operatory = columns.id(L("Op"));
    const auto wall = readWall(columns.text(L("AptDateTime"))).value;
    if (operatory.isEmpty() || !wall)
        return std::nullopt;
    return Place{operatory, zone.first(*wall), int(columns.text(L("Pattern")).trimmed().size())};
}

bool overlap(const Place &a, const Place &b)
{
    const bool haveLength = a.cells > 0 && b.cells > 0;
    return haveLength && a.operatory == b.operatory && a.start < b.end() && b.start < a.end();
}

bool isActive(const QJsonObject &row, bool brokenBlocks)
{
    const QString status = Row(row).text(L("AptStatus"));
    return status == L("Scheduled") || status == L("Complete") || status == L("ASAP") || (brokenBlocks && status == L("Broken"));
}

bool wasEnteredFirst(const QJsonObject &rival, const QJsonObject &ours) { return cameFirst(rival, ours, L("SecDateTEntry")); }

bool wasThereFirst(const QJsonObject &rival, const QJsonObject &moved) { return cameFirst(rival, moved, L("DateTStamp")); }

} // namespace articulator::opendental
