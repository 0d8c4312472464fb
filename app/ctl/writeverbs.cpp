// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include <QJsonArray>

#include "ctl/arguments.h"
#include "ctl/writereader.h"
#include "domain/writestate.h"
#include "engine/writesealing.h"

/// write list, show, approve, reject, hold, retry and undo.
namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Phi;
using domain::Result;
using domain::WriteAction;
using L = QLatin1String;

struct Form {
    std::string clinic;
    std::string state;
    std::vector<std::string> ids;
    std::string note;
    std::string reason;
    std::string before;
    int limit = 0;
    bool reveal = false;
    [[nodiscard]] Phi phi() const { return reveal ? Phi::Revealed : Phi::Masked; }
};

Result<warehouse::WriteRow> writeNamed(Session &session, const std::string &id)
{
    const auto number = engine::writeNumber(text(id));
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    if (!number)
        return fail(Error::Kind::NotFound, "unknown-write", QStringLiteral("there is no write %1").arg(text(id)));
    return (*reader)->writes().find(*number);
}

Result<warehouse::WriteQuery> queryOf(Session &session, const Form &form)
{
    warehouse::WriteQuery query;
    query.clinic = text(form.clinic);
    if (!query.clinic.isEmpty()) {
        if (const auto known = session.clinic(query.clinic); !known)
            return fail(known.error());
    }
    if (!form.before.empty()) {
        const auto number = engine::writeNumber(text(form.before));
        if (!number)
            return fail(Error::Kind::NotFound, "unknown-write", QStringLiteral("--before: there is no write %1").arg(text(form.before)));
        query.below = *number;
    }
    query.limit = form.limit > 0 ? form.limit + 1 : 0;
    if (form.state.empty())
        return query;
    query.state = domain::parseWriteState(text(form.state));
    if (!query.state)
        return fail(Error::Kind::InvalidInput, "unknown-state", QStringLiteral("--state: there is no state %1").arg(text(form.state)));
    return query;
}

Result<Outcome> list(Session &session, const Form &form)
{
    const Result<warehouse::WriteQuery> query = queryOf(session, form);
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!query || !reader)
        return fail(query ? reader.error() : query.error());
    auto rows = (*reader)->writes().list(*query);
    if (!rows)
        return fail(rows.error());
    // One more than was asked for was looked for, so that it is known whether there are more.
    const bool hasMore = form.limit > 0 && rows->size() > std::size_t(form.limit);
    if (hasMore)
        rows->pop_back();
    std::reverse(rows->begin(), rows->end());
    WriteReader documents(session, form.phi());
    const auto objects = documents.writes(*rows);
    if (!objects)
        return fail(objects.error());
    static const QStringList details{L("history"), L("proof"), L("key"), L("approvals"), L("approvalsNeeded"), L("requestedAt"), L("base")};
    Result<Outcome> outcome = documents.many(L("writes"), *objects, details);
    if (!outcome || !hasMore)
        return outcome;
    outcome->document.insert(L("more"), true);
    outcome->people.insert(L("more"), true);
    return outcome;
}

Result<Outcome> show(Session &session, const Form &form)
{
    const auto row = writeNamed(session, form.ids.front());
    if (!row)
        return fail(row.error());
    WriteReader documents(session, form.phi());
    const auto objects = documents.writes({*row});
    if (!objects)
        return fail(objects.error());
    return documents.one(objects->front());
}

/// Ids by clinic, in the order they were named.
Result<std::map<QString, QJsonArray>> byClinic(Session &session, const std::vector<std::string> &ids)
{
    std::map<QString, QJsonArray> sorted;
    for (const std::string &id : ids) {
        const auto row = writeNamed(session, id);
        if (!row)
            return fail(row.error());
        sorted[row->clinic].append(text(id));
    }
    return sorted;
}

void append(QJsonObject &document, const QJsonObject &more)
{
    for (const char *name : {"done", "refused", "queued"}) {
        QJsonArray all = document.value(L(name)).toArray();
        const QJsonArray some = more.value(L(name)).toArray();
        for (const auto &each : some)
            all.append(each);
        if (!all.isEmpty() || qstrcmp(name, "queued") != 0)
            document.insert(L(name), all);
    }
}

Result<Outcome> decide(Session &session, WriteAction action, const Form &form)
{
    const auto clinics = byClinic(session, form.ids);
    if (!clinics)
        return fail(clinics.error());
    Outcome outcome;
    append(outcome.document, {});
    for (const auto &[clinic, ids] : *clinics) {
        QJsonObject body{{L("writes"), ids}};
        if (!form.note.empty())
            body.insert(L("note"), text(form.note));
        if (!form.reason.empty())
            body.insert(L("reason"), text(form.reason));
        const Result<Outcome> part = session.perform(QByteArray("write.") + domain::word(action).data(), clinic, body);
        if (!part)
            return fail(part.error());
        append(outcome.document, part->document);
    }
    if (!outcome.document.value(L("refused")).toArray().isEmpty())
        outcome.exit = runtime::ExitCode::Refused;
    return outcome;
}

CLI::App *addDecision(CLI::App &writes, WriteAction action, const char *description, Chosen &chosen, const std::shared_ptr<Form> &form)
{
    CLI::App *verb = addVerb(writes, domain::word(action).data(), description, chosen,
                             [form, action](Session &session) { return decide(session, action, *form); });
    verb->add_option("writes", form->ids, "Ids of writes")->type_name("W")->required();
    return verb;
}

} // namespace

void addWriteVerbs(CLI::App &parser, Chosen &chosen)
{
    CLI::App &writes = addGroup(parser, "write", "Writes into a clinic's PMS: asked for, approved, sent, proven");
    addWriteSubmitVerb(writes, chosen);
    const auto form = std::make_shared<Form>();
    CLI::App *all = addVerb(writes, "list", "The queue", chosen, [form](Session &session) { return list(session, *form); });
    all->add_option("id", form->clinic, "Id of one clinic; all without");
    all->add_option("--state", form->state, "Only those in this state")->type_name("S");
    all->add_option("--limit", form->limit, "Only the newest so many; \"more\": true where there are older ones")->type_name("N")->check(CLI::Range(1, 1'000'000));
    all->add_option("--before", form->before, "Only those asked for before this one")->type_name("W");
    all->add_flag("--reveal", form->reveal, "Show private values; it is audited");
    CLI::App *one = addVerb(writes, "show", "One write with its history and proof", chosen, [form](Session &session) { return show(session, *form); });
    one->add_option("write", form->ids, "Id of the write")->type_name("W")->required()->expected(1);
    one->add_flag("--reveal", form->reveal, "Show private values; it is audited");
    addDecision(writes, WriteAction::Approve, "Let it go out after the undo delay", chosen, form)
        ->add_option("--note", form->note, "A remark for its history")->type_name("T");
    addDecision(writes, WriteAction::Reject, "Never send it", chosen, form)
        ->add_option("--reason", form->reason, "Why, for whoever asked for it")->type_name("T")->required();
    addDecision(writes, WriteAction::Hold, "Keep it back until it is approved again", chosen, form);
    addDecision(writes, WriteAction::Retry, "Try a failed one again, or one whose conflict is resolved; look up one of unknown outcome", chosen, form);
    addDecision(writes, WriteAction::Undo, "Take it back: before it is sent at once, afterwards by another write", chosen, form);
}

} // namespace articulator::ctl
