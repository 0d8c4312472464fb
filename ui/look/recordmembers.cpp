// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/recordwords.h"
#include "ui/look/timewords.h"

/// The members of one record as lines of a card.
namespace articulator::ui {

namespace {

using Member = RecordWords::Member;

/// Collects lines; what is absent gives none, what is masked gives dots.
class Lines {
public:
    explicit Lines(const desk::RecordCard &card) : m_card(card) { }
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.push_back({name, value});
    }
    void sealed(const QString &name, const QString &value)
    {
        if (m_card.phi == desk::RecordCard::Phi::Masked && m_card.holdsPhi)
            m_lines.push_back({name, RecordWords::dots()});
        else
            add(name, value);
    }
    [[nodiscard]] QString provider(const QString &id) const { return RecordWords::named(m_card.names.providers, id); }
    [[nodiscard]] QString operatory(const QString &id) const { return RecordWords::named(m_card.names.operatories, id); }
    [[nodiscard]] const domain::Zone &zone() const { return m_card.zone; }
    [[nodiscard]] std::vector<Member> take() { return std::move(m_lines); }

private:
    const desk::RecordCard &m_card;
    std::vector<Member> m_lines;
};

void put(Lines &to, const domain::Patient &patient)
{
    const QString given = patient.name.middle.isEmpty() ? patient.name.first : patient.name.first + u' ' + patient.name.middle;
    to.sealed(RecordWords::tr("Last name"), patient.name.last);
    to.sealed(RecordWords::tr("First name"), given);
    to.sealed(RecordWords::tr("Called"), patient.name.preferred);
    to.sealed(RecordWords::tr("Born"), RecordWords::date(patient.birthDate));
    to.sealed(RecordWords::tr("Mobile"), patient.phones.mobile);
    to.sealed(RecordWords::tr("Home"), patient.phones.home);
    to.sealed(RecordWords::tr("Work"), patient.phones.work);
    to.sealed(RecordWords::tr("E-mail"), patient.email);
    to.add(RecordWords::tr("Status"), RecordWords::patientStatus(patient.status));
    to.add(RecordWords::tr("Language"), patient.language);
}

void put(Lines &to, const domain::Provider &provider)
{
    to.add(RecordWords::tr("Name"), provider.name);
    to.add(RecordWords::tr("Short"), provider.abbreviation);
    to.add(RecordWords::tr("Role"), RecordWords::role(provider.role));
    to.add(RecordWords::tr("Active"), RecordWords::yesOrNo(provider.active));
    to.add(RecordWords::tr("NPI"), provider.npi);
}

void put(Lines &to, const domain::Operatory &operatory)
{
    to.add(RecordWords::tr("Name"), operatory.name);
    to.add(RecordWords::tr("Active"), RecordWords::yesOrNo(operatory.active));
    to.add(RecordWords::tr("For hygiene"), RecordWords::yesOrNo(operatory.hygiene));
    to.add(RecordWords::tr("Dentist"), to.provider(operatory.defaultDentist));
    to.add(RecordWords::tr("Hygienist"), to.provider(operatory.defaultHygienist));
}

void put(Lines &to, const domain::Appointment &visit)
{
    if (visit.start)
        to.add(RecordWords::tr("Start"), RecordWords::day(*visit.start, to.zone()));
    to.add(RecordWords::tr("Length"), RecordWords::tr("%1 min").arg(visit.minutes));
    to.add(RecordWords::tr("Type"), visit.type);
    to.add(RecordWords::tr("Status"), RecordWords::status(visit.status));
    to.add(RecordWords::tr("Confirmation"), visit.confirmation);
    to.add(RecordWords::tr("Provider"), to.provider(visit.provider));
    to.add(RecordWords::tr("Second provider"), to.provider(visit.secondaryProvider));
    to.add(RecordWords::tr("Operatory"), to.operatory(visit.operatory));
    to.add(RecordWords::tr("On book"), RecordWords::yesOrNo(visit.onBook));
    to.add(RecordWords::tr("Pattern"), visit.pattern);
    to.sealed(RecordWords::tr("Note"), visit.note);
}

void put(Lines &to, const domain::Schedule &schedule)
{
    QStringList rooms;
    for (const QString &id : schedule.operatories)
        rooms << to.operatory(id);
    to.add(RecordWords::tr("Of"), RecordWords::scope(schedule.scope));
    to.add(RecordWords::tr("Provider"), to.provider(schedule.provider));
    to.add(RecordWords::tr("Operatories"), rooms.join(QStringLiteral(", ")));
    to.add(RecordWords::tr("From"), RecordWords::day(to.zone().first(schedule.start), to.zone()));
    to.add(RecordWords::tr("Until"), RecordWords::day(to.zone().first(schedule.end), to.zone()));
    to.add(RecordWords::tr("Closed"), RecordWords::yesOrNo(schedule.closed));
    to.add(RecordWords::tr("Blockout"), schedule.blockout);
    to.add(RecordWords::tr("Forbids visits"), RecordWords::yesOrNo(schedule.forbids));
}

void put(Lines &to, const domain::AppointmentType &type)
{
    to.add(RecordWords::tr("Name"), type.name);
    to.add(RecordWords::tr("Length"), RecordWords::tr("%1 min").arg(type.minutes));
    to.add(RecordWords::tr("Pattern"), type.pattern);
    to.add(RecordWords::tr("Active"), RecordWords::yesOrNo(type.active));
    to.add(RecordWords::tr("Blockouts"), type.blockouts.join(QStringLiteral(", ")));
}

void put(Lines &to, const domain::Recall &recall)
{
    to.add(RecordWords::tr("Type"), recall.type);
    to.add(RecordWords::tr("Due"), RecordWords::date(recall.due));
    to.add(RecordWords::tr("Scheduled"), RecordWords::date(recall.scheduled));
    to.add(RecordWords::tr("Interval"), recall.interval);
    to.add(RecordWords::tr("Switched off"), RecordWords::yesOrNo(recall.disabled));
}

void put(Lines &to, const domain::Treatment &treatment)
{
    to.add(RecordWords::tr("Code"), treatment.code);
    to.add(RecordWords::tr("What"), treatment.description);
    to.add(RecordWords::tr("Status"), RecordWords::treatmentStatus(treatment.status));
    to.add(RecordWords::tr("Planned"), RecordWords::date(treatment.planned));
    if (treatment.fee)
        to.add(RecordWords::tr("Fee"), QString::number(*treatment.fee, 'f', 2));
    to.add(RecordWords::tr("Appointment"), treatment.appointment);
}

void put(Lines &to, const domain::Coverage &coverage)
{
    to.add(RecordWords::tr("Carrier"), coverage.carrier);
    to.add(RecordWords::tr("Rank"), QString::number(coverage.ordinal));
    to.sealed(RecordWords::tr("Group"), coverage.group);
    to.sealed(RecordWords::tr("Subscriber"), coverage.subscriberId);
    to.add(RecordWords::tr("Verified"), RecordWords::date(coverage.verified));
}

} // namespace

std::vector<RecordWords::Member> RecordWords::members(const desk::RecordCard &card)
{
    Lines lines(card);
    std::visit([&lines](const auto &body) { put(lines, body); }, card.record.body);
    if (!card.patient.isEmpty() && card.ask.kind != domain::RecordKind::Patient)
        lines.add(RecordWords::tr("Patient"), card.patient);
    lines.add(RecordWords::tr("Version here"), TimeWords::count(card.record.version));
    lines.add(RecordWords::tr("Seen"), day(card.record.seenAt, card.zone));
    return lines.take();
}

} // namespace articulator::ui
