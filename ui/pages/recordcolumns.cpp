// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/recordcolumns.h"

#include "ui/look/recordwords.h"

namespace articulator::ui {

using desk::Cell;
using desk::RecordLine;
using desk::RecordsSnapshot;
using Weight = ColumnLook::Weight;
using Chips = RecordColumn::Chips;
using Shows = RecordColumn::Shows;

namespace {

Cell text(const QString &value) { return value.isEmpty() ? Cell() : Cell(value); }
Cell date(const std::optional<domain::CivilDate> &date) { return date ? Cell(qint64(domain::dayNumber(*date))) : Cell(); }
Cell instant(domain::Instant at) { return Cell(qint64(domain::toEpochMs(at))); }
Cell sealed(const RecordLine &line) { return line.holdsPhi ? Cell(RecordWords::dots()) : Cell(); }

/// The leaf that was typed where it is this one, else dots.
Cell foundOrDots(const RecordLine &line, const RecordsSnapshot &snapshot, std::initializer_list<desk::FoundBy> by)
{
    for (const desk::FoundBy each : by) {
        if (snapshot.foundBy == each && !line.found.isEmpty())
            return line.found;
    }
    return sealed(line);
}

/// `value(body, snapshot)` of a body of one kind.
template <typename Body, typename Value> auto of(Value value)
{
    return [value](const RecordLine &line, const RecordsSnapshot &snapshot) -> Cell { return value(std::get<Body>(line.record.body), snapshot); };
}

RecordColumn number(const QString &title)
{
    return {"number", title, 84, Shows::Text, Weight::Faint, Chips::None, [](const RecordLine &line, const RecordsSnapshot &) { return Cell(line.record.externalId); }};
}

} // namespace

std::vector<RecordColumn> RecordColumns::of(domain::RecordKind kind)
{
    using Kind = domain::RecordKind;
    switch (kind) {
    case Kind::Patient: return patients();
    case Kind::Provider: return providers();
    case Kind::Operatory: return operatories();
    case Kind::Appointment: return appointments();
    case Kind::Schedule: return schedules();
    case Kind::AppointmentType: return types();
    case Kind::Recall: return recalls();
    case Kind::Treatment: return treatments();
    case Kind::Coverage: return coverages();
    }
    return {};
}

std::vector<RecordColumn> RecordColumns::patients()
{
    using By = desk::FoundBy;
    const auto name = [](const RecordLine &line, const RecordsSnapshot &all) { return foundOrDots(line, all, {By::LastName, By::FullName}); };
    const auto born = [](const RecordLine &line, const RecordsSnapshot &all) { return foundOrDots(line, all, {By::BirthDate}); };
    const auto phone = [](const RecordLine &line, const RecordsSnapshot &all) { return foundOrDots(line, all, {By::Phone}); };
    const auto status = ui::of<domain::Patient>([](const auto &body, const auto &) { return text(RecordWords::patientStatus(body.status)); });
    const auto language = ui::of<domain::Patient>([](const auto &body, const auto &) { return text(body.language); });
    return {number(tr("Number")),
            {"name", tr("Name"), 180, Shows::Text, Weight::Strong, Chips::None, name},
            {"born", tr("Born"), 110, Shows::Text, Weight::Normal, Chips::None, born},
            {"phone", tr("Phone"), 130, Shows::Text, Weight::Normal, Chips::None, phone},
            {"status", tr("Status"), 120, Shows::Text, Weight::Normal, Chips::Offered, status},
            {"language", tr("Language"), 100, Shows::Text, Weight::Faint, Chips::Offered, language}};
}

std::vector<RecordColumn> RecordColumns::providers()
{
    using Body = domain::Provider;
    return {number(tr("Number")),
            {"name", tr("Name"), 200, Shows::Text, Weight::Strong, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.name); })},
            {"short", tr("Short"), 90, Shows::Text, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.abbreviation); })},
            {"role", tr("Role"), 110, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::role(b.role)); })},
            {"active", tr("Active"), 80, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::yesOrNo(b.active)); })},
            {"npi", tr("NPI"), 120, Shows::Text, Weight::Code, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.npi); })}};
}

std::vector<RecordColumn> RecordColumns::operatories()
{
    using Body = domain::Operatory;
    return {number(tr("Number")),
            {"name", tr("Name"), 180, Shows::Text, Weight::Strong, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.name); })},
            {"active", tr("Active"), 80, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::yesOrNo(b.active)); })},
            {"hygiene", tr("For hygiene"), 100, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::yesOrNo(b.hygiene)); })},
            {"dentist", tr("Dentist"), 150, Shows::Text, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &all) { return text(RecordWords::named(all.names.providers, b.defaultDentist)); })},
            {"hygienist", tr("Hygienist"), 150, Shows::Text, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &all) { return text(RecordWords::named(all.names.providers, b.defaultHygienist)); })}};
}

