// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/switchboard.h"

#include <QJsonArray>

#include "engine/handlers/addclinic.h"
#include "engine/handlers/conflictresolve.h"
#include "engine/handlers/pauseclinic.h"
#include "engine/handlers/proberequest.h"
#include "engine/handlers/removeclinic.h"
#include "engine/handlers/syncrequest.h"
#include "engine/handlers/tryclinic.h"
#include "engine/handlers/updateclinic.h"
#include "engine/handlers/writedecision.h"
#include "engine/handlers/writesubmit.h"
#include "engine/outcome.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;

namespace {

constexpr qsizetype longestWord = 64; ///< of an action or id that nobody has checked yet

bool isRefusal(Error::Kind kind)
{
    return kind == Error::Kind::InvalidInput || kind == Error::Kind::NotFound || kind == Error::Kind::Refused;
}

} // namespace

Switchboard::Switchboard(RequestWorld world, std::shared_ptr<const domain::Clock> clock) : m_writer(world.writer), m_credentials(world.credentials), m_clock(std::move(clock))
{
    m_handlers.emplace("sync", std::make_unique<SyncRequest>(world));
    m_handlers.emplace("clinic.probe", std::make_unique<ProbeRequest>(world, m_clock));
    m_handlers.emplace("clinic.add", std::make_unique<AddClinic>(world));
    m_handlers.emplace("clinic.try", std::make_unique<TryClinic>(world, m_clock));
    m_handlers.emplace("clinic.update", std::make_unique<UpdateClinic>(world));
    m_handlers.emplace("clinic.remove", std::make_unique<RemoveClinic>(world));
    m_handlers.emplace("clinic.pause", std::make_unique<PauseClinic>(world, PauseClinic::Wish::Pause));
    m_handlers.emplace("clinic.resume", std::make_unique<PauseClinic>(world, PauseClinic::Wish::Resume));
    m_handlers.emplace("write.submit", std::make_unique<WriteSubmit>(world, m_clock));
    using domain::WriteAction;
    for (const WriteAction action : {WriteAction::Approve, WriteAction::Reject, WriteAction::Hold, WriteAction::Retry, WriteAction::Undo})
        m_handlers.emplace(QByteArray("write.") + domain::word(action).data(), std::make_unique<WriteDecision>(world, m_clock, action));
    m_handlers.emplace("conflict.resolve", std::make_unique<ConflictResolve>(world, m_clock));
}

void Switchboard::comeToRest()
{
    for (const auto &[action, handler] : m_handlers)
        handler->comeToRest();
}

void Switchboard::take(const Ask &ask, const ProgressCallback &progress, Answer answer)
{
    Answer audited = [this, ask, answer = std::move(answer)](const Result<QJsonObject> &outcome) {
        const Result<> durable = m_writer->audit(entry(ask, outcome)).get();
        answer(durable ? outcome : fail(durable.error()));
    };
    const auto handler = m_handlers.find(ask.action);
    if (ask.actor.isEmpty())
        audited(fail(Error::Kind::InvalidInput, "no-actor", QStringLiteral("A request names who asks.")));
    else if (handler == m_handlers.end())
        audited(fail(Error::Kind::InvalidInput, "unknown-action", QStringLiteral("This worker does not know what was asked of it.")));
    else if (const Result<> allowed = m_credentials->allow(ask.actor, ask.action); !allowed)
        audited(fail(allowed.error()));
    else
        handler->second->handle(ask, progress, std::move(audited));
}

domain::AuditEntry Switchboard::entry(const Ask &ask, const Result<QJsonObject> &outcome) const
{
    domain::AuditEntry entry;
    entry.at = m_clock->now();
    entry.actor = ask.actor.left(longestWord);
    entry.action = QString::fromLatin1(ask.action).left(longestWord);
    entry.clinic = ask.clinic.left(longestWord);
    // What was made; decisions about several writes have entries of their own beside this one.
    const QString made = ask.action == "write.submit" && outcome ? outcome->value(QLatin1String("id")).toString() : QString();
    if (!made.isEmpty())
        entry.record = QStringLiteral("write/") + made;
    const bool allRefused = outcome && outcome->contains(QLatin1String("refused")) && outcome->value(QLatin1String("done")).toArray().isEmpty();
    const std::optional<Error> wrong = outcome ? errorOf(*outcome) : std::optional(outcome.error());
    entry.outcome = !wrong ? QStringLiteral("done") : isRefusal(wrong->kind) ? QStringLiteral("refused") : QStringLiteral("failed");
    if (allRefused)
        entry.outcome = QStringLiteral("refused");
    if (wrong)
        entry.note = QString::fromLatin1(wrong->code);
    return entry;
}

} // namespace articulator::engine
