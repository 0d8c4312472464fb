// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include "ctl/arguments.h"
#include "ctl/auditsealing.h"

/// audit list, verify and export.
namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::Result;

struct Form {
    std::string from;
    std::string until;
    std::string actor;
    std::string action;
    std::string record;
    std::string head;
    std::string file;
};

Result<warehouse::AuditFilter> filterOf(const Form &form)
{
    warehouse::AuditFilter filter;
    filter.actor = text(form.actor);
    filter.action = text(form.action);
    filter.record = text(form.record);
    if (!form.from.empty()) {
        const auto from = instantArgument("--from", form.from, domain::Zone::utc());
        if (!from)
            return fail(from.error());
        filter.from = *from;
    }
    if (!form.until.empty()) {
        const auto until = instantArgument("--until", form.until, domain::Zone::utc());
        if (!until)
            return fail(until.error());
        filter.until = *until;
    }
    return filter;
}

QJsonObject entryObject(const warehouse::AuditRow &row)
{
    QJsonObject object{{QStringLiteral("n"), row.n},
                       {QStringLiteral("at"), domain::toText(row.entry.at)},
                       {QStringLiteral("actor"), row.entry.actor},
                       {QStringLiteral("action"), row.entry.action},
                       {QStringLiteral("hash"), QString::fromLatin1(row.hash.toHex())}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(QStringLiteral("clinic"), row.entry.clinic);
    add(QStringLiteral("record"), row.entry.record);
    add(QStringLiteral("outcome"), row.entry.outcome);
    add(QStringLiteral("note"), row.entry.note);
    return object;
}

Result<QJsonArray> entries(Session &session, const warehouse::AuditFilter &filter)
{
    if (const Result<> whole = sealWaiting(session); !whole)
        return fail(whole.error());
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    const auto rows = (*reader)->audit().list(filter);
    if (!rows)
        return fail(rows.error());
    QJsonArray array;
    for (const warehouse::AuditRow &row : *rows)
        array.append(entryObject(row));
    return array;
}

Result<Outcome> list(Session &session, const Form &form)
{
    const auto filter = filterOf(form);
    if (!filter)
        return fail(filter.error());
    const Result<QJsonArray> found = entries(session, *filter);
    return found ? Outcome{{{QStringLiteral("entries"), *found}}} : Result<Outcome>(fail(found.error()));
}

Result<QJsonObject> verdict(Session &session, const QByteArray &head)
{
    if (const Result<> whole = sealWaiting(session); !whole)
        return fail(whole.error());
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    const auto judged = (*reader)->audit().verify(head);
    if (!judged)
        return fail(judged.error());
    QJsonObject document{{QStringLiteral("entries"), judged->entries},
                         {QStringLiteral("ok"), judged->ok},
                         {QStringLiteral("head"), QString::fromLatin1(judged->head)}};
    if (judged->firstBad)
        document.insert(QStringLiteral("firstBad"), *judged->firstBad);
    if (!judged->ok && !judged->reason.isEmpty())
        document.insert(QStringLiteral("reason"), judged->reason);
    return document;
}

bool isHead(const QByteArray &head)
{
    return head.isEmpty() || (head.size() == 64 && QByteArray::fromHex(head).toHex() == head);
}

Result<Outcome> verify(Session &session, const Form &form)
{
    const QByteArray head = text(form.head).toLatin1().toLower();
    if (!isHead(head))
        return fail(Error::Kind::InvalidInput, "bad-head", QStringLiteral("--head wants 64 hexadecimal digits, as verify prints them"));
    const Result<QJsonObject> document = verdict(session, head);
    if (!document)
        return fail(document.error());
    const bool held = document->value(QLatin1String("ok")).toBool();
    return Outcome{*document, held ? runtime::ExitCode::Done : runtime::ExitCode::Integrity};
}

Result<Outcome> exportAll(Session &session, const Form &form)
{
    const QString path = text(form.file);
    if (const Result<> allowed = session.allow("audit.export"); !allowed)
        return fail(allowed.error());
    if (QFile::exists(path))
        return fail(Error::Kind::Refused, "file-exists", QStringLiteral("%1 exists already and is not written over").arg(path));
    const Result<QJsonArray> found = entries(session, {});
    const Result<QJsonObject> judged = found ? verdict(session, {}) : Result<QJsonObject>(fail(found.error()));
    if (!judged)
        return fail(judged.error());
    QJsonObject content = *judged;
    content.insert(QStringLiteral("entries"), *found);
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Indented);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(json) != json.size() || !file.commit())
        return fail(Error::Kind::Refused, "file-not-written", QStringLiteral("%1 could not be written: %2").arg(path, file.errorString()));
    if (const auto noted = session.audit(QStringLiteral("audit.export")); !noted)
        return fail(noted.error());
    return Outcome{{{QStringLiteral("file"), path},
                    {QStringLiteral("entries"), found->size()},
                    {QStringLiteral("ok"), judged->value(QLatin1String("ok"))},
                    {QStringLiteral("head"), judged->value(QLatin1String("head"))}},
                   judged->value(QLatin1String("ok")).toBool() ? runtime::ExitCode::Done : runtime::ExitCode::Integrity};
}

} // namespace

void addAuditVerbs(CLI::App &parser, Chosen &chosen)
{
    CLI::App &audit = addGroup(parser, "audit", "Who did what, and whether the log is whole");
    const auto form = std::make_shared<Form>();
    CLI::App *listing = addVerb(audit, "list", "Entries, oldest first", chosen, [form](Session &session) { return list(session, *form); });
    listing->add_option("--from", form->from, "Not before")->type_name("T");
    listing->add_option("--until", form->until, "Before")->type_name("T");
    listing->add_option("--actor", form->actor, "Who acted")->type_name("A");
    listing->add_option("--action", form->action, "What was done, such as record.reveal")->type_name("X");
    listing->add_option("--record", form->record, "Which record, such as patient/731")->type_name("R");
    addVerb(audit, "verify", "Compute every hash again", chosen, [form](Session &session) { return verify(session, *form); })
        ->add_option("--head", form->head, "A head kept elsewhere, which has to be a prefix of the log")
        ->type_name("HASH");
    addVerb(audit, "export", "All entries into a new file", chosen, [form](Session &session) { return exportAll(session, *form); })
        ->add_option("file", form->file, "Path of the file")
        ->required();
}

} // namespace articulator::ctl
