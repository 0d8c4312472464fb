// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/auditreader.h"

#include <algorithm>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace articulator::desk {

using domain::Error;
using domain::fail;
using domain::Result;
using warehouse::AuditRow;

namespace {

constexpr std::size_t mostLines = 10'000;

warehouse::AuditFilter filterOf(const AuditQuestion &question)
{
    return {question.from, question.until, question.actor, question.action, question.record, 0};
}

Result<std::vector<AuditRow>> rowsOf(const ErrandPlace &place, const AuditQuestion &question)
{
    Result<std::vector<AuditRow>> rows = place.warehouse.audit().list(filterOf(question));
    if (rows && !question.only.empty())
        std::erase_if(*rows, [&](const AuditRow &row) { return !std::ranges::binary_search(question.only, row.n); });
    return rows;
}

using Members = std::vector<std::pair<QString, QString>>;

/// Names as contract section 3 has them; empty values are absent.
Members membersOf(const AuditRow &row)
{
    const domain::AuditEntry &entry = row.entry;
    return {{QStringLiteral("at"), domain::toText(entry.at)}, {QStringLiteral("actor"), entry.actor},     {QStringLiteral("action"), entry.action},
            {QStringLiteral("clinic"), entry.clinic},         {QStringLiteral("record"), entry.record},   {QStringLiteral("outcome"), entry.outcome},
            {QStringLiteral("note"), entry.note},             {QStringLiteral("hash"), QString::fromLatin1(row.hash.toHex())}};
}

QByteArray jsonLine(const AuditRow &row)
{
    QJsonObject object{{QStringLiteral("n"), row.n}};
    for (const auto &[name, value] : membersOf(row)) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Quoted, and a leading sign that a spreadsheet would calculate with is kept text.
QString csvCell(const QString &value)
{
    const bool isFormula = !value.isEmpty() && QStringLiteral("=+-@\t\r").contains(value.front());
    return u'"' + (isFormula ? QStringLiteral("'") : QString()) + QString(value).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csvLine(const AuditRow &row)
{
    QStringList cells{QString::number(row.n)};
    for (const auto &[name, value] : membersOf(row))
        cells << csvCell(value);
    return cells.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHead()
{
    QStringList names{QStringLiteral("n")};
    for (const auto &[name, value] : membersOf({}))
        names << name;
    return names.join(u',').toUtf8() + "\r\n";
}

QByteArray contentOf(const std::vector<AuditRow> &rows, AuditFormat format)
{
    QByteArray content = format == AuditFormat::Csv ? csvHead() : QByteArray();
    for (const AuditRow &row : rows)
        content += format == AuditFormat::Csv ? csvLine(row) : jsonLine(row);
    return content;
}

Result<qint64> write(const ErrandPlace &place, const AuditQuestion &question, const QString &path, AuditFormat format)
{
    if (const Result<> allowed = place.allow("audit.export"); !allowed)
        return fail(allowed.error());
    const Result<std::vector<AuditRow>> rows = rowsOf(place, question);
    if (!rows)
        return fail(rows.error());
    const QByteArray content = contentOf(*rows, format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(content) != content.size()
        || !file.commit())
        return fail(Error::Kind::Refused, "file-not-written", QStringLiteral("%1: %2").arg(path, file.errorString()));
    if (const auto noted = place.note("audit.export", {}, {}, QStringLiteral("%1 entries").arg(rows->size())); !noted)
        return fail(noted.error());
    return qint64(rows->size());
}

} // namespace

AuditSnapshot readAudit(const ErrandPlace &place, const AuditQuestion &question)
{
    AuditSnapshot snapshot;
    snapshot.question = question;
    snapshot.at = place.now;
    Result<std::vector<AuditRow>> rows = rowsOf(place, question);
    if (!rows) {
        snapshot.error = rows.error();
        return snapshot;
    }
    snapshot.found = qint64(rows->size());
    std::ranges::reverse(*rows);
    rows->resize(std::min(rows->size(), mostLines));
    for (AuditRow &row : *rows)
        snapshot.lines.push_back({row.n, std::move(row.entry), row.hash.toHex()});
    return snapshot;
}

AuditProof proveAudit(const ErrandPlace &place)
{
    AuditProof proof;
    proof.at = place.now;
    const Result<warehouse::AuditVerdict> verdict = place.warehouse.audit().verify({});
    if (!verdict) {
        proof.error = verdict.error();
        return proof;
    }
    proof.entries = verdict->entries;
    proof.isWhole = verdict->ok;
    proof.head = verdict->head;
    proof.firstBad = verdict->firstBad;
    return proof;
}

AuditExport exportAudit(const ErrandPlace &place, const AuditQuestion &question, const QString &path, AuditFormat format)
{
    const Result<qint64> written = write(place, question, path, format);
    return written ? AuditExport{path, *written, {}} : AuditExport{path, 0, written.error()};
}

} // namespace articulator::desk
