// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/changereaders.h"

#include "opendental/patientrow.h"
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
/// Procedures are many and vanish seldom: reading all of them again may take this part of the calls.
constexpr int treatmentShare = 40;

} // namespace

contract::ResourcePlan PatientReader::plan() const { return {QStringLiteral("patients"), 0s, 1.0, {RecordKind::Patient}}; }

TableReader::Table PatientReader::table(Pass &) const
{
    return {resource::patients, QLatin1String("PatNum"), RecordKind::Patient, {}, true, Shrinking::Doubted, resource::onePatient};
}

bool PatientReader::wholeIsDue(Pass &pass) const
{
    const Cursor &cursor = pass.cursor();
    const qint64 every = pass.session().gap() > slowKey ? wholeSlow : wholePaced;
    const bool isCheap = cursor.wholeCount > 0 && cursor.wholeCount <= cheapWhole;
    return isCheap || cursor.beganAt / 1000 - cursor.wholeAt >= every;
}

domain::Result<domain::Change> PatientReader::mapped(const QJsonObject &columns) const { return patientChange(columns); }

contract::ResourcePlan TreatmentReader::plan() const
{
    return {QStringLiteral("treatments"), intervalFor(m_options, 120s, 600s), 0.3, {RecordKind::Treatment}};
}

TableReader::Table TreatmentReader::table(Pass &pass) const
{
    Table table{resource::procedures, QLatin1String("ProcNum"), RecordKind::Treatment, {}, true, Shrinking::Doubted, resource::oneProcedure};
    // Without a limit: what nobody touched for years still feeds the records, a treatment plan waits for its patient.
    if (m_options.treatmentDays) {
        const domain::CivilTime from(pass.today() - std::chrono::days(*m_options.treatmentDays));
        table.whole = {{QStringLiteral("DateTStamp"), wallText(from)}};
        table.showsAll = false;
    }
    return table;
}

bool TreatmentReader::wholeIsDue(Pass &pass) const
{
    const Cursor &cursor = pass.cursor();
    const qint64 rest = std::max<qint64>(wholeSlow, treatmentShare * pass.wholeTakes().count());
    return !m_options.treatmentDays && cursor.beganAt / 1000 - cursor.wholeAt >= rest;
}

domain::Result<domain::Change> TreatmentReader::mapped(const QJsonObject &columns) const { return treatmentChange(columns); }

} // namespace articulator::opendental
