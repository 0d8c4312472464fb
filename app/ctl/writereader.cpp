// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/writereader.h"

#include <QJsonArray>

#include "ctl/writedocument.h"
#include "engine/writesealing.h"

namespace articulator::ctl {

using domain::fail;
using domain::Phi;
using domain::Result;

namespace {

using L = QLatin1String;

constexpr std::size_t fewRows = 50; ///< whose histories are read one by one rather than with those of the whole clinic

} // namespace

Result<WriteReader::Clinic *> WriteReader::clinic(const QString &id)
{
    if (const auto found = m_clinics.find(id); found != m_clinics.end())
        return &found->second;
    const Result<warehouse::ClinicRow> row = m_session.clinic(id);
    if (!row)
        return fail(row.error());
    const Result<domain::Zone> zone = domain::Zone::named(row->zone);
    Result<vault::ClinicCipher> cipher = m_session.vault()->cipher(id);
    if (!zone || !cipher)
        return fail(zone ? cipher.error() : zone.error());
    return &m_clinics.emplace(id, Clinic{std::move(*cipher), *zone}).first->second;
}

Result<domain::AuditTicket> WriteReader::ticket(const QString &clinic, const QStringList &records)
{
    if (m_phi == Phi::Masked)
        return m_session.audit(QStringLiteral("record.mask"), clinic, {}, QStringLiteral("%1 of the queue").arg(records.size()));
    if (const Result<> allowed = m_session.allow("record.reveal", clinic, records.size() == 1 ? records.front() : QString()); !allowed)
        return fail(allowed.error());
    const Result<warehouse::Warehouse *> reader = m_session.warehouse();
    if (!reader)
        return fail(reader.error());
    std::vector<domain::AuditEntry> entries;
    for (const QString &record : records.mid(1))
        entries.push_back({domain::SystemClock().now(), m_session.actor(), QStringLiteral("record.reveal"), clinic, record, QStringLiteral("done"), {}});
    if (const Result<> appended = entries.empty() ? Result<>() : (*reader)->audit().appendAll(entries); !appended)
        return fail(appended.error());
    return m_session.audit(QStringLiteral("record.reveal"), clinic, records.front());
}

Result<WriteReader::Histories> WriteReader::histories(const std::vector<warehouse::WriteRow> &rows)
{
    const Result<warehouse::Warehouse *> reader = m_session.warehouse();
    if (!reader)
        return fail(reader.error());
    Histories all;
    for (const warehouse::WriteRow &row : rows.size() <= fewRows ? rows : std::vector<warehouse::WriteRow>()) {
        auto history = (*reader)->writes().history(row.number);
        if (!history)
            return fail(history.error());
        all.emplace(row.number, std::move(*history));
    }
    if (rows.size() <= fewRows)
        return all;
    QStringList clinics;
    for (const warehouse::WriteRow &row : rows) {
        if (!clinics.contains(row.clinic))
            clinics << row.clinic;
    }
    for (const QString &id : clinics) {
        auto some = (*reader)->writes().histories(id);
        if (!some)
            return fail(some.error());
        all.merge(*some);
    }
    return all;
}

Result<std::vector<QJsonObject>> WriteReader::writes(const std::vector<warehouse::WriteRow> &rows)
{
    Result<Histories> told = histories(rows);
    if (!told)
        return fail(told.error());
    // Masked, only a proof has to be opened: its leaves show which of them there are.
    const auto isOpened = [this](const warehouse::WriteRow &row) { return m_phi == Phi::Revealed || row.appliedAt; };
    std::map<QString, QStringList> names;
    for (const warehouse::WriteRow &row : rows) {
        if (isOpened(row))
            names[row.clinic] << QStringLiteral("write/") + engine::writeId(row.number);
    }
    std::map<QString, domain::AuditTicket> tickets;
    for (const auto &[id, records] : names) {
        const Result<domain::AuditTicket> given = ticket(id, records);
        if (!given)
            return fail(given.error());
        tickets.emplace(id, *given);
    }
    std::vector<QJsonObject> documents;
    for (const warehouse::WriteRow &row : rows) {
        const Result<Clinic *> at = clinic(row.clinic);
        if (!at)
            return fail(at.error());
        const Result<QJsonObject> sealed =
            isOpened(row) ? engine::opened(row, (*at)->cipher, tickets.at(row.clinic)) : Result<QJsonObject>(QJsonObject());
        if (!sealed)
            return fail(sealed.error());
        documents.push_back(writeObject(row, (*told)[row.number], *sealed, (*at)->zone, m_phi));
    }
    return documents;
}

Result<std::vector<QJsonObject>> WriteReader::conflicts(const std::vector<warehouse::ConflictRow> &rows)
{
    std::map<QString, QStringList> names;
    for (const warehouse::ConflictRow &row : rows)
        names[row.clinic] << QStringLiteral("conflict/") + engine::conflictId(row.number);
    std::vector<QJsonObject> documents(rows.size());
    for (const auto &[id, records] : names) {
        const Result<domain::AuditTicket> given = ticket(id, records);
        const Result<Clinic *> at = clinic(id);
        if (!given || !at)
            return fail(given ? at.error() : given.error());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].clinic != id)
                continue;
            const Result<QJsonObject> values = engine::opened(rows[i], (*at)->cipher, *given);
            if (!values)
                return fail(values.error());
            documents[i] = conflictObject(rows[i], *values, m_phi);
        }
    }
    return documents;
}

Result<QJsonObject> WriteReader::local(const QJsonObject &document)
{
    const Result<Clinic *> at = clinic(document.value(L("clinic")).toString());
    return at ? Result<QJsonObject>(withLocalTimes(document, (*at)->zone)) : fail(at.error());
}

Result<Outcome> WriteReader::one(const QJsonObject &document)
{
    const Result<QJsonObject> people = local(document);
    return people ? Outcome{document, runtime::ExitCode::Done, *people} : Result<Outcome>(fail(people.error()));
}

Result<Outcome> WriteReader::many(const QString &plural, const std::vector<QJsonObject> &documents, const QStringList &leftOut)
{
    QJsonArray all;
    QJsonArray people;
    for (const QJsonObject &document : documents) {
        all.append(document);
        Result<QJsonObject> shown = local(document);
        if (!shown)
            return fail(shown.error());
        for (const QString &member : leftOut)
            shown->remove(member);
        people.append(*shown);
    }
    return Outcome{{{plural, all}}, runtime::ExitCode::Done, {{plural, people}}};
}

} // namespace articulator::ctl
