// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/createvisit.h"

#include <algorithm>

#include "opendental/fulllist.h"
#include "opendental/row.h"
#include "opendental/storedtext.h"
#include "opendental/visitbody.h"
#include "opendental/visitlosing.h"

namespace articulator::opendental {

using contract::Pushed;
using domain::Error;
using domain::fail;
using domain::Result;
using L = QLatin1String;

namespace {

constexpr qsizetype longestPattern = 108;
constexpr OfficeVersion keepsUserSince{{25, 1, 27}};

/// First version that stores who entered a visit as the API is told; an unknown version is taken for a current one.
bool keepsUser(const Session &session) { return !session.version() || *session.version() >= keepsUserSince; }

bool isPattern(const QString &pattern)
{
    return !pattern.isEmpty() && std::all_of(pattern.begin(), pattern.end(), [](QChar c) { return c == u'X' || c == u'/'; });
}

} // namespace

Result<> CreateVisit::checkWish() const
{
    const domain::VisitWish &visit = wish().visit;
    if (!visit.patient || !visit.operatory || !visit.provider || !visit.start)
        return fail(Error::Kind::Refused, "incomplete", QStringLiteral("A new visit needs patient, provider, operatory and start."));
    if (!isPattern(m_order.pattern))
        return fail(Error::Kind::Refused, "no-pattern", QStringLiteral("A new visit needs a length."));
    if (m_order.pattern.size() > longestPattern)
        return fail(Error::Kind::Refused, "too-long", QStringLiteral("Open Dental keeps no visit of more than 9 hours."));
    if (visit.patient->toLongLong() <= 0)
        return fail(Error::Kind::Refused, "unknown-patient", QStringLiteral("Open Dental has no patient %1.").arg(*visit.patient));
    return {};
}

Place CreateVisit::place() const { return placeAt(wish().visit.operatory.value_or(QString()), wish().visit.start.value_or(domain::Instant()), m_order.pattern.size(), m_desk.session.zone()); }

Result<std::optional<Sighting>> CreateVisit::prepare()
{
    if (const auto checked = checkWish(); !checked)
        return fail(checked.error());
    if (const auto filled = fillBody(); !filled)
        return fail(filled.error());
    const auto rows = m_desk.book.around(place(), m_stop);
    if (!rows)
        return fail(rows.error());
    if (const auto rivals = m_desk.book.rivals(*rows, place(), {}); !rivals.empty())
        return fail(placeTaken(rivals.front()));
    return std::nullopt;
}

Result<> CreateVisit::fillBody()
{
    const domain::VisitWish &visit = wish().visit;
    const Result<Chair> chair = m_desk.lists.chair(*visit.operatory, m_stop);
    if (!chair)
        return fail(chair.error());
    const auto role = m_desk.lists.role(*visit.provider, m_stop);
    if (!role)
        return fail(role.error());
    const Result<qint64> type = visit.type ? m_desk.lists.typeNumber(*visit.type, m_stop) : Result<qint64>(0);
    if (!type)
        return fail(type.error());
    const Result<qint64> clinic = clinicFor(*chair);
    if (!clinic)
        return fail(clinic.error());
    m_body = {{L("PatNum"), visit.patient->toLongLong()}, {L("Op"), visit.operatory->toLongLong()}, {L("AptDateTime"), startText(*visit.start, m_desk.session.zone())},
              {L("AptStatus"), QStringLiteral("Scheduled")}, {L("Pattern"), m_order.pattern}, {L("ClinicNum"), *clinic}, {L("AppointmentTypeNum"), *type},
              {L("Note"), storable(m_desk.marker.signedNote(visit.note.value_or(QString()), wish().key))}};
    putProviders(providersFor(*visit.provider, m_order.secondaryProvider, *role, *chair), m_body);
    if (m_desk.marker.user() != 0)
        m_body.insert(L("SecUserNumEntry"), m_desk.marker.user());
    return {};
}

/// The chair's clinic, else the patient's, as the program itself would choose.
Result<qint64> CreateVisit::clinicFor(const Chair &chair)
{
    if (chair.clinic != 0 || !m_desk.lists.hasClinics())
        return chair.clinic;
    const auto row = m_desk.images.patientRow(*wish().visit.patient, m_stop);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Kind::Refused, "unknown-patient", QStringLiteral("Open Dental has no patient %1.").arg(*wish().visit.patient));
    return Row(**row).number(L("ClinicNum")).value_or(0);
}

bool CreateVisit::isWished(const QJsonObject &row) const
{
    const Row columns(row);
    return columns.id(L("PatNum")) == wish().visit.patient && columns.text(L("Pattern")).trimmed() == m_order.pattern && placeOf(row, m_desk.session.zone()) == place();
}

