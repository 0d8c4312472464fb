// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "fakewriter.h"

#include <algorithm>

namespace articulator::test {

using namespace Qt::Literals::StringLiterals;
using contract::Image;
using contract::Pushed;
using domain::Appointment;
using domain::Error;
using domain::fail;
using domain::Patient;
using domain::Record;
using domain::RecordKind;
using domain::Result;
using domain::WriteKind;

namespace {

QString resourceOf(RecordKind kind) { return kind == RecordKind::Patient ? u"patients"_s : u"appointments"_s; }

RecordKind kindOf(WriteKind kind)
{
    return kind == WriteKind::PatientCreate || kind == WriteKind::PatientContact ? RecordKind::Patient : RecordKind::Appointment;
}

void change(Appointment &visit, const contract::PushOrder &order)
{
    const domain::Wish &wish = order.wish;
    visit.patient = wish.visit.patient.value_or(visit.patient);
    visit.type = wish.visit.type.value_or(visit.type);
    visit.provider = wish.visit.provider.value_or(visit.provider);
    visit.operatory = wish.visit.operatory.value_or(visit.operatory);
    visit.start = wish.visit.start ? wish.visit.start : visit.start;
    visit.note = wish.visit.note.value_or(visit.note);
    if (!order.pattern.isEmpty()) {
        visit.pattern = order.pattern;
        visit.minutes = int(order.pattern.size()) * 5;
    }
    if (wish.kind == WriteKind::AppointmentCancel)
        visit.status = domain::AppointmentStatus::Broken;
    if (wish.kind == WriteKind::AppointmentConfirm)
        visit.confirmation = wish.confirmation;
    if (wish.kind == WriteKind::AppointmentNote)
        visit.note += u'\n' + wish.note;
    visit.onBook = true;
}

void change(Patient &patient, const domain::PatientWish &wish)
{
    patient.name.last = wish.last.value_or(patient.name.last);
    patient.name.first = wish.first.value_or(patient.name.first);
    patient.phones.mobile = wish.mobile.value_or(patient.phones.mobile);
    patient.email = wish.email.value_or(patient.email);
    patient.status = u"patient"_s;
}

} // namespace

std::optional<FakeWriter::Plan> FakeWriter::next(Call call)
{
    const int number = m_calls++;
    return m_planner ? m_planner(call, number) : std::nullopt;
}

int FakeWriter::effects(const QString &key) const
{
    const auto found = m_effects.find(key);
    return found == m_effects.end() ? 0 : int(found->second.size());
}

std::optional<Record> FakeWriter::held(RecordKind kind, const QString &externalId) const
{
    for (const domain::Change &row : m_pms.rows(resourceOf(kind))) {
        if (row.externalId != externalId)
            continue;
        Record record;
        record.externalId = externalId;
        record.seenAt = m_pms.clock();
        record.body = *row.body;
        return record;
    }
    return std::nullopt;
}

Result<Image> FakeWriter::image(const contract::ImageRequest &request, std::stop_token)
{
    if (const std::optional<Plan> plan = next(Call::Image))
        return fail(plan->error);
    Image image;
    image.pmsClock = m_pms.clock();
    if (!request.externalId.isEmpty()) {
        const std::optional<Record> record = held(request.kind, request.externalId);
        if (!record)
            return fail(Error::Kind::NotFound, "no-such-record", u"There is no such record."_s);
        image.records.push_back(*record);
        return image;
    }
    image.complete = true;
    for (const domain::Change &row : m_pms.rows(u"appointments"_s)) {
        const auto &visit = std::get<Appointment>(*row.body);
        if (!visit.start)
            continue;
        const domain::CivilDate day = m_zone.civilDate(*visit.start);
        if (day >= request.from && day <= request.until)
            image.records.push_back(*held(RecordKind::Appointment, row.externalId));
    }
    return image;
}

void FakeWriter::takeEffect(const contract::PushOrder &order)
{
    const RecordKind kind = kindOf(order.wish.kind);
    const QString id = order.wish.base ? order.wish.base->externalId : QString::number(m_nextId++);
    const std::optional<Record> before = held(kind, id);
    domain::Change row{id, before ? before->body : kind == RecordKind::Patient ? domain::RecordBody(Patient()) : domain::RecordBody(Appointment()), kind};
    if (kind == RecordKind::Patient)
        change(std::get<Patient>(*row.body), order.wish.patient);
    else
        change(std::get<Appointment>(*row.body), order);
    m_pms.put(resourceOf(kind), row);
    m_effects[order.wish.key].append(id);
}

Pushed FakeWriter::provenBy(const domain::Wish &wish, const QString &how) const
{
    Pushed pushed;
    pushed.end = Pushed::End::Proven;
    pushed.externalId = m_effects.at(wish.key).back();
    pushed.readBack = held(kindOf(wish.kind), pushed.externalId);
    pushed.found = how;
    return pushed;
}

Pushed FakeWriter::push(const contract::PushOrder &order, std::stop_token)
{
    const std::optional<Plan> plan = next(Call::Push);
    ++m_pushes;
    m_orders.push_back(order);
    if (!plan || plan->takesEffect)
        takeEffect(order);
    if (m_meanwhile)
        m_meanwhile();
    if (!plan)
        return provenBy(order.wish, u"read back"_s);
    Pushed pushed;
    pushed.end = plan->end;
    if (!plan->proofIsMissing)
        pushed.error = plan->error;
    return pushed;
}

Pushed FakeWriter::lookUp(const contract::PushOrder &order, std::stop_token)
{
    if (const std::optional<Plan> plan = next(Call::LookUp)) {
        Pushed pushed;
        pushed.end = plan->end;
        pushed.error = plan->error;
        return pushed;
    }
    if (effects(order.wish.key) > 0)
        return provenBy(order.wish, u"marker"_s);
    Pushed pushed;
    pushed.end = Pushed::End::NotSent;
    return pushed;
}

} // namespace articulator::test
