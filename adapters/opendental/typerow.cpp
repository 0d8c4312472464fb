// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/typerow.h"

#include "opendental/row.h"
#include "opendental/visitpattern.h"

namespace articulator::opendental {

namespace {

QStringList listed(const QString &text)
{
    QStringList out;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            out.append(word.trimmed());
    return out;
}

QString patternOf(const Row &row, const ProcedureTimes &times)
{
    const QString own = row.text(QLatin1String("Pattern")).trimmed();
    if (!own.isEmpty())
        return cleanPattern(own);
    QStringList patterns;
    for (const QString &code : listed(row.text(QLatin1String("CodeStr"))))
        patterns.append(times.timeOf(code));
    return combinedPattern(patterns, times.incrementMinutes);
}

} // namespace

bool needsProcedures(const QJsonObject &columns)
{
    const Row row(columns);
    return row.text(QLatin1String("Pattern")).trimmed().isEmpty() && !row.text(QLatin1String("CodeStr")).trimmed().isEmpty();
}

domain::Result<domain::Change> typeChange(const QJsonObject &columns, const ProcedureTimes &times)
{
    Row row(columns);
    domain::Change change{row.neededId(QLatin1String("AppointmentTypeNum")), std::nullopt, domain::RecordKind::AppointmentType};
    domain::AppointmentType type;
    type.name = row.neededText(QLatin1String("AppointmentTypeName"));
    (void)row.neededText(QLatin1String("Pattern"));
    if (const auto whole = row.whole(); !whole)
        return domain::fail(whole.error());
    type.pattern = patternOf(row, times);
    type.minutes = 5 * int(type.pattern.size());
    type.active = !row.flag(QLatin1String("IsHidden"));
    type.blockouts = listed(row.text(QLatin1String("BlockoutTypes")));
    change.body = std::move(type);
    return change;
}

} // namespace articulator::opendental
