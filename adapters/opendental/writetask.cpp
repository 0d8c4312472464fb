// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/writetask.h"

namespace articulator::opendental {

using contract::Pushed;
using domain::Error;

domain::Result<Sighting> WriteTask::lookAfter(const QJsonObject &) { return look(); }

Pushed WriteTask::goneEnd() const { return ended(Pushed::End::Refused, noSuchRecord(target()), target()); }

Pushed WriteTask::provenVisit(const Sighting &sighting)
{
    domain::Result<domain::Record> record = m_desk.images.visit(sighting.row, m_stop);
    if (!record)
        return ended(Pushed::End::Unclear, record.error());
    return proven(std::move(*record), sighting.how);
}

Pushed ended(Pushed::End end, Error error, QString externalId) { return {end, std::move(externalId), std::nullopt, {}, std::move(error)}; }

Pushed proven(domain::Record record, QString how)
{
    const QString id = record.externalId;
    return {Pushed::End::Proven, id, std::move(record), std::move(how), std::nullopt};
}

Pushed endedBefore(Error error)
{
    // A read that the API would not answer is no refusal of the write.
    const bool isOurReason = error.kind == Error::Kind::Refused && error.code != "refused";
    const bool staysSo = isOurReason || error.kind == Error::Kind::InvalidInput || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Unsupported;
    return ended(staysSo ? Pushed::End::Refused : Pushed::End::NotSent, std::move(error));
}

Error noSuchRecord(const QString &id) { return {Error::Kind::NotFound, "no-such-record", QStringLiteral("Open Dental has no record %1 any more.").arg(id)}; }

} // namespace articulator::opendental
