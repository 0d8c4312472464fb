// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/writer.h"

#include "opendental/cancelvisit.h"
#include "opendental/confirmvisit.h"
#include "opendental/contactchange.h"
#include "opendental/createvisit.h"
#include "opendental/movevisit.h"
#include "opendental/newpatient.h"
#include "opendental/notevisit.h"
#include "opendental/writegrants.h"

namespace articulator::opendental {

using contract::Pushed;
using contract::PushOrder;
using domain::Error;
using domain::Result;
using domain::WriteKind;
using End = Pushed::End;
using Fate = Verdict::Fate;

namespace {

Error notPermitted(const QString &why) { return {Error::Kind::Refused, "not-permitted", why}; }

/// The codes that a person or the dispatcher acts on.
Error named(Error said)
{
    if (said.kind == Error::Kind::Unauthorised)
        return notPermitted(QStringLiteral("Open Dental refused this key: %1").arg(said.detail));
    if (said.kind == Error::Kind::Refused && said.detail.contains(QLatin1String("overlap"), Qt::CaseInsensitive))
        said.code = "window-gone";
    return said;
}

/// A look that failed leaves everything open; only that there are several patients who could be meant will not change by looking again.
End endOfFailedLook(const Error &error) { return error.code == "duplicate-patient" ? End::Refused : End::Unclear; }

} // namespace

OpenDentalWriter::OpenDentalWriter(Session &session, References &references)
    : m_session(session)
    , m_images(session, references)
    , m_lists(session)
    , m_desk{session, m_images, m_lists, Book(session), History(session), Marker(session.options())}
    , m_changers(session)
{
}

Result<contract::Image> OpenDentalWriter::image(const contract::ImageRequest &request, std::stop_token stop) { return m_images.read(request, std::move(stop)); }

Result<std::optional<contract::Changer>> OpenDentalWriter::changer(const contract::ChangerRequest &request, std::stop_token stop)
{
    return m_changers.of(request, std::move(stop));
}

std::map<WriteKind, QString> OpenDentalWriter::barred() const { return barredKinds(m_session); }

std::unique_ptr<WriteTask> OpenDentalWriter::taskFor(const PushOrder &order, std::stop_token stop)
{
    switch (order.wish.kind) {
    case WriteKind::AppointmentCreate: return std::make_unique<CreateVisit>(m_desk, order, std::move(stop));
    case WriteKind::AppointmentMove: return std::make_unique<MoveVisit>(m_desk, order, std::move(stop));
    case WriteKind::AppointmentCancel: return std::make_unique<CancelVisit>(m_desk, order, std::move(stop));
    case WriteKind::AppointmentConfirm: return std::make_unique<ConfirmVisit>(m_desk, order, std::move(stop));
    case WriteKind::AppointmentNote: return std::make_unique<NoteVisit>(m_desk, order, std::move(stop));
    case WriteKind::PatientCreate: return std::make_unique<NewPatient>(m_desk, order, std::move(stop));
    case WriteKind::PatientContact: break;
    }
    return std::make_unique<ContactChange>(m_desk, order, std::move(stop));
}

std::optional<Error> OpenDentalWriter::closed(WriteKind kind, std::stop_token stop)
{
    if (const auto opened = m_session.open(std::move(stop)); !opened)
        return opened.error();
    const std::map<WriteKind, QString> kinds = barred();
    const auto found = kinds.find(kind);
    return found == kinds.end() ? std::nullopt : std::optional(notPermitted(found->second));
}

Pushed OpenDentalWriter::push(const PushOrder &order, std::stop_token stop)
{
    if (const auto why = closed(order.wish.kind, stop))
        return endedBefore(*why);
    const std::unique_ptr<WriteTask> task = taskFor(order, stop);
    Pushed end = begin(*task, order, std::move(stop));
    if (end.end != End::Unclear)
        m_sent.settled(order.wish.key);
    return end;
}

Pushed OpenDentalWriter::begin(WriteTask &task, const PushOrder &order, std::stop_token stop)
{
    // An earlier try was told to have had no effect; should it have had one after all, it is found instead of doubled.
    if (order.attempt > 1) {
        const Result<Sighting> earlier = task.look();
        if (!earlier)
            return endedBefore(earlier.error());
        if (earlier->state != Sighting::State::Absent)
            return endFor(task, *earlier);
    }
    const Result<std::optional<Sighting>> prepared = task.prepare();
    if (!prepared)
        return endedBefore(prepared.error());
    if (*prepared)
        return endFor(task, **prepared);
    return send(task, order, std::move(stop));
}

Pushed OpenDentalWriter::send(WriteTask &task, const PushOrder &order, std::stop_token stop)
{
    for (;;) {
        const WriteRequest request = task.request();
        const SentWrite sent = m_session.client().send(request.method, request.path, request.body, stop);
        const Verdict verdict = verdictOf(sent.once);
        if (sent.once.left && verdict.fate != Fate::SaidNo)
            m_sent.sent(order.wish.key, m_session.clockWatch().at(sent.leftAt).value_or(sent.leftAt));
        switch (verdict.fate) {
        case Fate::NotSent: return sent.once.left ? afterTurnedAway(task, verdict) : ended(End::NotSent, verdict.error);
        case Fate::Unclear: return ended(End::Unclear, verdict.error);
        case Fate::Taken: return afterTaken(task, verdict);
        case Fate::SaidNo: break;
        }
        Pushed end = afterNo(task, verdict);
        const bool changedNothing = end.end == End::Refused;
        if (!changedNothing || !task.relents(verdict.error))
            return end;
    }
}

Pushed OpenDentalWriter::afterTaken(WriteTask &task, const Verdict &verdict)
{
    const Result<Sighting> sighting = task.lookAfter(verdict.row);
    if (!sighting)
        return ended(End::Unclear, sighting.error());
    if (sighting->state == Sighting::State::Absent)
        return ended(End::Unclear, {Error::Kind::Malformed, "not-proven", QStringLiteral("Open Dental accepted it, but a fresh read does not show it.")});
    return endFor(task, *sighting);
}

/// Turned away for its pace: a look, after the pause that was asked for, makes sure before it is sent again.
Pushed OpenDentalWriter::afterTurnedAway(WriteTask &task, const Verdict &verdict)
{
    const Result<Sighting> sighting = task.look();
    if (!sighting)
        return ended(endOfFailedLook(sighting.error()), sighting.error());
    return sighting->state == Sighting::State::Absent ? ended(End::NotSent, verdict.error) : endFor(task, *sighting);
}

/// A refusal is believed once a look has shown that nothing happened.
Pushed OpenDentalWriter::afterNo(WriteTask &task, const Verdict &verdict)
{
    if (verdict.error.kind == Error::Kind::Unauthorised)
        m_session.forget();
    const Result<Sighting> sighting = task.lookAfterNo(verdict.error);
    if (!sighting)
        return ended(endOfFailedLook(sighting.error()), sighting.error());
    if (sighting->state == Sighting::State::Absent)
        return ended(End::Refused, named(verdict.error));
    return endFor(task, *sighting);
}

Pushed OpenDentalWriter::endFor(WriteTask &task, const Sighting &sighting)
{
    return sighting.state == Sighting::State::Gone ? task.goneEnd() : task.settle(sighting);
}

Result<domain::Instant> OpenDentalWriter::pmsNow(std::stop_token stop)
{
    // Asked for afresh: that the server's limit has passed must not rest on an old reading.
    const auto asked = m_session.list(resource::providers, {{QStringLiteral("Limit"), QStringLiteral("1")}}, stop);
    if (!asked && asked.error().kind != Error::Kind::Unsupported)
        return domain::fail(asked.error());
    return m_session.serverTime(std::move(stop));
}

Pushed OpenDentalWriter::lookUp(const PushOrder &order, std::stop_token stop)
{
    if (const auto opened = m_session.open(stop); !opened)
        return ended(End::Unclear, opened.error());
    const std::unique_ptr<WriteTask> task = taskFor(order, stop);
    for (bool isSecond = false;; isSecond = true) {
        const Result<Sighting> sighting = task->look();
        if (!sighting)
            return ended(endOfFailedLook(sighting.error()), sighting.error());
        if (sighting->state != Sighting::State::Absent)
            return endFor(*task, *sighting);
        if (isSecond)
            break;
        const Result<domain::Instant> now = pmsNow(stop);
        if (!now)
            return ended(End::Unclear, now.error());
        if (*now < m_sent.quietFrom(order, *now))
            return ended(End::Unclear, {Error::Kind::TimedOut, "perhaps-underway", QStringLiteral("Nothing of it shows yet, and Open Dental may still be working on it.")});
    }
    m_sent.settled(order.wish.key);
    return ended(End::NotSent, {Error::Kind::TimedOut, "never-arrived", QStringLiteral("It was looked for and had never arrived.")});
}

} // namespace articulator::opendental
