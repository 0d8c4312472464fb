// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/writes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"
#include "warehouse/writerow.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ops = Part::Operations;

QString printedChoices(const QMap<QString, QString> &choices)
{
    QJsonObject object;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> parsedChoices(const QString &text)
{
    QMap<QString, QString> choices;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        choices.insert(it.key(), it.value().toString());
    return choices;
}

QString select(const QString &tail)
{
    return u"SELECT clinic, number, write, kind, external_id, seen_at, changed_by, fields, choices, sealed, is_open, resolved_by, resolved_at, changed_at "
           "FROM ops.conflict "_s + tail;
}

ConflictRow conflictOf(const Statement &row)
{
    ConflictRow conflict;
    conflict.clinic = row.text(0);
    conflict.number = row.integer(1);
    conflict.write = row.integer(2);
    conflict.kind = domain::parseKind(row.text(3)).value_or(domain::RecordKind::Appointment);
    conflict.externalId = row.text(4);
    conflict.seenAt = row.instant(5);
    conflict.changedBy = row.text(6);
    conflict.fields = writerow::parsed(row.text(7));
    conflict.choices = parsedChoices(row.text(8));
    conflict.sealed = row.bytes(9);
    conflict.open = row.flag(10);
    conflict.resolvedBy = row.text(11);
    conflict.resolvedAt = row.maybeInstant(12);
    conflict.changedAt = row.maybeInstant(13);
    return conflict;
}

Statement &bindContent(Statement &statement, const ConflictRow &row)
{
    return statement.bind(row.clinic).bind(row.write).bind(QString(domain::kindWord(row.kind))).bind(row.externalId).bind(row.seenAt)
        .bind(row.changedBy).bind(writerow::printed(row.fields)).bind(printedChoices(row.choices)).bind(row.sealed).bind(row.open)
        .bind(row.resolvedBy).bind(row.resolvedAt).bind(row.changedAt);
}

} // namespace

Result<qint64> ConflictStore::add(const ConflictRow &row)
{
    qint64 number = 0;
    auto done = writing(m_database, ops, [&]() -> Result<> {
        auto closed = Statement(m_database, ops, u"UPDATE ops.conflict SET is_open = 0 WHERE clinic = ? AND write = ? AND is_open = 1"_s)
                          .bind(row.clinic).bind(row.write).run();
        if (!closed)
            return closed;
        Statement insert(m_database, ops,
                         u"INSERT INTO ops.conflict (clinic, write, kind, external_id, seen_at, changed_by, fields, choices, sealed, is_open, "
                         "resolved_by, resolved_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number"_s);
        auto put = bindContent(insert, row).first([&](const Statement &made) { number = made.integer(0); });
        if (!put)
            return fail(put.error());
        return bumpTopic(m_database, ops, "conflicts");
    });
    return done ? Result<qint64>(number) : fail(done.error());
}

Result<ConflictRow> ConflictStore::find(qint64 number)
{
    ConflictRow conflict;
    auto found = Statement(m_database, ops, select(u"WHERE number = ?"_s))
                     .bind(number)
                     .first([&](const Statement &row) { conflict = conflictOf(row); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound, "unknown-conflict", u"there is no conflict c-%1"_s.arg(number));
    return conflict;
}

Result<std::optional<ConflictRow>> ConflictStore::latestOf(const QString &clinic, qint64 write)
{
    std::optional<ConflictRow> conflict;
    auto found = Statement(m_database, ops, select(u"WHERE clinic = ? AND write = ? ORDER BY number DESC LIMIT 1"_s))
                     .bind(clinic).bind(write)
                     .first([&](const Statement &row) { conflict = conflictOf(row); });
    return found ? Result<std::optional<ConflictRow>>(conflict) : fail(found.error());
}

Result<std::vector<ConflictRow>> ConflictStore::open(const QString &clinic)
{
    std::vector<ConflictRow> conflicts;
    Statement statement(m_database, ops,
                        select(u"WHERE is_open = 1 %1 ORDER BY number"_s.arg(clinic.isEmpty() ? u""_s : u"AND clinic = ?"_s)));
    if (!clinic.isEmpty())
        statement.bind(clinic);
    auto read = statement.each([&](const Statement &row) { conflicts.push_back(conflictOf(row)); });
    return read ? Result<std::vector<ConflictRow>>(std::move(conflicts)) : fail(read.error());
}

Result<> ConflictStore::update(const ConflictRow &row)
{
    return writing(m_database, ops, [&]() -> Result<> {
        Statement update(m_database, ops,
                         u"UPDATE ops.conflict SET clinic = ?, write = ?, kind = ?, external_id = ?, seen_at = ?, changed_by = ?, fields = ?, "
                         "choices = ?, sealed = ?, is_open = ?, resolved_by = ?, resolved_at = ?, changed_at = ? WHERE number = ?"_s);
        if (auto done = bindContent(update, row).bind(row.number).run(); !done)
            return done;
        if (update.affected() < 1)
            return fail(Error::Kind::NotFound, "unknown-conflict", u"there is no conflict c-%1"_s.arg(row.number));
        return bumpTopic(m_database, ops, "conflicts");
    });
}

Result<qint64> ConflictStore::count(const QString &clinic)
{
    qint64 count = 0;
    auto asked = Statement(m_database, ops, u"SELECT count(*) FROM ops.conflict WHERE clinic = ? AND is_open = 1"_s)
                     .bind(clinic)
                     .first([&](const Statement &row) { count = row.integer(0); });
    return asked ? Result<qint64>(count) : fail(asked.error());
}

} // namespace articulator::warehouse
