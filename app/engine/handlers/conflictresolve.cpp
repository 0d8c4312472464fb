// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/conflictresolve.h"

#include <QJsonArray>

#include "engine/conflictdesk.h"
#include "engine/writesealing.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject document(const warehouse::ConflictRow &row)
{
    QJsonArray fields;
    for (const QString &name : row.fields) {
        QJsonObject field{{u"name"_s, name}};
        if (row.choices.contains(name))
            field.insert(u"choice"_s, row.choices.value(name));
        fields.append(field);
    }
    return {{u"id"_s, conflictId(row.number)},
            {u"clinic"_s, row.clinic},
            {u"write"_s, writeId(row.write)},
            {u"record"_s, QString(domain::kindWord(row.kind)) + u'/' + row.externalId},
            {u"open"_s, row.open},
            {u"fields"_s, fields}};
}

} // namespace

Result<QJsonObject> ConflictResolve::outcome(const Ask &ask)
{
    const auto number = conflictNumber(ask.body.value(u"conflict"_s).toString());
    if (!number)
        return fail(Error::Kind::NotFound, "unknown-conflict", u"there is no such conflict"_s);
    QMap<QString, QString> choices;
    const QJsonObject fields = ask.body.value(u"fields"_s).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        choices.insert(it.key(), it.value().toString());
    Result<Bench> at = bench(ask);
    if (!at)
        return fail(at.error());
    QJsonObject resolved;
    const Result<> done = inJob(*at, [&](WriteContext &context) -> Result<> {
        const Result<warehouse::ConflictRow> row = resolve(context, *number, choices);
        if (!row)
            return fail(row.error());
        resolved = document(*row);
        return context.warehouse.audit().appendAll({entryOf(context, u"conflict.choose"_s, u"conflict/"_s + conflictId(*number), {})});
    });
    world().fleet->writesMoved(ask.clinic);
    return done ? Result<QJsonObject>(resolved) : fail(done.error());
}

} // namespace articulator::engine
