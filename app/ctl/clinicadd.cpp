// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "ctl/arguments.h"
#include "ctl/pairs.h"
#include "ctl/session.h"

/// clinic add.
namespace articulator::ctl {

namespace {

using domain::fail;
using domain::Result;

struct Form {
    std::string id;
    std::string name;
    std::string pms;
    std::string zone;
    std::vector<std::string> settings;
    std::vector<std::string> secrets;
};

/// Secrets leave this function sealed to the worker; nobody but the worker opens them again.
Result<QJsonObject> sealedSecrets(Session &session, const Form &form)
{
    const Result<std::map<QString, domain::Secret>> secrets = secretPairs(form.secrets);
    if (!secrets)
        return fail(secrets.error());
    QJsonObject out;
    for (const auto &[key, secret] : *secrets) {
        const auto sealed = vault::Vault::sealForWorker(session.location().dataFolder, engine::secretContext(text(form.id), key), secret);
        if (!sealed)
            return fail(sealed.error());
        out.insert(key, QString::fromLatin1(sealed->toBase64()));
    }
    return out;
}

Result<Outcome> add(Session &session, const Form &form)
{
    const Result<QJsonObject> settings = settingPairs(form.settings);
    if (!settings)
        return fail(settings.error());
    const Result<QJsonObject> secrets = sealedSecrets(session, form);
    if (!secrets)
        return fail(secrets.error());
    return session.perform("clinic.add", text(form.id),
                           {{QStringLiteral("name"), text(form.name)},
                            {QStringLiteral("pms"), text(form.pms)},
                            {QStringLiteral("zone"), text(form.zone)},
                            {QStringLiteral("settings"), *settings},
                            {QStringLiteral("secrets"), *secrets}});
}

} // namespace

void addClinicAddVerb(CLI::App &clinics, Chosen &chosen)
{
    const auto form = std::make_shared<Form>();
    CLI::App *verb = addVerb(clinics, "add", "Begin to copy a clinic's PMS", chosen, [form](Session &session) { return add(session, *form); });
    verb->add_option("id", form->id, "Id of ours: 1 to 64 lower-case letters, digits and dashes")->required();
    verb->add_option("--name", form->name, "Its name for people")->required();
    verb->add_option("--pms", form->pms, "opendental")->required();
    verb->add_option("--zone", form->zone, "IANA time zone of its wall clock, such as America/Chicago")->required();
    verb->add_option("--set", form->settings, "KEY=VALUE, a setting; may be given again")->type_name("k=v")->expected(1)->take_all();
    verb->add_option("--secret", form->secrets, "KEY=@FILE or KEY=env:VARIABLE; may be given again")->type_name("k=@FILE|k=env:VAR")->expected(1)->take_all();
}

} // namespace articulator::ctl
