// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include <QDir>
#include <QFile>

#include "runtime/passphrase.h"
#include "ctl/session.h"

/// init and migrate.
namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Result;
using domain::Secret;
using warehouse::Warehouse;

Result<Secret> typedTwice(const QString &user)
{
    auto first = runtime::askPassphrase(QStringLiteral("New passphrase of %1: ").arg(user));
    const auto second = runtime::askPassphrase(QStringLiteral("Once more: "));
    if (!first || !second || first->view() != second->view())
        return fail(Error::Kind::InvalidInput, "passphrases-differ", QStringLiteral("the two passphrases are not the same"));
    return std::move(*first);
}

Result<Secret> firstPassphrase(const runtime::CommonOptions &options)
{
    if (auto told = runtime::passphraseFromEnvironment())
        return std::move(*told);
    if (options.passphraseFd)
        return runtime::passphraseFromDescriptor(*options.passphraseFd);
    if (runtime::terminalCanAsk())
        return typedTwice(options.user);
    return fail(Error::Kind::Locked, "no-passphrase", QStringLiteral("there is no passphrase for the first user"));
}

/// Keys first: a warehouse without keys would be of no use, keys without a warehouse are taken up by the next init.
Result<> makeWarehouse(Session &session, bool keysAreNew)
{
    const Result<> made = Warehouse::create(session.location());
    if (!made && keysAreNew)
        QFile::remove(QDir(session.location().dataFolder).filePath(QStringLiteral("keys.json")));
    return made;
}

Result<Outcome> init(Session &session)
{
    const QString &folder = session.location().dataFolder;
    const bool hasKeys = vault::Vault::exists(folder);
    const bool hasWarehouse = Warehouse::exists(session.location());
    if (hasWarehouse)
        return fail(Error::Kind::Refused, "already-initialised",
                    hasKeys ? QStringLiteral("the warehouse %1 is initialised already").arg(session.location().printable())
                            : QStringLiteral("the warehouse %1 is initialised already, but its keys.json is not in %2").arg(session.location().printable(), folder));
    const Result<Secret> passphrase = firstPassphrase(session.options());
    if (!passphrase)
        return fail(passphrase.error());
    Result<vault::Vault> keys = hasKeys ? vault::Vault::openAs(folder, session.actor(), *passphrase)
                                        : vault::Vault::create(folder, session.actor(), *passphrase);
    if (!keys)
        return fail(keys.error());
    session.setVault(std::move(*keys));
    if (const Result<> made = makeWarehouse(session, !hasKeys); !made)
        return fail(made.error());
    if (const auto noted = session.audit(QStringLiteral("warehouse.init")); !noted)
        return fail(noted.error());
    return Outcome{{{QStringLiteral("data"), folder},
                    {QStringLiteral("schemaVersion"), warehouse::schemaVersion},
                    {QStringLiteral("keyId"), session.vault()->keyId()}}};
}

Result<Outcome> migrate(Session &session, bool dryRun)
{
    std::optional<warehouse::EngineLock> lock;
    if (!dryRun) {
        Result<warehouse::EngineLock> taken = warehouse::EngineLock::acquire(session.location());
        if (!taken)
            return fail(taken.error());
        lock = std::move(*taken);
    }
    const Result<warehouse::MigrationOutcome> outcome = Warehouse::migrate(session.location(), dryRun);
    if (!outcome)
        return fail(outcome.error());
    return Outcome{{{QStringLiteral("from"), outcome->from}, {QStringLiteral("to"), outcome->to}}};
}

} // namespace

void addInitVerbs(CLI::App &parser, Chosen &chosen)
{
    CLI::App *verb = addVerb(parser, "init", "Make a data folder: keys, the first user and an empty warehouse", chosen, init);
    verb->parse_complete_callback([&chosen] { chosen.needsUnlock = false; });

    const auto dryRun = std::make_shared<bool>(false);
    addVerb(parser, "migrate", "Bring the warehouse to this program's schema, after a backup", chosen,
            [dryRun](Session &session) { return migrate(session, *dryRun); })
        ->add_flag("--dry-run", *dryRun, "Say what would be done");
}

} // namespace articulator::ctl
