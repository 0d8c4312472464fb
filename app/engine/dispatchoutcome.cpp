// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatchoutcome.h"

#include <QJsonDocument>

#include "engine/dispatchclash.h"
#include "warehouse/writeplace.h"

namespace articulator::engine {

using namespace std::chrono_literals;
using contract::Pushed;
using domain::Error;
using domain::Result;
using domain::WriteState;
using warehouse::WriteRow;

namespace {

/// Sent so often without an effect that a person has to look at it.
constexpr int mostTries = 8;

QString words(const Error &error)
{
    return error.detail.isEmpty() ? QString::fromLatin1(error.code) : error.detail;
}

/// Says nothing about the write: the PMS is away, slow, asks for patience, or refuses the key whatever is asked. When that is over, every write goes on.
bool isAway(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TimedOut || error.kind == Error::Kind::Throttled
        || error.kind == Error::Kind::Unauthorised;
}

bool mayPass(const Error &error)
{
    return isAway(error) || error.kind == Error::Kind::Malformed || error.kind == Error::Kind::Busy || error.kind == Error::Kind::DiskFull
        || error.kind == Error::Kind::Internal;
}

Error whyOf(const Pushed &pushed)
{
    return pushed.error.value_or(Error{Error::Kind::Internal, "no-reason", QStringLiteral("The practice system gave no reason.")});
}

} // namespace

DispatchOutcome::DispatchOutcome(DispatchLedger &ledger, vault::ClinicCipher &cipher, std::shared_ptr<const domain::Clock> clock, Chance chance)
    : m_ledger(ledger), m_cipher(cipher), m_clock(std::move(clock)), m_pace(std::move(chance))
{
}

Result<> DispatchOutcome::pushed(DispatchWork &work, Pushed pushed, DispatchFresh &fresh)
{
    if (pushed.end != Pushed::End::NotSent)
        return ended(work, std::move(pushed), fresh);
    return retry(work.row, whyOf(pushed));
}

Result<> DispatchOutcome::lookedUp(DispatchWork &work, Pushed pushed, DispatchFresh &fresh)
{
    if (pushed.error && pushed.error->kind == Error::Kind::Cancelled)
        return m_ledger.release(work.row, {});
    if (pushed.end != Pushed::End::NotSent)
        return ended(work, std::move(pushed), fresh);
    return sendAgain(work.row);
}

Result<> DispatchOutcome::ended(DispatchWork &work, Pushed pushed, DispatchFresh &fresh)
{
    WriteRow &row = work.row;
    const Error why = whyOf(pushed);
    if (!pushed.externalId.isEmpty())
        row.externalId = pushed.externalId;
    switch (pushed.end) {
    case Pushed::End::Proven:
        return pushed.readBack ? proven(work, std::move(pushed), fresh) : unclear(row, why);
    case Pushed::End::Refused:
        // What the adapter's own look just before sending found is no failure: a person picks another place.
        return why.code == "window-gone" ? windowGone(row, why) : failed(row, why);
    case Pushed::End::Lost:
        return windowGone(row, why);
    case Pushed::End::NotSent:
    case Pushed::End::Unclear:
        break;
    }
    return unclear(row, why);
}

Result<> DispatchOutcome::proven(DispatchWork &work, Pushed pushed, DispatchFresh &fresh)
{
    WriteRow &row = work.row;
    // The copy is brought in step by the next pull where that does not succeed; the proof stands without it.
    (void)fresh.keep(*pushed.readBack);
    work.file.keepProof(*pushed.readBack);
    work.file.seal(row, m_cipher);
    row.state = WriteState::Applied;
    row.reasonCode.clear();
    row.reasonText.clear();
    row.notBefore.reset();
    row.appliedAt = now();
    row.found = pushed.found.isEmpty() ? QStringLiteral("read back") : pushed.found;
    m_pace.forget(row.number);
    m_pace.answered();
    m_heldUntil = {};
    return m_ledger.applied(row, {"write.applied", QStringLiteral("It stands in the practice system (%1).").arg(row.found)});
}

Result<> DispatchOutcome::unclear(WriteRow &row, const Error &error)
{
    const bool isNews = row.state != WriteState::Unknown;
    const bool isStopped = error.kind == Error::Kind::Cancelled;
    row.notBefore = isStopped ? now() : now() + m_pace.lookUpPause(row.number);
    if (!isNews)
        return stand(row, WriteState::Unknown, error, {});
    return stand(row, WriteState::Unknown, error,
                 {"write.unknown", QStringLiteral("It was sent and the answer did not come: %1 It is looked up before anything is sent again.").arg(words(error))});
}

Result<> DispatchOutcome::sendAgain(WriteRow &row)
{
    if (row.tries >= mostTries)
        return failed(row, {Error::Kind::Refused, "too-many-tries", QStringLiteral("It was sent %1 times and never arrived.").arg(row.tries)});
    row.notBefore = now();
    m_pace.lookedUp(row.number);
    return stand(row, WriteState::Retrying, {Error::Kind::TimedOut, "never-arrived", QStringLiteral("It was looked up and had never arrived.")},
                 {"write.retrying", QStringLiteral("It was looked up and had never arrived; it is sent again.")});
}

Result<> DispatchOutcome::unchecked(WriteRow &row, const Error &error)
{
    return mayPass(error) || error.kind == Error::Kind::Cancelled ? retry(row, error) : failed(row, error);
}

Result<> DispatchOutcome::retry(WriteRow &row, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        // The engine comes to rest before anything was sent: as if it had never been taken up.
        if (row.state == WriteState::Sending)
            row.state = row.tries > 1 ? WriteState::Retrying : WriteState::Approved;
        return m_ledger.release(row, {});
    }
    if (isAway(error)) {
        holdAll();
        row.notBefore = m_heldUntil;
    } else {
        row.notBefore = now() + m_pace.retryPause(row.number);
        if (m_pace.isSpent(row.number))
            return failed(row, error);
    }
    const bool isNews = row.state != WriteState::Retrying || row.reasonCode != error.code;
    if (!isNews)
        return stand(row, WriteState::Retrying, error, {});
    return stand(row, WriteState::Retrying, error,
                 {"write.retrying", QStringLiteral("It could not be sent: %1 It is tried again by itself.").arg(words(error))});
}

