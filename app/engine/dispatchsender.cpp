// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatchsender.h"

#include "engine/dispatchclash.h"
#include "engine/windowcheck.h"

namespace articulator::engine {

using namespace std::chrono_literals;
using contract::PushOrder;
using domain::Error;
using domain::fail;
using domain::Instant;
using domain::RecordKind;
using domain::Result;
using domain::WriteState;
using warehouse::WriteRow;

namespace {

/// The PMS's clock is known by an offset in whole seconds; a look-up must not begin behind the effect.
constexpr auto clockDoubt = 5s;

template <typename Body> Result<std::optional<Body>> heldBody(warehouse::Warehouse &reader, const QString &clinic, RecordKind kind, const QString &id)
{
    warehouse::RecordQuery query;
    query.clinic = clinic;
    query.kind = kind;
    query.externalId = id;
    const Result<std::vector<warehouse::StoredRecord>> held = reader.records().read(query);
    if (!held)
        return fail(held.error());
    return held->empty() ? std::optional<Body>() : std::get<Body>(held->front().record.body);
}

} // namespace

DispatchSender::DispatchSender(Tools tools, DispatchLedger &ledger, DispatchOutcome &outcome, DispatchFresh fresh)
    : m_tools(std::move(tools)), m_ledger(ledger), m_outcome(outcome), m_fresh(std::move(fresh))
{
}

Result<> DispatchSender::lookUp(DispatchWork &work, std::stop_token stop)
{
    const Result<PushOrder> order = work.file.order(work.row);
    if (!order)
        return m_outcome.failed(work.row, order.error());
    return m_outcome.lookedUp(work, m_tools.pms.lookUp(*order, std::move(stop)), m_fresh);
}

Result<> DispatchSender::send(DispatchWork &work, std::stop_token stop)
{
    const std::map<domain::WriteKind, QString> barred = m_tools.pms.barred();
    if (const auto found = barred.find(work.row.kind); found != barred.end())
        return m_outcome.failed(work.row, {Error::Kind::Refused, "not-allowed", found->second});
    const domain::Wish &wish = work.file.wish();
    const Result<DispatchFresh::Seen> seen = m_fresh.look(wish, stop);
    if (!seen)
        return m_outcome.unchecked(work.row, seen.error());
    if (wish.base && changedSince(*wish.base, work.file.base(), *seen->target))
        return m_outcome.clashed(work, *seen->target, changerOf(work, *seen->target, std::move(stop)));
    const Result<WindowAnswer> window = checkWindow(m_tools.reader, m_tools.clinic, wish, seen->target, m_tools.clock->now());
    if (!window)
        return m_outcome.unchecked(work.row, window.error());
    if (!window->legal)
        return m_outcome.windowGone(work.row, {Error::Kind::Refused, window->code, window->text});
    Result<QString> secondary = secondaryOf(wish);
    if (!secondary)
        return fail(secondary.error());
    return push(work, {wish, window->pattern, std::move(*secondary), seen->target, sendingAt(*seen), 1}, std::move(stop));
}

Result<> DispatchSender::push(DispatchWork &work, PushOrder order, std::stop_token stop)
{
    // Reading may have taken long; past its time it is left to the sweep.
    if (work.row.expires && *work.row.expires <= m_tools.clock->now())
        return m_ledger.release(work.row, {});
    if (const Result<> durable = begin(work, order); !durable)
        return durable;
    return m_outcome.pushed(work, m_tools.pms.push(order, std::move(stop)), m_fresh);
}

Result<> DispatchSender::begin(DispatchWork &work, PushOrder &order)
{
    WriteRow &row = work.row;
    if (!row.sendingAt)
        row.sendingAt = order.sendingAt;
    order.sendingAt = *row.sendingAt;
    order.attempt = ++row.tries;
    work.file.keepOrder(order);
    work.file.seal(row, m_tools.cipher);
    row.state = WriteState::Sending;
    row.notBefore.reset();
    row.reasonCode.clear();
    row.reasonText.clear();
    const QString text = row.tries == 1 ? QStringLiteral("It is being sent.") : QStringLiteral("It is being sent, try %1.").arg(row.tries);
    return m_ledger.step(row, {"write.sent", text});
}

std::optional<contract::Changer> DispatchSender::changerOf(const DispatchWork &work, const domain::Record &pms, std::stop_token stop)
{
    contract::ChangerRequest request{domain::kindOf(pms.body), pms.externalId, {}};
    if (const std::optional<domain::Record> &base = work.file.base())
        request.since = base->seenAt - clockDoubt;
    return m_tools.pms.changer(request, std::move(stop)).value_or(std::nullopt);
}

Result<QString> DispatchSender::secondaryOf(const domain::Wish &wish)
{
    if (wish.kind != domain::WriteKind::AppointmentCreate || !wish.visit.operatory || !wish.visit.provider)
        return QString();
    const auto chair = heldBody<domain::Operatory>(m_tools.reader, m_tools.clinic, RecordKind::Operatory, *wish.visit.operatory);
    if (!chair)
        return fail(chair.error());
    const auto provider = heldBody<domain::Provider>(m_tools.reader, m_tools.clinic, RecordKind::Provider, *wish.visit.provider);
    if (!provider)
        return fail(provider.error());
    if (!*chair || !*provider)
        return QString();
    const bool isHygienist = (*provider)->role == domain::ProviderRole::Hygienist;
    const QString other = isHygienist ? (*chair)->defaultDentist : (*chair)->defaultHygienist;
    return other == *wish.visit.provider ? QString() : other;
}

Instant DispatchSender::sendingAt(const DispatchFresh::Seen &seen) const
{
    return seen.pmsClock ? *seen.pmsClock : m_tools.pmsNow() - clockDoubt;
}

} // namespace articulator::engine
