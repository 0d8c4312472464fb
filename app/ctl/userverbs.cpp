// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include <QJsonArray>

#include "ctl/arguments.h"
#include "ctl/session.h"
#include "runtime/passphrase.h"

/// user add, list and disable.
namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Result;
using domain::Role;
using domain::Secret;
using vault::VaultUser;

constexpr const char *newPassphrase = "ARTICULATOR_NEW_PASSPHRASE";

QJsonObject userObject(const VaultUser &user)
{
    const bool isActive = user.state == VaultUser::State::Active;
    return {{QStringLiteral("name"), user.name},
            {QStringLiteral("role"), domain::roleWord(user.role)},
            {QStringLiteral("state"), isActive ? QStringLiteral("active") : QStringLiteral("disabled")}};
}

QString recordOf(const QString &user) { return QStringLiteral("user/") + user; }

Result<Secret> chosenPassphrase(const QString &user)
{
    if (auto told = runtime::passphraseFromEnvironment(newPassphrase))
        return std::move(*told);
    if (!runtime::terminalCanAsk())
        return fail(Error::Kind::Locked, "no-new-passphrase", QStringLiteral("there is no passphrase for the new user"));
    auto first = runtime::askPassphrase(QStringLiteral("Passphrase of %1: ").arg(user));
    const auto second = runtime::askPassphrase(QStringLiteral("Once more: "));
    if (!first || !second || first->view() != second->view())
        return fail(Error::Kind::InvalidInput, "passphrases-differ", QStringLiteral("the two passphrases are not the same"));
    return std::move(*first);
}

Result<Outcome> told(Session &session, const QByteArray &action, const Result<VaultUser> &user, const QString &note)
{
    if (!user)
        return fail(user.error());
    if (const auto noted = session.audit(QString::fromLatin1(action), {}, recordOf(user->name), note); !noted)
        return fail(noted.error());
    return Outcome{userObject(*user)};
}

Result<Outcome> add(Session &session, const QString &name, Role role)
{
    if (const Result<> allowed = session.allow("user.add", {}, recordOf(name.left(64))); !allowed)
        return fail(allowed.error());
    const Result<Secret> passphrase = chosenPassphrase(name);
    if (!passphrase)
        return fail(passphrase.error());
    return told(session, "user.add", session.vault()->addUser(name, role, *passphrase), domain::roleWord(role));
}

Result<Outcome> disable(Session &session, const QString &name)
{
    if (const Result<> allowed = session.allow("user.disable", {}, recordOf(name.left(64))); !allowed)
        return fail(allowed.error());
    return told(session, "user.disable", session.vault()->disableUser(name), {});
}

Result<Outcome> list(Session &session)
{
    const Result<std::vector<VaultUser>> everyone = session.vault()->everyone();
    if (!everyone)
        return fail(everyone.error());
    QJsonArray users;
    for (const VaultUser &user : *everyone)
        users.append(userObject(user));
    return Outcome{{{QStringLiteral("users"), users}}};
}

CLI::Validator knownRole()
{
    const auto check = [](std::string &word) {
        return domain::roleNamed(text(word)) ? std::string() : std::string("is one of manager, integrator, support, admin");
    };
    return CLI::Validator(check, "manager|integrator|support|admin");
}

} // namespace

void addUserVerbs(CLI::App &parser, Chosen &chosen)
{
    CLI::App &users = addGroup(parser, "user", "Who may open the data, and what for");
    const auto name = std::make_shared<std::string>();
    const auto role = std::make_shared<std::string>();
    CLI::App *adding = addVerb(users, "add", "Give somebody a passphrase of his own and a role", chosen, [name, role](Session &session) {
        return add(session, text(*name), *domain::roleNamed(text(*role)));
    });
    adding->add_option("name", *name, "The name under which he acts")->required();
    adding->add_option("--role", *role, "What he may do")->required()->check(knownRole());
    addVerb(users, "list", "Everybody who was ever added", chosen, list);
    addVerb(users, "disable", "Take somebody's key away; his name stays in the log", chosen, [name](Session &session) { return disable(session, text(*name)); })
        ->add_option("name", *name, "The name under which he acts")
        ->required();
}

} // namespace articulator::ctl
