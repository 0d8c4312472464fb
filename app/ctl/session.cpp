// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/session.h"

#include "engine/outcome.h"
#include "runtime/errorwords.h"
#include "runtime/passphrase.h"

namespace articulator::ctl {

using domain::Error;
using domain::fail;
using domain::Result;

namespace {

/// Errors inside an engine's document speak as those of this program do, and decide how it ends.
Outcome judged(QJsonObject document)
{
    Outcome outcome{std::move(document), runtime::ExitCode::Done, {}};
    const auto error = engine::errorOf(outcome.document);
    if (outcome.document.value(QLatin1String("outcome")).toString() == QLatin1String("partial") || outcome.document.value(QLatin1String("ok")) == false)
        outcome.exit = runtime::ExitCode::Refused;
    if (!error)
        return outcome;
    outcome.document.insert(QStringLiteral("error"), runtime::errorDocument(*error).value(QLatin1String("error")));
    if (outcome.document.value(QLatin1String("outcome")).toString() != QLatin1String("partial"))
        outcome.exit = runtime::exitCodeOf(error->kind);
    return outcome;
}

} // namespace

Result<Session> Session::open(const runtime::CommonOptions &options)
{
    Result<warehouse::Location> location = warehouse::Location::parse(options.dataFolder, options.warehouseUrl);
    if (!location)
        return fail(location.error());
    return Session(options, std::move(*location));
}

Result<> Session::unlockAsUser(const domain::Secret &passphrase)
{
    Result<vault::Vault> opened = vault::Vault::openAs(m_options.dataFolder, m_options.user, passphrase);
    if (!opened) {
        if (opened.error().kind == Error::Kind::Locked)
            auditRefusal();
        return fail(opened.error());
    }
    setVault(std::move(*opened));
    return {};
}

// Only the name of somebody who is known: what else stands there may be a passphrase typed in the wrong place.
void Session::auditRefusal()
{
    const Result<warehouse::Warehouse *> reader = warehouse();
    if (!reader)
        return;
    const bool isKnown = vault::Vault::isUser(m_options.dataFolder, m_options.user);
    (void)(*reader)->audit().append({domain::SystemClock().now(), isKnown ? m_options.user : QStringLiteral("unknown"), QStringLiteral("vault.open"),
                                     {}, {}, QStringLiteral("refused"), {}});
}

Result<> Session::allow(const QByteArray &action, const QString &clinic, const QString &record)
{
    const Result<> allowed = domain::checkAllowed(m_vault->roleOf(actor()), action);
    if (allowed)
        return {};
    const Result<warehouse::Warehouse *> reader = warehouse();
    if (!reader)
        return fail(reader.error());
    const auto noted = (*reader)->audit().append({domain::SystemClock().now(), actor(), QString::fromLatin1(action), clinic, record,
                                                  QStringLiteral("refused"), QString::fromLatin1(allowed.error().code)});
    return noted ? allowed : fail(noted.error());
}

Result<> Session::unlockAsWorker()
{
    Result<vault::Vault> opened = vault::Vault::openAsWorker(m_options.dataFolder);
    if (!opened)
        return fail(opened.error());
    if (!opened->users().contains(m_options.user))
        return fail(Error::Kind::Locked, "locked", QStringLiteral("there is no user %1").arg(m_options.user));
    setVault(std::move(*opened));
    return {};
}

Result<> Session::unlock()
{
    if (!vault::Vault::exists(m_options.dataFolder))
        return fail(Error::Kind::Locked, "not-initialised", QStringLiteral("there are no keys in %1").arg(m_options.dataFolder));
    if (const auto passphrase = runtime::passphraseFromEnvironment())
        return unlockAsUser(*passphrase);
    if (m_options.passphraseFd) {
        const Result<domain::Secret> piped = runtime::passphraseFromDescriptor(*m_options.passphraseFd);
        return piped ? unlockAsUser(*piped) : fail(piped.error());
    }
    const Result<> asWorker = unlockAsWorker();
    if (asWorker || asWorker.error().kind != Error::Kind::Locked || !runtime::terminalCanAsk())
        return asWorker;
    const auto typed = runtime::askPassphrase(QStringLiteral("Passphrase of %1: ").arg(m_options.user));
    return typed ? unlockAsUser(*typed) : asWorker;
}

Result<warehouse::Warehouse *> Session::warehouse()
{
    if (!m_warehouse) {
        Result<std::unique_ptr<warehouse::Warehouse>> opened = warehouse::Warehouse::open(m_location, warehouse::Access::ReadOnly);
        if (!opened)
            return fail(opened.error());
        m_warehouse = std::move(*opened);
    }
    return m_warehouse.get();
}

Result<warehouse::ClinicRow> Session::clinic(const QString &id)
{
    const Result<warehouse::Warehouse *> reader = warehouse();
    return reader ? (*reader)->clinics().find(id) : fail(reader.error());
}

Result<domain::Instant> Session::pmsNow(const QString &clinic)
{
    const Result<warehouse::Warehouse *> reader = warehouse();
    if (!reader)
        return fail(reader.error());
    const auto facts = (*reader)->facts().of(clinic);
    if (!facts)
        return fail(facts.error());
    const qint64 offset = facts->value(QLatin1String(domain::fact::clockOffset)).toLongLong();
    return domain::SystemClock().now() + std::chrono::seconds(offset);
}

Result<domain::AuditTicket> Session::audit(const QString &action, const QString &clinic, const QString &record, const QString &note)
{
    const Result<warehouse::Warehouse *> reader = warehouse();
    if (!reader)
        return fail(reader.error());
    return (*reader)->audit().append({domain::SystemClock().now(), actor(), action, clinic, record, QStringLiteral("done"), note});
}

Result<Outcome> Session::perform(const QByteArray &action, const QString &clinic, const QJsonObject &body, const engine::ProgressCallback &progress,
                                 std::stop_token stop)
{
    engine::SessionOptions how;
    how.stop = std::move(stop);
    Result<QJsonObject> document = engine::perform(m_location, m_vault, {actor(), action, clinic, body}, progress, how);
    if (!document)
        return fail(document.error());
    return judged(std::move(*document));
}

} // namespace articulator::ctl