std::vector<RecordColumn> RecordColumns::appointments()
{
    using Body = domain::Appointment;
    return {{"start", tr("Start"), 176, Shows::Moment, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return b.start ? instant(*b.start) : Cell(); })},
            {"minutes", tr("Min"), 56, Shows::Count, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return Cell(qint64(b.minutes)); })},
            {"type", tr("Type"), 160, Shows::Text, Weight::Strong, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(b.type); })},
            {"status", tr("Status"), 104, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::status(b.status)); })},
            {"provider", tr("Provider"), 140, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &all) { return text(RecordWords::named(all.names.providers, b.provider)); })},
            {"operatory", tr("Operatory"), 120, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &all) { return text(RecordWords::named(all.names.operatories, b.operatory)); })},
            {"patient", tr("Patient"), 84, Shows::Text, Weight::Faint, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.patient); })},
            {"confirmation", tr("Confirmation"), 120, Shows::Text, Weight::Faint, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(b.confirmation); })},
            {"note", tr("Note"), 70, Shows::Text, Weight::Faint, Chips::None, [](const RecordLine &line, const RecordsSnapshot &) { return sealed(line); }},
            number(tr("Number"))};
}

std::vector<RecordColumn> RecordColumns::schedules()
{
    using Body = domain::Schedule;
    const auto rooms = ui::of<Body>([](const auto &b, const auto &all) {
        QStringList names;
        for (const QString &id : b.operatories)
            names << RecordWords::named(all.names.operatories, id);
        return text(names.join(QStringLiteral(", ")));
    });
    return {{"from", tr("From"), 176, Shows::Moment, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &all) { return instant(all.zone.first(b.start)); })},
            {"until", tr("Until"), 176, Shows::Moment, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &all) { return instant(all.zone.first(b.end)); })},
            {"scope", tr("Of"), 100, Shows::Text, Weight::Strong, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::scope(b.scope)); })},
            {"provider", tr("Provider"), 140, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &all) { return text(RecordWords::named(all.names.providers, b.provider)); })},
            {"operatories", tr("Operatories"), 150, Shows::Text, Weight::Normal, Chips::None, rooms},
            {"blockout", tr("Blockout"), 140, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(b.blockout); })},
            {"closed", tr("Closed"), 80, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::yesOrNo(b.closed)); })},
            number(tr("Number"))};
}

std::vector<RecordColumn> RecordColumns::types()
{
    using Body = domain::AppointmentType;
    return {number(tr("Number")),
            {"name", tr("Name"), 200, Shows::Text, Weight::Strong, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.name); })},
            {"minutes", tr("Min"), 56, Shows::Count, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return Cell(qint64(b.minutes)); })},
            {"pattern", tr("Pattern"), 220, Shows::Text, Weight::Code, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.pattern); })},
            {"active", tr("Active"), 80, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::yesOrNo(b.active)); })},
            {"blockouts", tr("Blockouts"), 160, Shows::Text, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.blockouts.join(QStringLiteral(", "))); })}};
}

std::vector<RecordColumn> RecordColumns::recalls()
{
    using Body = domain::Recall;
    return {{"due", tr("Due"), 130, Shows::Date, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return date(b.due); })},
            {"type", tr("Type"), 150, Shows::Text, Weight::Strong, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(b.type); })},
            {"patient", tr("Patient"), 84, Shows::Text, Weight::Faint, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.patient); })},
            {"scheduled", tr("Scheduled"), 130, Shows::Date, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return date(b.scheduled); })},
            {"interval", tr("Interval"), 100, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(b.interval); })},
            {"off", tr("Switched off"), 100, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::yesOrNo(b.disabled)); })},
            number(tr("Number"))};
}

std::vector<RecordColumn> RecordColumns::treatments()
{
    using Body = domain::Treatment;
    return {{"planned", tr("Planned"), 130, Shows::Date, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return date(b.planned); })},
            {"code", tr("Code"), 80, Shows::Text, Weight::Code, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(b.code); })},
            {"what", tr("What"), 220, Shows::Text, Weight::Strong, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.description); })},
            {"status", tr("Status"), 140, Shows::Text, Weight::Normal, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(RecordWords::treatmentStatus(b.status)); })},
            {"patient", tr("Patient"), 84, Shows::Text, Weight::Faint, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.patient); })},
            number(tr("Number"))};
}

std::vector<RecordColumn> RecordColumns::coverages()
{
    using Body = domain::Coverage;
    const auto dots = [](const RecordLine &line, const RecordsSnapshot &) { return sealed(line); };
    return {{"patient", tr("Patient"), 84, Shows::Text, Weight::Faint, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return text(b.patient); })},
            {"carrier", tr("Carrier"), 190, Shows::Text, Weight::Strong, Chips::Offered, ui::of<Body>([](const auto &b, const auto &) { return text(b.carrier); })},
            {"rank", tr("Rank"), 60, Shows::Count, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return Cell(qint64(b.ordinal)); })},
            {"group", tr("Group"), 100, Shows::Text, Weight::Normal, Chips::None, dots},
            {"subscriber", tr("Subscriber"), 110, Shows::Text, Weight::Normal, Chips::None, dots},
            {"verified", tr("Verified"), 130, Shows::Date, Weight::Normal, Chips::None, ui::of<Body>([](const auto &b, const auto &) { return date(b.verified); })},
            number(tr("Number"))};
}

} // namespace articulator::ui
