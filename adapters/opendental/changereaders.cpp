// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/changereaders.h"

#include "opendental/patientrow.h"
#include "opendental/row.h"
#include "opendental/treatmentrow.h"
#include "opendental/walltime.h"

namespace articulator::opendental {

using domain::RecordKind;
using namespace std::chrono_literals;

namespace {

constexpr int cheapWhole = 200;
constexpr qint64 wholePaced = 86400;
constexpr qint64 wholeSlow = 7 * 86400;
constexpr auto slowKey = 2000ms;

} // namespace

domain::Result<> ChangeReader::begin(Pass &pass)
{
    if (const auto begun = pass.begin(false); !begun)
        return begun;
    pass.cursor().whole = pass.cursor().since.isEmpty() || wholeIsDue(pass);
    return {};
}

domain::Result<Batch> ChangeReader::read(Pass &pass)
{
    const Source from = source();
    const QString stamp = pass.cursor().whole ? wholeFrom(pass) : pass.filterFrom(pass.cursor().since);
    Query query;
    if (!stamp.isEmpty())
        query.emplace_back(QStringLiteral("DateTStamp"), stamp);
    return pass.nextBatch(from.resource, query, from.idColumn);
}

domain::Result<> ChangeReader::step(Pass &pass)
{
    const bool isFirstPage = pass.cursor().next.isEmpty();
    domain::Result<Batch> batch = read(pass);
    if (!batch)
        return domain::fail(batch.error());
    Cursor &cursor = pass.cursor();
    if (isFirstPage && pass.clockWentBack(batch->serverTime)) {
        // A restored database or a moved server: stamps of before the cursor may be new.
        const quint32 name = cursor.pass;
        cursor = Cursor();
        cursor.pass = name;
        pass.page().opensPass = true;
        if (const auto begun = begin(pass); !begun)
            return begun;
        batch = read(pass);
        if (!batch)
            return domain::fail(batch.error());
    }
    if (isFirstPage)
        cursor.next = !batch->serverTime.isEmpty() ? batch->serverTime : cursor.since.isEmpty() ? cursor.began : cursor.since;
    for (const QJsonObject &columns : batch->rows)
        take(pass, columns);
    return batch->last ? finish(pass) : domain::Result<>();
}

void ChangeReader::take(Pass &pass, const QJsonObject &columns) const
{
    pass.take(mapped(columns), Row(columns).id(source().idColumn));
}

domain::Result<> ChangeReader::finish(Pass &pass) const
{
    const Source from = source();
    const auto read = [&](const QJsonObject &columns) -> domain::Result<> {
        take(pass, columns);
        return {};
    };
    if (const auto asked = pass.askOwed(from.single, from.kind, read); !asked)
        return asked;
    const bool showsAll = pass.cursor().whole && wholeFrom(pass).isEmpty();
    pass.finish(showsAll ? std::vector<domain::Covered>{{from.kind, std::nullopt, std::nullopt}} : std::vector<domain::Covered>(), Shrinking::Doubted);
    return {};
}

contract::ResourcePlan PatientReader::plan() const { return {QStringLiteral("patients"), 0s, 1.0, {RecordKind::Patient}}; }

ChangeReader::Source PatientReader::source() const { return {resource::patients, resource::onePatient, QLatin1String("PatNum"), RecordKind::Patient}; }

bool PatientReader::wholeIsDue(Pass &pass) const
{
    const Cursor &cursor = pass.cursor();
    const qint64 every = pass.session().gap() > slowKey ? wholeSlow : wholePaced;
    const bool isCheap = cursor.wholeCount > 0 && cursor.wholeCount <= cheapWhole;
    return isCheap || cursor.beganAt / 1000 - cursor.wholeAt >= every;
}

QString PatientReader::wholeFrom(Pass &) const { return {}; }

domain::Result<domain::Change> PatientReader::mapped(const QJsonObject &columns) const { return patientChange(columns); }

contract::ResourcePlan TreatmentReader::plan() const
{
    return {QStringLiteral("treatments"), intervalFor(m_options, 120s, 600s), 0.3, {RecordKind::Treatment}};
}

ChangeReader::Source TreatmentReader::source() const { return {resource::procedures, resource::oneProcedure, QLatin1String("ProcNum"), RecordKind::Treatment}; }

bool TreatmentReader::wholeIsDue(Pass &) const { return false; }

QString TreatmentReader::wholeFrom(Pass &pass) const
{
    return wallText(domain::CivilTime(pass.today() - std::chrono::days(m_options.treatmentDays)));
}

domain::Result<domain::Change> TreatmentReader::mapped(const QJsonObject &columns) const { return treatmentChange(columns); }

} // namespace articulator::opendental
