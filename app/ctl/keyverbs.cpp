// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "ctl/arguments.h"
#include "ctl/session.h"

/// key worker-slot.
namespace articulator::ctl {

namespace {

using domain::fail;
using domain::Result;

Result<Outcome> workerSlot(Session &session, const QString &path)
{
    if (const Result<> allowed = session.allow("key.worker-slot"); !allowed)
        return fail(allowed.error());
    if (const Result<> added = session.vault()->addWorkerSlot(path); !added)
        return fail(added.error());
    const QString backend = path.isEmpty() ? QStringLiteral("keychain") : QStringLiteral("key-file");
    if (const auto noted = session.audit(QStringLiteral("key.worker-slot"), {}, {}, backend); !noted)
        return fail(noted.error());
    QJsonObject document{{QStringLiteral("slot"), QStringLiteral("worker")}, {QStringLiteral("backend"), backend}};
    if (!path.isEmpty())
        document.insert(QStringLiteral("file"), path);
    return Outcome{document};
}

} // namespace

void addKeyVerbs(CLI::App &parser, Chosen &chosen)
{
    CLI::App &keys = addGroup(parser, "key", "Ways to open the data");
    const auto path = std::make_shared<std::string>();
    addVerb(keys, "worker-slot", "Let the worker open the data by itself", chosen, [path](Session &session) { return workerSlot(session, text(*path)); })
        ->add_option("--file", *path, "A new key file outside the data folder, instead of the keychain")
        ->type_name("PATH")
        ->check(CLI::Validator([](std::string &value) { return value.empty() ? std::string("names no file") : std::string(); }, std::string()));
}

} // namespace articulator::ctl
