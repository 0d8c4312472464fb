// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/newpatient.h"

#include <algorithm>

#include "opendental/fulllist.h"
#include "opendental/patientbody.h"
#include "opendental/row.h"

namespace articulator::opendental {

using contract::Pushed;
using domain::Error;
using domain::fail;
using domain::Result;
using L = QLatin1String;

namespace {

/// The exact text of the refusal is not documented; that it speaks of a patient who exists is.
bool speaksOfDuplicate(const Error &said)
{
    return said.kind == Error::Kind::Refused && (said.detail.contains(L("exist"), Qt::CaseInsensitive) || said.detail.contains(L("duplicate"), Qt::CaseInsensitive));
}

Error severalLikeIt()
{
    return {Error::Kind::Refused, "duplicate-patient", QStringLiteral("Several patients of this name and birth date exist in Open Dental: a person has to choose.")};
}

} // namespace

WriteRequest NewPatient::request() const { return {"POST", QStringLiteral("patients"), patientBody(wish().patient)}; }

Result<std::optional<Sighting>> NewPatient::prepare()
{
    const QJsonObject body = patientBody(wish().patient);
    if (!body.contains(L("LName")) || !body.contains(L("FName")))
        return fail(Error::Kind::Refused, "incomplete", QStringLiteral("A new patient needs a last and a first name."));
    if (const auto checked = checkPatient(body); !checked)
        return fail(checked.error());
    return std::nullopt;
}

Result<std::vector<QJsonObject>> NewPatient::namesakes()
{
    const domain::PatientWish &patient = wish().patient;
    Query query{{QStringLiteral("LName"), patient.last.value_or(QString())}, {QStringLiteral("FName"), patient.first.value_or(QString())}};
    if (patient.birthDate)
        query.emplace_back(QStringLiteral("Birthdate"), domain::toText(*patient.birthDate));
    auto rows = fullList(m_desk.session, resource::patients, query, m_stop);
    if (rows)
        std::erase_if(*rows, [&](const QJsonObject &row) { return !isSamePerson(row, patient); });
    return rows;
}

Result<Sighting> NewPatient::theOne(const std::vector<QJsonObject> &rows) const
{
    if (rows.empty())
        return Sighting::absent();
    const QString today = domain::toText(m_desk.session.zone().civilDate(m_order.sendingAt));
    const auto isNew = [&](const QJsonObject &row) { return Row(row).text(L("SecDateEntry")).left(10) >= today && holdsLeaves(row, patientBody(wish().patient)); };
    const auto fresh = std::count_if(rows.begin(), rows.end(), isNew);
    if (rows.size() > 1 && fresh != 1)
        return fail(severalLikeIt());
    const auto one = rows.size() == 1 ? rows.begin() : std::find_if(rows.begin(), rows.end(), isNew);
    return Sighting::found(*one, fresh == 1 ? QStringLiteral("read back") : QStringLiteral("adopted duplicate"));
}

/// Only those whom the server would call duplicates: it would refuse to make the patient beside them, so nothing can be sent again.
Result<Sighting> NewPatient::look()
{
    auto rows = namesakes();
    if (!rows)
        return fail(rows.error());
    std::erase_if(*rows, [this](const QJsonObject &row) { return !isDuplicate(row, wish().patient); });
    return theOne(*rows);
}

Result<Sighting> NewPatient::lookAfter(const QJsonObject &answered)
{
    const auto row = m_desk.images.patientRow(Row(answered).id(L("PatNum")), m_stop);
    if (!row)
        return fail(row.error());
    return *row && holdsLeaves(**row, patientBody(wish().patient)) ? Sighting::found(**row, QStringLiteral("read back")) : look();
}

Result<Sighting> NewPatient::lookAfterNo(const Error &said)
{
    auto rows = namesakes();
    if (!rows)
        return fail(rows.error());
    const auto isOther = [this](const QJsonObject &row) { return !isDuplicate(row, wish().patient); };
    if (!std::all_of(rows->begin(), rows->end(), isOther) || !speaksOfDuplicate(said))
        std::erase_if(*rows, isOther);
    if (rows->size() > 1)
        return fail(severalLikeIt());
    return rows->empty() ? Sighting::absent() : Sighting::found(rows->front(), QStringLiteral("adopted duplicate"));
}

Pushed NewPatient::settle(const Sighting &sighting)
{
    Result<domain::Record> record = m_desk.images.patient(sighting.row);
    return record ? proven(std::move(*record), sighting.how) : ended(Pushed::End::Unclear, record.error());
}

} // namespace articulator::opendental
