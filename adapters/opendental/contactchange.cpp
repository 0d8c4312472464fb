// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/contactchange.h"

#include "opendental/patientbody.h"

namespace articulator::opendental {

using contract::Pushed;
using domain::Error;
using domain::fail;
using domain::Result;

WriteRequest ContactChange::request() const { return {"PUT", QStringLiteral("patients/") + target(), patientBody(wish().patient)}; }

Result<std::optional<Sighting>> ContactChange::prepare()
{
    const QJsonObject body = patientBody(wish().patient);
    if (body.isEmpty())
        return fail(Error::Kind::Refused, "incomplete", QStringLiteral("There is nothing to change."));
    if (const auto checked = checkPatient(body); !checked)
        return fail(checked.error());
    Result<Sighting> now = look();
    if (!now)
        return fail(now.error());
    if (now->state == Sighting::State::Gone)
        return fail(noSuchRecord(target()));
    if (now->state == Sighting::State::Absent)
        return std::nullopt;
    now->how = QStringLiteral("already so");
    return std::optional(std::move(*now));
}

Result<Sighting> ContactChange::look()
{
    const auto row = m_desk.images.patientRow(target(), m_stop);
    if (!row)
        return fail(row.error());
    if (!*row)
        return Sighting::gone();
    return holdsLeaves(**row, patientBody(wish().patient)) ? Sighting::found(**row, QStringLiteral("read back")) : Sighting::absent();
}

Pushed ContactChange::settle(const Sighting &sighting)
{
    Result<domain::Record> record = m_desk.images.patient(sighting.row);
    return record ? proven(std::move(*record), sighting.how) : ended(Pushed::End::Unclear, record.error());
}

} // namespace articulator::opendental
