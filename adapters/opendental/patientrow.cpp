// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/patientrow.h"

#include "opendental/row.h"

namespace articulator::opendental {

namespace {

/// "NonPatient" becomes "nonPatient": the words of the contract begin in lower case.
QString statusWord(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toLower();
    return word;
}

} // namespace

domain::Result<domain::Change> patientChange(const QJsonObject &columns)
{
    Row row(columns);
    domain::Change change{row.neededId(QLatin1String("PatNum")), std::nullopt, domain::RecordKind::Patient};
    domain::Patient patient;
    patient.name = {row.neededText(QLatin1String("LName")), row.neededText(QLatin1String("FName")), row.text(QLatin1String("MiddleI")),
                    row.text(QLatin1String("Preferred"))};
    const QString status = row.neededText(QLatin1String("PatStatus"));
    if (const auto whole = row.whole(); !whole)
        return domain::fail(whole.error());
    if (status == QLatin1String("Deleted"))
        return change;
    patient.birthDate = row.date(QLatin1String("Birthdate"));
    patient.phones = {row.text(QLatin1String("HmPhone")), row.text(QLatin1String("WkPhone")), row.text(QLatin1String("WirelessPhone"))};
    patient.email = row.text(QLatin1String("Email"));
    patient.status = statusWord(status);
    patient.language = row.text(QLatin1String("Language"));
    change.body = std::move(patient);
    return change;
}

} // namespace articulator::opendental
