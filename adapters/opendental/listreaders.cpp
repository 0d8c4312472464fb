// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/listreaders.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "opendental/operatoryrow.h"
#include "opendental/providerrow.h"
#include "opendental/recallrow.h"
#include "opendental/row.h"
#include "opendental/typerow.h"

namespace articulator::opendental {

using domain::RecordKind;
using namespace std::chrono_literals;

domain::Result<> TableReader::begin(Pass &pass)
{
    const bool hasFilter = table(pass).single.has_value();
    if (const auto begun = pass.begin(!hasFilter); !begun)
        return begun;
    Cursor &cursor = pass.cursor();
    cursor.whole = !hasFilter || cursor.since.isEmpty() || wholeIsDue(pass);
    return {};
}

domain::Result<Batch> TableReader::read(Pass &pass, const Table &from)
{
    if (pass.cursor().whole)
        return pass.nextBatch(from.resource, from.whole, from.idColumn);
    return pass.nextBatch(from.resource, {{QStringLiteral("DateTStamp"), pass.filterFrom(pass.cursor().since)}}, from.idColumn);
}

/// A restored database or a moved server: stamps of before the cursor may be new.
domain::Result<Batch> TableReader::startOver(Pass &pass, const Table &from)
{
    Cursor &cursor = pass.cursor();
    const quint32 name = cursor.pass;
    cursor = Cursor();
    cursor.pass = name;
    pass.page().opensPass = true;
    if (const auto begun = begin(pass); !begun)
        return domain::fail(begun.error());
    return read(pass, from);
}

domain::Result<> TableReader::step(Pass &pass)
{
    const Table from = table(pass);
    const bool isFirstPage = pass.cursor().next.isEmpty();
    domain::Result<Batch> batch = read(pass, from);
    if (batch && from.single && isFirstPage && pass.clockWentBack(batch->serverTime))
        batch = startOver(pass, from);
    if (!batch)
        return domain::fail(batch.error());
    Cursor &cursor = pass.cursor();
    if (isFirstPage)
        cursor.next = !batch->serverTime.isEmpty() ? batch->serverTime : cursor.since.isEmpty() ? cursor.began : cursor.since;
    if (const auto prepared = prepare(pass, batch->rows); !prepared)
        return prepared;
    for (const QJsonObject &columns : batch->rows)
        take(pass, from, columns);
    return batch->last ? finish(pass, from) : domain::Result<>();
}

void TableReader::take(Pass &pass, const Table &from, const QJsonObject &columns) const
{
    pass.take(mapped(columns), Row(columns).id(from.idColumn));
}

domain::Result<> TableReader::finish(Pass &pass, const Table &from) const
{
    const auto reads = [&](const QJsonObject &columns) -> domain::Result<> {
        take(pass, from, columns);
        return {};
    };
    if (const auto asked = from.single ? pass.askOwed(*from.single, from.kind, reads) : domain::Result<>(); !asked)
        return asked;
    std::vector<domain::Covered> covered;
    if (pass.cursor().whole && from.showsAll)
        covered.push_back({from.kind, std::nullopt, std::nullopt});
    pass.finish(covered, from.shrinking);
    return {};
}

contract::ResourcePlan ProviderReader::plan() const
{
    return {QStringLiteral("providers"), intervalFor(m_options, 120s, 600s), 0.5, {RecordKind::Provider}};
}

TableReader::Table ProviderReader::table(Pass &) const
{
    // Without DateTStamp hidden and deleted providers would be left out; the earliest stamp lets all through.
    const Query all{{QStringLiteral("DateTStamp"), QStringLiteral("1970-01-02 00:00:00")}};
    return {resource::providers, QLatin1String("ProvNum"), RecordKind::Provider, all, true, Shrinking::Doubted};
}

domain::Result<domain::Change> ProviderReader::mapped(const QJsonObject &columns) const { return providerChange(columns); }

contract::ResourcePlan OperatoryReader::plan() const
{
    return {QStringLiteral("operatories"), intervalFor(m_options, 120s, 600s), 0.5, {RecordKind::Operatory}};
}

TableReader::Table OperatoryReader::table(Pass &) const
{
    return {resource::operatories, QLatin1String("OperatoryNum"), RecordKind::Operatory, {}, true, Shrinking::Doubted};
}

domain::Result<> OperatoryReader::prepare(Pass &pass, const std::vector<QJsonObject> &)
{
    if (!pass.page().opensPass)
        return {};
    const auto owner = pass.session().preference(QStringLiteral("ScheduleProvUnassigned"), pass.stop());
    if (!owner && owner.error().kind != domain::Error::Kind::Unsupported)
        return domain::fail(owner.error());
    const bool isNamed = owner && *owner && (*owner)->toLongLong() > 0;
    pass.page().facts[QString::fromLatin1(domain::fact::unassignedProvider)] = isNamed ? (*owner)->trimmed() : QString();
    return {};
}

domain::Result<domain::Change> OperatoryReader::mapped(const QJsonObject &columns) const { return operatoryChange(columns); }

contract::ResourcePlan TypeReader::plan() const
{
    return {QStringLiteral("appointmentTypes"), intervalFor(m_options, 300s, 1800s), 0.3, {RecordKind::AppointmentType}};
}

TableReader::Table TypeReader::table(Pass &) const
{
    return {resource::appointmentTypes, QLatin1String("AppointmentTypeNum"), RecordKind::AppointmentType};
}

/// Types are read without them where they do not come: the words stay as they were known.
void TypeReader::learnConfirmations(Pass &pass) const
{
    if (!pass.page().opensPass)
        return;
    const auto words = m_references.confirmations(pass.stop());
    if (words && !words->isEmpty())
        pass.page().facts[QString::fromLatin1(domain::fact::confirmations)]
            = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*words)).toJson(QJsonDocument::Compact));
}

domain::Result<> TypeReader::prepare(Pass &pass, const std::vector<QJsonObject> &rows)
{
    learnConfirmations(pass);
    bool anyNeeds = false;
    for (const QJsonObject &columns : rows) {
        anyNeeds = anyNeeds || needsProcedures(columns);
        const Row row(columns);
        m_references.nameType(row.id(QLatin1String("AppointmentTypeNum")), row.text(QLatin1String("AppointmentTypeName")));
    }
    return anyNeeds ? m_references.loadProcedureTimes(pass.stop()) : domain::Result<>();
}

domain::Result<domain::Change> TypeReader::mapped(const QJsonObject &columns) const
{
    const auto timeOf = [this](const QString &code) { return m_references.procedureTime(code); };
    return typeChange(columns, {timeOf, m_references.incrementMinutes()});
}

contract::ResourcePlan RecallReader::plan() const
{
    return {QStringLiteral("recalls"), intervalFor(m_options, 1800s, 21600s), 0.1, {RecordKind::Recall}};
}

TableReader::Table RecallReader::table(Pass &) const { return {resource::recalls, QLatin1String("RecallNum"), RecordKind::Recall}; }

domain::Result<> RecallReader::prepare(Pass &pass, const std::vector<QJsonObject> &) { return m_references.loadRecallTypes(pass.stop()); }

domain::Result<domain::Change> RecallReader::mapped(const QJsonObject &columns) const
{
    return recallChange(columns, [this](const QString &number) { return m_references.recallTypeName(number); });
}

} // namespace articulator::opendental
