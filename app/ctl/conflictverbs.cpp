// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "ctl/arguments.h"
#include "ctl/pairs.h"
#include "ctl/writereader.h"
#include "engine/writesealing.h"

/// conflict list, show and resolve.
namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Phi;
using domain::Result;
using L = QLatin1String;

struct Form {
    std::string clinic;
    std::string id;
    std::vector<std::string> fields;
    bool reveal = false;
    [[nodiscard]] Phi phi() const { return reveal ? Phi::Revealed : Phi::Masked; }
};

Result<warehouse::ConflictRow> conflictNamed(Session &session, const std::string &id)
{
    const auto number = engine::conflictNumber(text(id));
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    if (!number)
        return fail(Error::Kind::NotFound, "unknown-conflict", QStringLiteral("there is no conflict %1").arg(text(id)));
    return (*reader)->conflicts().find(*number);
}

Result<Outcome> list(Session &session, const Form &form)
{
    const QString id = text(form.clinic);
    if (!id.isEmpty()) {
        if (const auto known = session.clinic(id); !known)
            return fail(known.error());
    }
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    const auto rows = (*reader)->conflicts().open(id);
    if (!rows)
        return fail(rows.error());
    WriteReader documents(session, form.phi());
    const auto objects = documents.conflicts(*rows);
    if (!objects)
        return fail(objects.error());
    return documents.many(L("conflicts"), *objects);
}

Result<Outcome> show(Session &session, const Form &form)
{
    const auto row = conflictNamed(session, form.id);
    if (!row)
        return fail(row.error());
    WriteReader documents(session, form.phi());
    const auto objects = documents.conflicts({*row});
    if (!objects)
        return fail(objects.error());
    return documents.one(objects->front());
}

Result<Outcome> resolve(Session &session, const Form &form)
{
    const auto row = conflictNamed(session, form.id);
    if (!row)
        return fail(row.error());
    const Result<QJsonObject> fields = settingPairs(form.fields);
    if (!fields)
        return fail(Error::Kind::InvalidInput, "bad-choice", QStringLiteral("--field: NAME=pms or NAME=ours is wanted, each name once"));
    const Result<Outcome> resolved = session.perform("conflict.resolve", row->clinic, {{L("conflict"), text(form.id)}, {L("fields"), *fields}});
    return resolved ? show(session, form) : resolved;
}

} // namespace

void addConflictVerbs(CLI::App &parser, Chosen &chosen)
{
    CLI::App &conflicts = addGroup(parser, "conflict", "Records that changed under a write");
    const auto form = std::make_shared<Form>();
    CLI::App *all = addVerb(conflicts, "list", "Those that wait for a choice", chosen, [form](Session &session) { return list(session, *form); });
    all->add_option("id", form->clinic, "Id of one clinic; all without");
    all->add_flag("--reveal", form->reveal, "Show private values; it is audited");
    CLI::App *one = addVerb(conflicts, "show", "One conflict, field by field", chosen, [form](Session &session) { return show(session, *form); });
    one->add_option("conflict", form->id, "Id of the conflict")->type_name("C")->required();
    one->add_flag("--reveal", form->reveal, "Show private values; it is audited");
    CLI::App *choice = addVerb(conflicts, "resolve", "Choose sides", chosen, [form](Session &session) { return resolve(session, *form); });
    choice->add_option("conflict", form->id, "Id of the conflict")->type_name("C")->required();
    choice->add_option("--field", form->fields, "NAME=pms keeps what the PMS has, NAME=ours what was asked for")->type_name("NAME=SIDE")->required();
}

} // namespace articulator::ctl
