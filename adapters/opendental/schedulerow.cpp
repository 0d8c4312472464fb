// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/schedulerow.h"

#include "opendental/row.h"

namespace articulator::opendental {

namespace {

QStringList operatoriesOf(const Row &row)
{
    QStringList out;
    for (const QString &word : row.text(QLatin1String("operatories")).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 number = word.trimmed().toLongLong(&isNumber);
        if (isNumber && number > 0)
            out.append(QString::number(number));
    }
    return out;
}

/// Through the API a holiday and a note of the practice look the same: what the clinic's pattern does not name as a note closes the day.
domain::Schedule practiceRow(const Row &row, domain::CivilDate day, const std::optional<QRegularExpression> &notes)
{
    domain::Schedule schedule;
    schedule.scope = domain::ScheduleScope::Practice;
    schedule.closed = !(notes && notes->match(row.text(QLatin1String("Note"))).hasMatch());
    schedule.start = domain::CivilTime(day);
    schedule.end = schedule.closed ? domain::CivilTime(day + std::chrono::days(1)) : schedule.start;
    return schedule;
}

domain::Schedule timedRow(Row &row, domain::CivilDate day, domain::ScheduleScope scope)
{
    domain::Schedule schedule;
    schedule.scope = scope;
    schedule.provider = row.id(QLatin1String("ProvNum"));
    schedule.operatories = operatoriesOf(row);
    schedule.start = domain::CivilTime(day) + row.neededTimeOfDay(QLatin1String("StartTime"));
    schedule.end = domain::CivilTime(day) + row.neededTimeOfDay(QLatin1String("StopTime"));
    return schedule;
}

domain::Schedule blockoutRow(Row &row, domain::CivilDate day, const BlockoutTypes &types)
{
    domain::Schedule schedule = timedRow(row, day, domain::ScheduleScope::Blockout);
    schedule.blockoutId = row.neededForeignId(QLatin1String("BlockoutType"));
    schedule.blockout = row.text(QLatin1String("blockoutType"));
    if (const auto known = types.find(schedule.blockoutId); known != types.end()) {
        schedule.blockout = known->second.name;
        schedule.forbids = known->second.forbids;
    }
    return schedule;
}

} // namespace

void addBlockoutType(const QJsonObject &columns, BlockoutTypes &types)
{
    static const QRegularExpression token(QStringLiteral("\\bNS\\b"));
    const Row row(columns);
    const QString number = row.id(QLatin1String("DefNum"));
    const auto category = row.number(QLatin1String("Category"));
    if (!number.isEmpty() && category.value_or(25) == 25)
        types[number] = {row.text(QLatin1String("ItemName")), token.match(row.text(QLatin1String("ItemValue"))).hasMatch()};
}

domain::Result<std::optional<domain::Change>> scheduleChange(const QJsonObject &columns, const BlockoutTypes &types,
                                                             const std::optional<QRegularExpression> &notes)
{
    Row row(columns);
    domain::Change change{row.neededId(QLatin1String("ScheduleNum")), std::nullopt, domain::RecordKind::Schedule};
    const QString type = row.neededText(QLatin1String("SchedType"));
    const domain::CivilDate day = row.neededDate(QLatin1String("SchedDate"));
    const bool isProvider = type == QLatin1String("Provider");
    if (type == QLatin1String("Employee") || type == QLatin1String("WebSchedASAP"))
        return std::nullopt;
    if (type == QLatin1String("Practice"))
        change.body = practiceRow(row, day, notes);
    else if (isProvider)
        change.body = timedRow(row, day, domain::ScheduleScope::Provider);
    else if (type == QLatin1String("Blockout"))
        change.body = blockoutRow(row, day, types);
    else
        row.fault(QStringLiteral("SchedType is none we know"));
    if (isProvider && !row.number(QLatin1String("ProvNum")))
        row.fault(QStringLiteral("ProvNum is missing or no number"));
    if (type != QLatin1String("Practice") && !row.has(QLatin1String("operatories")))
        row.fault(QStringLiteral("operatories is missing"));
    if (const auto whole = row.whole(); !whole)
        return domain::fail(whole.error());
    return change;
}

} // namespace articulator::opendental
