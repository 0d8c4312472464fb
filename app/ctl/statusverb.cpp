// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include <QJsonArray>

#include "ctl/arguments.h"
#include "ctl/session.h"
#include "ctl/statusdocument.h"
#include "ctl/writestatus.h"
#include "warehouse/bookreader.h"

namespace articulator::ctl {

namespace {

using domain::fail;
using domain::Result;

constexpr int runsLookedAt = 5;

Result<QJsonObject> statusOf(Session &session, warehouse::Warehouse &reader, const warehouse::ClinicRow &clinic)
{
    const auto resources = reader.resources().of(clinic.id);
    if (!resources)
        return fail(resources.error());
    const auto runs = reader.runs().latest(clinic.id, runsLookedAt);
    if (!runs)
        return fail(runs.error());
    const auto now = session.pmsNow(clinic.id);
    if (!now)
        return fail(now.error());
    const warehouse::RunRow *ended = lastEnded(*runs);
    const auto silent = warehouse::isSilentAsExpected(reader, clinic, ended ? ended->errorCode : QByteArray(), *now);
    if (!silent)
        return fail(silent.error());
    const Result<QJsonObject> writing = writingStatus(reader, clinic, domain::SystemClock().now());
    if (!writing)
        return fail(writing.error());
    QJsonObject object = statusObject({clinic, *resources, *runs, *silent}, *now);
    for (auto it = writing->begin(); it != writing->end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<std::vector<warehouse::ClinicRow>> clinicsAsked(Session &session, const QString &id)
{
    if (!id.isEmpty()) {
        const Result<warehouse::ClinicRow> row = session.clinic(id);
        return row ? std::vector{*row} : Result<std::vector<warehouse::ClinicRow>>(fail(row.error()));
    }
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    return reader ? (*reader)->clinics().all() : fail(reader.error());
}

Result<Outcome> status(Session &session, const QString &id)
{
    Result<std::vector<warehouse::ClinicRow>> rows = clinicsAsked(session, id);
    if (!rows)
        return fail(rows.error());
    std::sort(rows->begin(), rows->end(), [](const auto &a, const auto &b) { return domain::idLess(a.id, b.id); });
    const Result<warehouse::Warehouse *> reader = session.warehouse();
    if (!reader)
        return fail(reader.error());
    QJsonArray clinics;
    for (const warehouse::ClinicRow &row : *rows) {
        const Result<QJsonObject> object = statusOf(session, **reader, row);
        if (!object)
            return fail(object.error());
        clinics.append(*object);
    }
    return Outcome{{{QStringLiteral("clinics"), clinics}}};
}

} // namespace

void addStatusVerb(CLI::App &parser, Chosen &chosen)
{
    const auto id = std::make_shared<std::string>();
    addVerb(parser, "status", "How fresh the copies are", chosen, [id](Session &session) { return status(session, text(*id)); })
        ->add_option("id", *id, "Id of one clinic; all without");
}

} // namespace articulator::ctl
