// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include <QJsonArray>

#include "ctl/arguments.h"
#include "engine/outcome.h"
#include "ctl/session.h"

/// clinic list, show, pause, resume, remove and probe.
namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Result;

Result<Outcome> list(Session &session)
{
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    Result<std::vector<warehouse::ClinicRow>> rows = (*reader)->clinics().all();
    if (!rows)
        return fail(rows.error());
    std::sort(rows->begin(), rows->end(), [](const auto &a, const auto &b) { return domain::idLess(a.id, b.id); });
    QJsonArray clinics;
    for (const warehouse::ClinicRow &row : *rows)
        clinics.append(engine::clinicObject(row));
    return Outcome{{{QStringLiteral("clinics"), clinics}}};
}

Result<Outcome> show(Session &session, const QString &id)
{
    const Result<warehouse::ClinicRow> row = session.clinic(id);
    if (!row)
        return fail(row.error());
    return Outcome{engine::clinicObject(*row)};
}

Result<Outcome> remove(Session &session, const QString &id, bool isMeant)
{
    if (const auto row = session.clinic(id); !row)
        return fail(row.error());
    if (!isMeant)
        return fail(Error::Kind::InvalidInput, "needs-yes",
                    QStringLiteral("removing clinic %1 destroys its keys and everything read from it; say --yes to mean it").arg(id));
    return session.perform("clinic.remove", id);
}

/// A verb with a clinic's id, which is read before it runs.
template <typename Run> CLI::App *addClinicVerb(CLI::App &clinics, const char *name, const char *description, Chosen &chosen, Run run)
{
    const auto id = std::make_shared<std::string>();
    CLI::App *verb = addVerb(clinics, name, description, chosen, [id, run](Session &session) { return run(session, text(*id)); });
    verb->add_option("id", *id, "Id of the clinic")->required();
    return verb;
}

} // namespace

void addClinicVerbs(CLI::App &parser, Chosen &chosen)
{
    CLI::App &clinics = addGroup(parser, "clinic", "Clinics whose PMS is copied");
    addClinicAddVerb(clinics, chosen);
    addVerb(clinics, "list", "All clinics", chosen, list);
    addClinicVerb(clinics, "show", "One clinic with its settings; secrets by name only", chosen, show);
    addClinicVerb(clinics, "pause", "Read nothing from it until it is resumed", chosen,
                  [](Session &session, const QString &id) { return session.perform("clinic.pause", id); });
    addClinicVerb(clinics, "resume", "Read it again", chosen,
                  [](Session &session, const QString &id) { return session.perform("clinic.resume", id); });
    addClinicVerb(clinics, "probe", "Ask its PMS who it is and what the key may do", chosen,
                  [](Session &session, const QString &id) { return session.perform("clinic.probe", id); });
    const auto isMeant = std::make_shared<bool>(false);
    addClinicVerb(clinics, "remove", "Destroy its keys and everything read from it", chosen,
                  [isMeant](Session &session, const QString &id) { return remove(session, id, *isMeant); })
        ->add_flag("--yes", *isMeant, "It is meant");
}

} // namespace articulator::ctl
