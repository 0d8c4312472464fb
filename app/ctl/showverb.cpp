// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include <QJsonArray>

#include "ctl/arguments.h"
#include "domain/recordjson.h"
#include "ctl/revealer.h"

namespace articulator::ctl {

namespace {

using domain::Error;
using domain::fail;
using domain::RecordKind;
using domain::Result;

struct Form {
    std::string clinic;
    std::string kind;
    std::string externalId;
    std::string from;
    std::string until;
    bool deleted = false;
    bool reveal = false;
};

Result<RecordKind> kindAsked(const Form &form)
{
    const auto kind = domain::parseKind(text(form.kind));
    if (!kind)
        return fail(Error::Kind::InvalidInput, "unknown-kind",
                    QStringLiteral("%1 is no kind of record; kinds are patient, provider, operatory, appointment, schedule, appointmentType, recall, "
                                   "treatment and coverage")
                        .arg(text(form.kind)));
    const bool hasStart = *kind == RecordKind::Appointment || *kind == RecordKind::Schedule;
    if (!hasStart && !(form.from.empty() && form.until.empty()))
        return fail(Error::Kind::InvalidInput, "no-start", QStringLiteral("records of kind %1 have no start that --from and --until could ask for").arg(text(form.kind)));
    return *kind;
}

Result<warehouse::RecordQuery> queryOf(const Form &form, const domain::Zone &zone)
{
    const Result<RecordKind> kind = kindAsked(form);
    if (!kind)
        return fail(kind.error());
    warehouse::RecordQuery query;
    query.clinic = text(form.clinic);
    query.kind = *kind;
    query.externalId = text(form.externalId);
    query.withDeleted = form.deleted;
    if (!form.from.empty()) {
        const auto from = instantArgument("--from", form.from, zone);
        if (!from)
            return fail(from.error());
        query.from = *from;
    }
    if (!form.until.empty()) {
        const auto until = instantArgument("--until", form.until, zone);
        if (!until)
            return fail(until.error());
        query.until = *until;
    }
    if (query.from && query.until && *query.until <= *query.from)
        return fail(Error::Kind::InvalidInput, "bad-range", QStringLiteral("--until has to be after --from"));
    return query;
}

/// When the kind was last read whole; absent while it never was.
Result<std::optional<domain::Instant>> asOf(warehouse::Warehouse &reader, const QString &clinic, RecordKind kind)
{
    const QString word = domain::kindWord(kind);
    const QStringList names{word, word + u's', word.chopped(1) + QStringLiteral("ies")};
    const auto rows = reader.resources().of(clinic);
    if (!rows)
        return fail(rows.error());
    for (const warehouse::ResourceRow &row : *rows) {
        if (names.contains(row.resource))
            return row.asOf;
    }
    return std::nullopt;
}

Result<std::vector<warehouse::StoredRecord>> recordsOf(warehouse::Warehouse &reader, const warehouse::RecordQuery &query)
{
    Result<std::vector<warehouse::StoredRecord>> records = reader.records().read(query);
    if (records && records->empty() && !query.externalId.isEmpty() && !query.from && !query.until)
        return fail(Error::Kind::NotFound, "unknown-record",
                    QStringLiteral("clinic %1 has no %2 with the id %3").arg(query.clinic, domain::kindWord(query.kind), query.externalId));
    return records;
}

Result<Outcome> show(Session &session, const Form &form)
{
    const Result<warehouse::ClinicRow> clinic = session.clinic(text(form.clinic));
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!clinic || !reader)
        return fail(clinic ? reader.error() : clinic.error());
    const Result<domain::Zone> zone = domain::Zone::named(clinic->zone);
    const Result<warehouse::RecordQuery> query = zone ? queryOf(form, *zone) : fail(zone.error());
    if (!query)
        return fail(query.error());
    Result<std::vector<warehouse::StoredRecord>> records = recordsOf(**reader, *query);
    if (!records)
        return fail(records.error());
    const Reading reading = form.reveal ? Reading::Revealed : Reading::Masked;
    if (const Result<> opened = openPhi(session, clinic->id, query->kind, reading, *records); !opened)
        return fail(opened.error());
    QJsonArray array;
    for (const warehouse::StoredRecord &stored : *records)
        array.append(domain::toJson(stored.record, *zone, form.reveal ? domain::Phi::Revealed : domain::Phi::Masked));
    Outcome outcome{{{QStringLiteral("records"), array}}};
    const auto read = asOf(**reader, clinic->id, query->kind);
    if (!read)
        return fail(read.error());
    if (*read)
        outcome.document.insert(QStringLiteral("asOf"), domain::toText(**read));
    return outcome;
}

} // namespace

void addShowVerb(CLI::App &parser, Chosen &chosen)
{
    const auto form = std::make_shared<Form>();
    CLI::App *verb = addVerb(parser, "show", "Records of a clinic, PHI masked", chosen, [form](Session &session) { return show(session, *form); });
    verb->add_option("id", form->clinic, "Id of the clinic")->required();
    verb->add_option("kind", form->kind, "patient, provider, operatory, appointment, schedule, appointmentType, recall, treatment, coverage")->required();
    verb->add_option("external-id", form->externalId, "The PMS's id of one record");
    verb->add_option("--from", form->from, "Records that have not ended by then; an instant or a day")->type_name("T");
    verb->add_option("--until", form->until, "Records that begin before")->type_name("T");
    verb->add_flag("--deleted", form->deleted, "Also records that are gone from the PMS");
    verb->add_flag("--reveal", form->reveal, "Show PHI; every record shown is audited");
}

} // namespace articulator::ctl
