// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/compensation.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using domain::Wish;
using domain::WriteKind;
using domain::WriteState;

namespace {

auto refused(const QString &why)
{
    return fail(Error::Kind::Refused, "cannot-undo", why);
}

Result<Wish> backToPlace(Wish back, const std::optional<domain::Record> &before, const Wish &applied)
{
    const auto *visit = before ? std::get_if<domain::Appointment>(&before->body) : nullptr;
    if (!visit || !visit->start || visit->operatory.isEmpty() || !visit->onBook)
        return refused(QStringLiteral("The visit stood nowhere on the book before, so there is no place to put it back to."));
    back.kind = WriteKind::AppointmentMove;
    const bool all = applied.kind == WriteKind::AppointmentCancel;
    if (all || applied.visit.start)
        back.visit.start = visit->start;
    if (all || applied.visit.operatory)
        back.visit.operatory = visit->operatory;
    if ((all || applied.visit.provider) && !visit->provider.isEmpty())
        back.visit.provider = visit->provider;
    if (applied.visit.minutes)
        back.visit.minutes = visit->minutes;
    return back;
}

Result<Wish> oldConfirmation(Wish back, const std::optional<domain::Record> &before)
{
    const auto *visit = before ? std::get_if<domain::Appointment>(&before->body) : nullptr;
    if (!visit || visit->confirmation.isEmpty())
        return refused(QStringLiteral("The visit had no confirmation before, so there is none to go back to."));
    back.kind = WriteKind::AppointmentConfirm;
    back.confirmation = visit->confirmation;
    return back;
}

Result<Wish> oldContact(Wish back, const std::optional<domain::Record> &before, const Wish &applied)
{
    const auto *patient = before ? std::get_if<domain::Patient>(&before->body) : nullptr;
    if (!patient)
        return refused(QStringLiteral("Nobody knows what the patient's contact was before."));
    back.kind = WriteKind::PatientContact;
    const auto old = [](const std::optional<QString> &changed, const QString &value) { return changed ? std::optional(value) : std::nullopt; };
    back.patient.home = old(applied.patient.home, patient->phones.home);
    back.patient.work = old(applied.patient.work, patient->phones.work);
    back.patient.mobile = old(applied.patient.mobile, patient->phones.mobile);
    back.patient.email = old(applied.patient.email, patient->email);
    back.patient.language = old(applied.patient.language, patient->language);
    return back;
}

} // namespace

Result<Wish> compensatingWish(const Wish &applied, const std::optional<domain::Record> &before)
{
    Wish back;
    back.origin = QStringLiteral("undo");
    switch (applied.kind) {
    case WriteKind::AppointmentCreate:
        back.kind = WriteKind::AppointmentCancel;
        back.how = domain::CancelHow::Cancelled;
        return back;
    case WriteKind::AppointmentMove:
    case WriteKind::AppointmentCancel: return backToPlace(std::move(back), before, applied);
    case WriteKind::AppointmentConfirm: return oldConfirmation(std::move(back), before);
    case WriteKind::PatientContact: return oldContact(std::move(back), before, applied);
    case WriteKind::AppointmentNote: return refused(QStringLiteral("A note that was appended stays in the PMS; append another one."));
    case WriteKind::PatientCreate: break;
    }
    return refused(QStringLiteral("A patient that was made stays in the PMS; archive it there."));
}

Result<> settleCompensation(warehouse::Warehouse &warehouse, const warehouse::WriteRow &applied, domain::Instant now)
{
    if (applied.compensates == 0)
        return {};
    Result<warehouse::WriteRow> first = warehouse.writes().find(applied.compensates);
    if (!first)
        return fail(first.error());
    if (first->state != WriteState::Applied)
        return {};
    first->state = WriteState::Undone;
    first->reasonCode = "undone";
    first->reasonText = QStringLiteral("Taken back by w-%1.").arg(applied.number);
    return warehouse.writes().advance(*first, warehouse::WriteEvent{now, WriteState::Undone, QStringLiteral("engine"), first->reasonText});
}

} // namespace articulator::engine
