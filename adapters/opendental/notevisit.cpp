// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/notevisit.h"

#include "opendental/row.h"
#include "opendental/storedtext.h"

namespace articulator::opendental {

using domain::Error;
using domain::fail;
using domain::Result;
using L = QLatin1String;

namespace {

QString noteBefore(const contract::PushOrder &order)
{
    const auto *body = order.before ? std::get_if<domain::Appointment>(&order.before->body) : nullptr;
    return body ? body->note : QString();
}

} // namespace

NoteVisit::NoteVisit(WriteDesk &desk, const contract::PushOrder &order, std::stop_token stop)
    : WriteTask(desk, order, std::move(stop)), m_before(noteBefore(order))
{
}

QString NoteVisit::text() const { return storable(m_desk.marker.signedNote(wish().note.trimmed(), wish().key)); }

WriteRequest NoteVisit::request() const { return {"PUT", QStringLiteral("appointments/%1/Note").arg(target()), {{L("Note"), text()}}}; }

Result<std::optional<Sighting>> NoteVisit::prepare()
{
    if (wish().note.trimmed().isEmpty())
        return fail(Error::Kind::Refused, "incomplete", QStringLiteral("There is no text to append."));
    const auto row = m_desk.images.visitRow(target(), m_stop);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuchRecord(target()));
    m_before = Row(**row).text(L("Note"));
    return std::nullopt;
}

Result<Sighting> NoteVisit::look()
{
    const auto row = m_desk.images.visitRow(target(), m_stop);
    if (!row)
        return fail(row.error());
    if (!*row)
        return Sighting::gone();
    if (m_desk.marker.marks(**row, wish().key))
        return Sighting::found(**row, QStringLiteral("marker"));
    const bool isMore = timesIn(Row(**row).text(L("Note")), text()) > timesIn(m_before, text());
    return isMore ? Sighting::found(**row, QStringLiteral("read back")) : Sighting::absent();
}

} // namespace articulator::opendental
