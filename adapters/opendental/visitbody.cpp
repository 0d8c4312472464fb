// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/visitbody.h"

#include "opendental/row.h"

namespace articulator::opendental {

using L = QLatin1String;
using domain::ProviderRole;

namespace {

bool leadsHygiene(qint64 provider, ProviderRole role, const Chair &chair)
{
    if (role == ProviderRole::Hygienist)
        return true;
    return role == ProviderRole::Other && chair.hygiene && chair.hygienist == provider;
}

bool isUnscheduled(domain::AppointmentStatus status) { return status == domain::AppointmentStatus::Unscheduled; }

} // namespace

VisitProviders providersFor(const QString &provider, const QString &secondary, ProviderRole role, const Chair &chair)
{
    const qint64 main = provider.toLongLong();
    const qint64 other = secondary.toLongLong();
    if (leadsHygiene(main, role, chair))
        return {other != 0 ? other : chair.dentist, main, true};
    return {main, other, false};
}

VisitProviders providersFor(const QString &provider, ProviderRole role, const Chair &chair, const QJsonObject &row)
{
    const Row columns(row);
    const qint64 main = provider.toLongLong();
    if (leadsHygiene(main, role, chair))
        return {columns.number(L("ProvNum")).value_or(0), main, true};
    return {main, columns.number(L("ProvHyg")).value_or(0), false};
}

QString flagText(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }

QString startText(domain::Instant start, const domain::Zone &zone) { return wallText(zone.civil(start)); }

void putProviders(const VisitProviders &providers, QJsonObject &body)
{
    if (providers.dentist != 0)
        body.insert(L("ProvNum"), providers.dentist);
    body.insert(L("ProvHyg"), providers.hygienist);
    body.insert(L("IsHygiene"), flagText(providers.hygiene));
}

QJsonObject restoringBody(const QJsonObject &row)
{
    const Row columns(row);
    QJsonObject body{{L("AptDateTime"), columns.text(L("AptDateTime"))},
                     {L("Pattern"), columns.text(L("Pattern"))},
                     {L("IsHygiene"), flagText(columns.flag(L("IsHygiene")))}};
    // The API takes no status ASAP any more; such a row kept its status, as a move of it sends none.
    if (const QString status = columns.text(L("AptStatus")); status != L("ASAP"))
        body.insert(L("AptStatus"), status);
    if (const QString secondary = columns.text(L("PatternSecondary")).trimmed(); !secondary.isEmpty())
        body.insert(L("PatternSecondary"), secondary);
    for (const L column : {L("Op"), L("ProvNum"), L("ProvHyg"), L("ClinicNum")})
        if (const auto number = columns.number(column); number && (*number != 0 || column != L("Op")))
            body.insert(column, *number);
    return body;
}

QJsonObject restoringBody(const domain::Appointment &before, const domain::Zone &zone)
{
    QJsonObject body;
    if (before.start)
        body.insert(L("AptDateTime"), startText(*before.start, zone));
    if (!before.pattern.isEmpty())
        body.insert(L("Pattern"), before.pattern);
    if (!before.secondaryPattern.isEmpty())
        body.insert(L("PatternSecondary"), before.secondaryPattern);
    if (!before.operatory.isEmpty())
        body.insert(L("Op"), before.operatory.toLongLong());
    if (isUnscheduled(before.status))
        body.insert(L("AptStatus"), QStringLiteral("UnschedList"));
    if (before.status == domain::AppointmentStatus::Broken)
        body.insert(L("AptStatus"), QStringLiteral("Broken"));
    return body;
}

} // namespace articulator::opendental
