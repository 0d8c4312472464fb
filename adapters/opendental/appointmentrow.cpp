// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/appointmentrow.h"

#include <array>

#include "opendental/row.h"
#include "opendental/visitpattern.h"

namespace articulator::opendental {

using domain::AppointmentStatus;

namespace {

struct StatusWord {
    QLatin1String word;
    AppointmentStatus status;
};

constexpr std::array statusWords{
    StatusWord{QLatin1String("Scheduled"), AppointmentStatus::Scheduled},  StatusWord{QLatin1String("ASAP"), AppointmentStatus::Scheduled},
    StatusWord{QLatin1String("Complete"), AppointmentStatus::Completed},   StatusWord{QLatin1String("Broken"), AppointmentStatus::Broken},
    StatusWord{QLatin1String("UnschedList"), AppointmentStatus::Unscheduled}, StatusWord{QLatin1String("Planned"), AppointmentStatus::Planned},
    StatusWord{QLatin1String("PtNote"), AppointmentStatus::Note},          StatusWord{QLatin1String("PtNoteCompleted"), AppointmentStatus::Note},
};

AppointmentStatus statusOf(Row &row)
{
    const QString word = row.neededText(QLatin1String("AptStatus"));
    for (const StatusWord &known : statusWords)
        if (word == known.word)
            return known.status;
    row.fault(QStringLiteral("AptStatus is none we know"));
    return AppointmentStatus::Note;
}

void takeProviders(Row &row, domain::Appointment &appointment)
{
    const QString dentist = row.neededForeignId(QLatin1String("ProvNum"));
    const QString hygienist = row.neededForeignId(QLatin1String("ProvHyg"));
    const bool hygieneLeads = row.flag(QLatin1String("IsHygiene"));
    appointment.provider = hygieneLeads ? hygienist : dentist;
    appointment.secondaryProvider = hygieneLeads ? dentist : hygienist;
    if (appointment.provider.isEmpty())
        appointment.provider.swap(appointment.secondaryProvider);
}

void takePlace(Row &row, domain::Appointment &appointment, const domain::Zone &zone)
{
    appointment.operatory = row.neededForeignId(QLatin1String("Op"));
    if (const std::optional<domain::CivilTime> wall = row.neededWall(QLatin1String("AptDateTime")))
        appointment.start = zone.first(*wall);
    const bool hasPlace = appointment.start && !appointment.operatory.isEmpty();
    const bool mayStand = appointment.status == AppointmentStatus::Scheduled || appointment.status == AppointmentStatus::Completed
        || appointment.status == AppointmentStatus::Broken;
    appointment.onBook = hasPlace && mayStand;
    appointment.parked = appointment.status == AppointmentStatus::Unscheduled || (appointment.status == AppointmentStatus::Scheduled && !hasPlace);
}

} // namespace

domain::Result<domain::Change> appointmentChange(const QJsonObject &columns, const AppointmentContext &context)
{
    Row row(columns);
    domain::Change change{row.neededId(QLatin1String("AptNum")), std::nullopt, domain::RecordKind::Appointment};
    domain::Appointment appointment;
    appointment.patient = row.neededForeignId(QLatin1String("PatNum"));
    appointment.status = statusOf(row);
    takeProviders(row, appointment);
    takePlace(row, appointment, context.zone);
    appointment.pattern = cleanPattern(row.neededText(QLatin1String("Pattern")).trimmed());
    appointment.secondaryPattern = cleanPattern(row.text(QLatin1String("PatternSecondary")).trimmed());
    appointment.minutes = 5 * int(appointment.pattern.size());
    appointment.confirmation = row.text(QLatin1String("confirmed"));
    appointment.note = row.text(QLatin1String("Note"));
    if (const QString type = row.id(QLatin1String("AppointmentTypeNum")); !type.isEmpty())
        appointment.type = context.typeName(type);
    if (const auto whole = row.whole(); !whole)
        return domain::fail(whole.error());
    change.body = std::move(appointment);
    return change;
}

} // namespace articulator::opendental