bool CreateVisit::isOurs(const QJsonObject &row) const
{
    if (m_desk.marker.marks(row, wish().key))
        return true;
    return isWished(row) && !m_desk.marker.excludes(row, wish().key, keepsUser(m_desk.session));
}

Result<Sighting> CreateVisit::look()
{
    if (const auto checked = checkWish(); !checked)
        return fail(checked.error());
    const Result<Sighting> among = lookAmongRows();
    if (!among || among->state != Sighting::State::Absent)
        return among;
    return lookInHistory();
}

/// All rows of the patient that changed since, wherever they stand now.
Result<Sighting> CreateVisit::lookAmongRows()
{
    const domain::Zone &zone = m_desk.session.zone();
    const domain::CivilTime since = zone.civil(std::chrono::floor<std::chrono::seconds>(m_order.sendingAt));
    const Query query{{QStringLiteral("PatNum"), *wish().visit.patient}, {QStringLiteral("DateTStamp"), wallText(since - overlapAt(since, zone))}};
    const auto rows = fullList(m_desk.session, resource::appointments, query, m_stop);
    if (!rows)
        return fail(rows.error());
    for (const QJsonObject &row : *rows) {
        const Row columns(row);
        const bool isNew = columns.id(L("PatNum")) == wish().visit.patient && isSince(columns.text(L("SecDateTEntry")), m_order.sendingAt, zone);
        if (!isNew || !isOurs(row))
            continue;
        Sighting sighting = Sighting::found(row, m_desk.marker.marks(row, wish().key) ? QStringLiteral("marker") : QStringLiteral("read back"));
        sighting.movedOn = !isWished(row);
        return sighting;
    }
    return Sighting::absent();
}

/// Somebody may have moved it already, or deleted it: the history keeps how it was created.
Result<Sighting> CreateVisit::lookInHistory()
{
    const auto created = m_desk.history.created(*wish().visit.patient, m_desk.session.zone().civilDate(place().start), m_order.sendingAt, m_stop);
    if (!created)
        return fail(created.error());
    const auto ours = std::find_if(created->begin(), created->end(), [this](const QJsonObject &row) { return isOurs(row); });
    if (ours == created->end())
        return Sighting::absent();
    const auto row = m_desk.images.visitRow(Row(*ours).id(L("AptNum")), m_stop);
    if (!row)
        return fail(row.error());
    if (!*row)
        return Sighting::gone();
    Sighting sighting = Sighting::found(**row, QStringLiteral("history"));
    sighting.movedOn = true;
    return sighting;
}

Result<Sighting> CreateVisit::lookAfter(const QJsonObject &answered)
{
    const QString number = Row(answered).id(L("AptNum"));
    if (number.isEmpty())
        return look();
    auto rows = m_desk.book.around(place(), m_stop);
    if (!rows)
        return fail(rows.error());
    const auto own = std::find_if(rows->begin(), rows->end(), [&](const QJsonObject &row) { return Row(row).id(L("AptNum")) == number; });
    const bool isThere = own != rows->end() && isWished(*own);
    if (!isThere)
        return look();
    const Sighting sighting = Sighting::found(*own, QStringLiteral("read back"));
    m_around = std::move(*rows);
    return sighting;
}

Pushed CreateVisit::settle(const Sighting &sighting)
{
    // Where somebody has taken it elsewhere since, its place is theirs to answer for.
    const bool isOffBook = !isActive(sighting.row, true);
    if (sighting.movedOn && !isOffBook)
        return provenVisit(sighting);
    const QString number = Row(sighting.row).id(L("AptNum"));
    if (!m_around) {
        auto rows = m_desk.book.around(place(), m_stop);
        if (!rows)
            return ended(Pushed::End::Unclear, rows.error(), number);
        m_around = std::move(*rows);
    }
    const auto rivals = m_desk.book.rivals(*m_around, place(), number);
    if (isOffBook)
        return rivals.empty() ? provenVisit(sighting) : ended(Pushed::End::Lost, placeLost(rivals.front()), number);
    const auto winner = std::find_if(rivals.begin(), rivals.end(), [&](const QJsonObject &rival) { return wasEnteredFirst(rival, sighting.row); });
    return winner == rivals.end() ? provenVisit(sighting) : release(number, *winner);
}

Pushed CreateVisit::release(const QString &number, const QJsonObject &winner)
{
    const Result<> released = putOnUnscheduledList(m_desk, number, m_stop);
    return released ? ended(Pushed::End::Lost, placeLost(winner), number) : ended(Pushed::End::Unclear, released.error(), number);
}

Pushed CreateVisit::goneEnd() const
{
    return ended(Pushed::End::Lost, {Error::Kind::Refused, "deleted-since", QStringLiteral("The visit was booked, and somebody has deleted it in Open Dental since.")});
}

} // namespace articulator::opendental
