// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/recordwords.h"

#include "ui/look/timewords.h"

namespace articulator::ui {

using domain::RecordKind;

QString RecordWords::kinds(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Patient: return tr("Patients");
    case RecordKind::Provider: return tr("Providers");
    case RecordKind::Operatory: return tr("Operatories");
    case RecordKind::Appointment: return tr("Appointments");
    case RecordKind::Schedule: return tr("Schedules");
    case RecordKind::AppointmentType: return tr("Appointment types");
    case RecordKind::Recall: return tr("Recalls");
    case RecordKind::Treatment: return tr("Treatments");
    case RecordKind::Coverage: return tr("Coverages");
    }
    return {};
}

QString RecordWords::title(RecordKind kind, const QString &externalId)
{
    switch (kind) {
    case RecordKind::Patient: return tr("Patient %1").arg(externalId);
    case RecordKind::Provider: return tr("Provider %1").arg(externalId);
    case RecordKind::Operatory: return tr("Operatory %1").arg(externalId);
    case RecordKind::Appointment: return tr("Appointment %1").arg(externalId);
    case RecordKind::Schedule: return tr("Schedule %1").arg(externalId);
    case RecordKind::AppointmentType: return tr("Appointment type %1").arg(externalId);
    case RecordKind::Recall: return tr("Recall %1").arg(externalId);
    case RecordKind::Treatment: return tr("Treatment %1").arg(externalId);
    case RecordKind::Coverage: return tr("Coverage %1").arg(externalId);
    }
    return {};
}

QString RecordWords::patientStatus(const QString &word)
{
    static const QMap<QString, const char *> words{{QStringLiteral("patient"), QT_TR_NOOP("patient")},
                                                   {QStringLiteral("nonPatient"), QT_TR_NOOP("not a patient")},
                                                   {QStringLiteral("inactive"), QT_TR_NOOP("inactive")},
                                                   {QStringLiteral("archived"), QT_TR_NOOP("archived")},
                                                   {QStringLiteral("deceased"), QT_TR_NOOP("deceased")},
                                                   {QStringLiteral("prospective"), QT_TR_NOOP("prospective")}};
    return words.contains(word) ? tr(words.value(word)) : word;
}

QString RecordWords::treatmentStatus(const QString &word)
{
    static const QMap<QString, const char *> words{{QStringLiteral("planned"), QT_TR_NOOP("planned")},
                                                   {QStringLiteral("completed"), QT_TR_NOOP("completed")},
                                                   {QStringLiteral("existing-current"), QT_TR_NOOP("existing, done here")},
                                                   {QStringLiteral("existing-other"), QT_TR_NOOP("existing, done elsewhere")},
                                                   {QStringLiteral("referred"), QT_TR_NOOP("referred")},
                                                   {QStringLiteral("condition"), QT_TR_NOOP("condition")},
                                                   {QStringLiteral("planned-inactive"), QT_TR_NOOP("planned, not active")}};
    return words.contains(word) ? tr(words.value(word)) : word;
}

QString RecordWords::status(domain::AppointmentStatus status)
{
    using Status = domain::AppointmentStatus;
    switch (status) {
    case Status::Scheduled: return tr("scheduled");
    case Status::Completed: return tr("completed");
    case Status::Broken: return tr("broken");
    case Status::Cancelled: return tr("cancelled");
    case Status::Unscheduled: return tr("unscheduled");
    case Status::Planned: return tr("planned");
    case Status::Note: return tr("note");
    }
    return {};
}

QString RecordWords::scope(domain::ScheduleScope scope)
{
    using Scope = domain::ScheduleScope;
    switch (scope) {
    case Scope::Practice: return tr("practice");
    case Scope::Provider: return tr("provider");
    case Scope::Operatory: return tr("operatory");
    case Scope::Blockout: return tr("blockout");
    }
    return {};
}

QString RecordWords::role(domain::ProviderRole role)
{
    switch (role) {
    case domain::ProviderRole::Dentist: return tr("dentist");
    case domain::ProviderRole::Hygienist: return tr("hygienist");
    case domain::ProviderRole::Other: return tr("other");
    }
    return {};
}

QString RecordWords::date(const std::optional<domain::CivilDate> &date) { return date ? TimeWords::date(*date) : QString(); }

QString RecordWords::named(const QMap<QString, QString> &names, const QString &id) { return names.value(id, id); }

QString RecordWords::day(domain::Instant at, const domain::Zone &zone)
{
    return tr("%1, %2", "date, clock time").arg(TimeWords::date(zone.civilDate(at)), TimeWords::clock(at, zone));
}

QString RecordWords::visit(const domain::Record &record, const desk::RecordCard &card)
{
    const auto &visit = std::get<domain::Appointment>(record.body);
    const QString when = visit.start ? day(*visit.start, card.zone) : tr("no date");
    const QString what = visit.type.isEmpty() ? tr("visit") : visit.type;
    const QString who = named(card.names.providers, visit.provider);
    return tr("%1 · %2, %3 min · %4 · %5", "when, type, length, provider, status").arg(when, what).arg(visit.minutes).arg(who, status(visit.status));
}

QString RecordWords::recall(const domain::Record &record)
{
    const auto &recall = std::get<domain::Recall>(record.body);
    if (recall.disabled)
        return tr("%1 · switched off").arg(recall.type);
    if (!recall.due)
        return tr("%1 · not due").arg(recall.type);
    return recall.scheduled ? tr("%1 · due %2, scheduled %3").arg(recall.type, date(recall.due), date(recall.scheduled))
                            : tr("%1 · due %2").arg(recall.type, date(recall.due));
}

QString RecordWords::treatment(const domain::Record &record)
{
    const auto &treatment = std::get<domain::Treatment>(record.body);
    const QString what = treatment.description.isEmpty() ? treatment.code : tr("%1 %2", "procedure code, description").arg(treatment.code, treatment.description);
    return treatment.planned ? tr("%1 · planned %2").arg(what, date(treatment.planned)) : what;
}

QString RecordWords::coverage(const domain::Record &record)
{
    const auto &coverage = std::get<domain::Coverage>(record.body);
    const QString carrier = coverage.carrier.isEmpty() ? tr("carrier not known") : coverage.carrier;
    const QString rank = coverage.ordinal == 1 ? tr("primary") : tr("number %1").arg(coverage.ordinal);
    return coverage.verified ? tr("%1 · %2 · verified %3").arg(carrier, rank, date(coverage.verified)) : tr("%1 · %2 · not verified").arg(carrier, rank);
}

} // namespace articulator::ui