Result<> DispatchOutcome::failed(WriteRow &row, const Error &why)
{
    row.notBefore.reset();
    m_pace.forget(row.number);
    return stand(row, WriteState::Failed, why, {"write.failed", QStringLiteral("It needs a person: %1").arg(words(why))});
}

Result<> DispatchOutcome::windowGone(WriteRow &row, const Error &why)
{
    row.notBefore.reset();
    m_pace.forget(row.number);
    return stand(row, WriteState::WindowGone, why, {"write.window-gone", QStringLiteral("Its place is gone: %1").arg(words(why))});
}

Result<> DispatchOutcome::clashed(DispatchWork &work, const domain::Record &pms, const std::optional<contract::Changer> &changer)
{
    const DispatchClash clash = clashOf(work.file.base(), pms, work.file.wish());
    warehouse::ConflictRow conflict;
    conflict.clinic = work.row.clinic;
    conflict.write = work.row.number;
    conflict.kind = domain::kindOf(pms.body);
    conflict.externalId = pms.externalId;
    conflict.seenAt = pms.seenAt;
    if (changer) {
        conflict.changedBy = changer->name;
        conflict.changedAt = changer->at;
    }
    conflict.fields = clash.fields;
    conflict.sealed = m_cipher.seal(warehouse::conflictPlace(conflict), QJsonDocument(clash.values).toJson(QJsonDocument::Compact));
    WriteRow &row = work.row;
    row.state = WriteState::Conflict;
    row.notBefore.reset();
    row.reasonCode = "changed-since";
    row.reasonText = QStringLiteral("The record changed in the practice system since this was asked for.");
    m_pace.forget(row.number);
    return m_ledger.conflict(row, conflict, {"write.conflict", row.reasonText});
}

Result<> DispatchOutcome::waitFor(WriteRow &row, const WriteRow &other)
{
    row.notBefore = std::max(other.notBefore.value_or(now()), now() + 1s);
    row.reasonCode = "waits-for";
    row.reasonText = QStringLiteral("It waits for w-%1, which concerns the same visit or place.").arg(other.number);
    return m_ledger.release(row, {});
}

Result<> DispatchOutcome::stand(WriteRow &row, WriteState state, const Error &why, DispatchLedger::Telling telling)
{
    row.state = state;
    row.reasonCode = why.code;
    row.reasonText = words(why);
    return m_ledger.release(row, telling);
}

void DispatchOutcome::holdAll()
{
    m_heldUntil = now() + m_pace.holdPause();
}

} // namespace articulator::engine
