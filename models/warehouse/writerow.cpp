// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/writerow.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "warehouse/statement.h"

namespace articulator::warehouse::writerow {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList stored{u"clinic"_s, u"wish_key"_s, u"kind"_s, u"state"_s, u"origin"_s, u"body"_s, u"sealed"_s, u"sealed_version"_s, u"target"_s,
                         u"patient"_s, u"provider"_s, u"operatory"_s, u"start_at"_s, u"reason_code"_s, u"reason"_s, u"tries"_s, u"needs"_s,
                         u"approved_by"_s, u"requested_by"_s, u"requested_at"_s, u"approved_at"_s, u"not_before"_s, u"expires"_s, u"sending_at"_s,
                         u"applied_at"_s, u"external_id"_s, u"found"_s, u"compensates"_s, u"leased_by"_s, u"leased_until"_s};

void readTimes(WriteRow &write, const Statement &row)
{
    write.requestedAt = row.instant(19);
    write.approvedAt = row.maybeInstant(20);
    write.notBefore = row.maybeInstant(21);
    write.expires = row.maybeInstant(22);
    write.sendingAt = row.maybeInstant(23);
    write.appliedAt = row.maybeInstant(24);
}

} // namespace

QString select(const QString &tail, Half half)
{
    QStringList columns = stored;
    if (half == Half::Clear)
        columns.replace(columns.indexOf(u"sealed"_s), u"''"_s);
    return u"SELECT %1, number, revision FROM ops.write %2"_s.arg(columns.join(u", "_s), tail);
}

QString insert()
{
    const QStringList marks(stored.size(), u"?"_s);
    return u"INSERT INTO ops.write (%1, revision) VALUES (%2, 1) ON CONFLICT (clinic, wish_key) DO NOTHING RETURNING number"_s
        .arg(stored.join(u", "_s), marks.join(u", "_s));
}

QString update()
{
    return u"UPDATE ops.write SET %1 = ?, revision = revision + 1 WHERE number = ? AND revision = ?"_s.arg(stored.join(u" = ?, "_s));
}

WriteRow read(const Statement &row)
{
    WriteRow write;
    write.clinic = row.text(0);
    write.key = row.text(1);
    write.kind = domain::parseWriteKind(row.text(2)).value_or(domain::WriteKind::AppointmentNote);
    write.state = domain::parseWriteState(row.text(3)).value_or(domain::WriteState::Failed);
    write.origin = row.text(4);
    write.body = row.utf8(5);
    write.sealed = row.bytes(6);
    write.sealedVersion = row.integer(7);
    write.target = row.text(8);
    write.patient = row.text(9);
    write.provider = row.text(10);
    write.operatory = row.text(11);
    write.start = row.maybeInstant(12);
    write.reasonCode = row.utf8(13);
    write.reasonText = row.text(14);
    write.tries = int(row.integer(15));
    write.needs = int(row.integer(16));
    write.approvedBy = parsed(row.text(17));
    write.requestedBy = row.text(18);
    readTimes(write, row);
    write.externalId = row.text(25);
    write.found = row.text(26);
    write.compensates = row.integer(27);
    write.leasedBy = row.text(28);
    write.leasedUntil = row.maybeInstant(29);
    write.number = row.integer(30);
    write.revision = row.integer(31);
    return write;
}

void bind(Statement &statement, const WriteRow &row)
{
    statement.bind(row.clinic).bind(row.key).bind(QString(domain::word(row.kind))).bind(QString(domain::word(row.state))).bind(row.origin)
        .bind(QString::fromUtf8(row.body)).bind(row.sealed).bind(row.sealedVersion).bind(row.target).bind(row.patient).bind(row.provider)
        .bind(row.operatory).bind(row.start).bind(QString::fromUtf8(row.reasonCode)).bind(row.reasonText).bind(row.tries).bind(row.needs)
        .bind(printed(row.approvedBy)).bind(row.requestedBy).bind(row.requestedAt).bind(row.approvedAt).bind(row.notBefore).bind(row.expires)
        .bind(row.sendingAt).bind(row.appliedAt).bind(row.externalId).bind(row.found).bind(row.compensates).bind(row.leasedBy)
        .bind(row.leasedUntil);
}

QString printed(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

QStringList parsed(const QString &text)
{
    QStringList names;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &name : array)
        names << name.toString();
    return names;
}

} // namespace articulator::warehouse::writerow
