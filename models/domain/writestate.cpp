// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/writestate.h"

#include <algorithm>
#include <array>

namespace articulator::domain {

using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace {

using S = WriteState;

constexpr minutes late{2};
constexpr minutes veryLate{10};

template <std::size_t N> bool isAnyOf(S state, const std::array<S, N> &states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

auto refused(const char *code, const QString &sentence)
{
    return fail(Error::Kind::Refused, code, sentence);
}

auto wrongState(S state)
{
    if (state == S::Sending || state == S::Unknown)
        return refused("in-flight", u"It was sent and its outcome is not known yet; it is looked up first."_s);
    if (state == S::Applied)
        return refused("ended", u"It stands in the PMS already."_s);
    if (isEnded(state))
        return refused("ended", u"It has ended: %1."_s.arg(word(state)));
    if (state == S::Failed)
        return refused("not-waiting", u"It failed; try it again or reject it."_s);
    if (state == S::Conflict)
        return refused("not-waiting", u"The record changed in the PMS; resolve the conflict first."_s);
    return refused("not-waiting", u"It is %1."_s.arg(word(state)));
}

Result<S> afterApprove(S state)
{
    if (isAnyOf(state, std::array{S::Awaiting, S::Held, S::WindowGone}))
        return S::Approved;
    if (isAnyOf(state, std::array{S::Approved, S::Retrying, S::WaitingBridge}))
        return refused("already-approved", u"It is approved already."_s);
    return wrongState(state);
}

Result<S> afterRetry(S state)
{
    if (state == S::Failed || state == S::Conflict)
        return S::Approved;
    if (state == S::Unknown)
        return S::Unknown;
    if (isEnded(state) || state == S::Sending)
        return wrongState(state);
    return refused("not-failed", u"It did not fail, so there is nothing to try again: it is %1."_s.arg(word(state)));
}

Result<S> afterUndo(S state)
{
    if (state == S::Applied)
        return S::Applied;
    if (state == S::Failed)
        return refused("ended", u"It does not stand in the PMS; reject it instead."_s);
    return isBeforeSending(state) ? Result<S>(S::Undone) : wrongState(state);
}

} // namespace

QLatin1String word(WriteAction action)
{
    static constexpr std::array words{QLatin1String("approve"), QLatin1String("reject"), QLatin1String("hold"), QLatin1String("retry"),
                                      QLatin1String("undo")};
    return words[std::size_t(action)];
}

bool isBeforeSending(S state)
{
    return isAnyOf(state, std::array{S::Awaiting, S::Approved, S::Held, S::Retrying, S::WaitingBridge, S::Conflict, S::WindowGone});
}

bool isEnded(S state)
{
    return isAnyOf(state, std::array{S::Applied, S::Rejected, S::Expired, S::Undone});
}

Result<S> stateAfter(WriteAction action, S state)
{
    switch (action) {
    case WriteAction::Approve: return afterApprove(state);
    case WriteAction::Reject: return isBeforeSending(state) || state == S::Failed ? Result<S>(S::Rejected) : wrongState(state);
    case WriteAction::Hold:
        return isAnyOf(state, std::array{S::Awaiting, S::Approved, S::Retrying}) ? Result<S>(S::Held) : wrongState(state);
    case WriteAction::Retry: return afterRetry(state);
    case WriteAction::Undo: break;
    }
    return afterUndo(state);
}

Result<> mayApprove(const QString &actor, const QStringList &approvedBy, int needs)
{
    if (needs > 1 && approvedBy.contains(actor))
        return refused("second-person", u"It wants two people, and you have approved it already."_s);
    return {};
}

Freshness judgeWriting(const WritingState &state, Instant now)
{
    if (state.failed > 0)
        return Freshness::Failed;
    if (!state.everSent)
        return Freshness::Never;
    const bool isPunctual = !state.oldestDue || now - *state.oldestDue <= late;
    const bool isRecent = state.asOf && now - *state.asOf <= late;
    if (!state.paused && state.workerAlive && isPunctual && isRecent)
        return Freshness::Current;
    const bool isVeryLate = state.oldestDue && now - *state.oldestDue > veryLate;
    const bool isOld = !state.asOf || now - *state.asOf > veryLate;
    return isVeryLate || isOld ? Freshness::Stale : Freshness::Behind;
}

} // namespace articulator::domain
