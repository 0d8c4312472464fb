// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/movevisit.h"

#include <algorithm>
#include <tuple>

#include "opendental/row.h"
#include "opendental/visitlosing.h"

namespace articulator::opendental {

using contract::Pushed;
using domain::Error;
using domain::fail;
using domain::Result;
using L = QLatin1String;

namespace {

constexpr qsizetype longestPattern = 108;

bool mayMove(const QString &status) { return status == L("Scheduled") || status == L("ASAP") || status == L("UnschedList") || status == L("Broken"); }

QString mainProvider(const Row &row)
{
    const QString dentist = row.id(L("ProvNum"));
    const QString hygienist = row.id(L("ProvHyg"));
    const QString main = row.flag(L("IsHygiene")) ? hygienist : dentist;
    return main.isEmpty() ? (row.flag(L("IsHygiene")) ? dentist : hygienist) : main;
}

} // namespace

QString MoveVisit::patternFor(const QString &current) const
{
    if (!m_order.pattern.isEmpty())
        return m_order.pattern;
    if (!wish().visit.minutes)
        return current;
    const qsizetype cells = *wish().visit.minutes / 5;
    return current.left(cells).leftJustified(cells, u'X');
}

bool MoveVisit::stands(const QJsonObject &row) const
{
    const Row columns(row);
    const domain::VisitWish &visit = wish().visit;
    const std::optional<Place> place = placeOf(row, m_desk.session.zone());
    const bool isOnBook = place && (columns.text(L("AptStatus")) == L("Scheduled") || columns.text(L("AptStatus")) == L("ASAP") || columns.text(L("AptStatus")) == L("Complete"));
    const domain::Zone &zone = m_desk.session.zone();
    const bool inTime = !visit.start || (place && place->start == zone.first(zone.civil(*visit.start)));
    const bool inChair = !visit.operatory || columns.id(L("Op")) == *visit.operatory;
    const bool withProvider = !visit.provider || mainProvider(columns) == *visit.provider;
    const QString pattern = columns.text(L("Pattern")).trimmed();
    const bool asLong = (m_order.pattern.isEmpty() && !visit.minutes) || patternFor(pattern) == pattern;
    return isOnBook && inTime && inChair && withProvider && asLong;
}

Result<Place> MoveVisit::goal() const
{
    const Row columns(m_row.isEmpty() ? m_current : m_row);
    const QString operatory = wish().visit.operatory.value_or(columns.id(L("Op")));
    const auto wall = readWall(columns.text(L("AptDateTime"))).value;
    if (operatory.isEmpty() || (!wish().visit.start && !wall))
        return fail(Error::Kind::Refused, "incomplete", QStringLiteral("The visit stands nowhere: it needs a start and an operatory."));
    const domain::Zone &zone = m_desk.session.zone();
    const domain::Instant start = wish().visit.start.value_or(wall ? zone.first(*wall) : domain::Instant());
    return placeAt(operatory, start, patternFor(columns.text(L("Pattern")).trimmed()).size(), zone);
}

/// The dispatcher has compared `before` with what the wish was based on; here only the moment since then counts.
Result<> MoveVisit::checkRow()
{
    const Row columns(m_row);
    const auto now = m_desk.images.visit(m_row, m_stop);
    if (!now)
        return fail(now.error());
    const auto *before = beforeBody();
    const auto &body = std::get<domain::Appointment>(now->body);
    const auto placing = [](const domain::Appointment &a) { return std::tie(a.start, a.operatory, a.provider, a.secondaryProvider, a.pattern, a.status); };
    if (before && placing(*before) != placing(body))
        return fail(Error::Kind::Busy, "changed-since", QStringLiteral("The visit changed in Open Dental just now."));
    if (!mayMove(columns.text(L("AptStatus"))))
        return fail(Error::Kind::Refused, "wrong-status", QStringLiteral("A visit of status %1 cannot be moved.").arg(columns.text(L("AptStatus"))));
    const QString current = columns.text(L("Pattern")).trimmed();
    const QString wanted = patternFor(current);
    if (wanted.isEmpty() || wanted.size() > longestPattern)
        return fail(Error::Kind::Refused, "too-long", QStringLiteral("Open Dental keeps visits of 5 minutes to 9 hours."));
    if (columns.flag(L("TimeLocked")) && wanted.size() != current.size())
        return fail(Error::Kind::Refused, "time-locked", QStringLiteral("The office has locked the length of this visit."));
    return {};
}

/// The secondary provider's pattern has to be as long as the visit.
void MoveVisit::putPattern(const QString &current, const QString &secondary)
{
    const QString pattern = patternFor(current);
    if (pattern == current)
        return;
    m_body.insert(L("Pattern"), pattern);
    if (!secondary.isEmpty() && secondary.size() != pattern.size())
        m_body.insert(L("PatternSecondary"), secondary.left(pattern.size()).leftJustified(pattern.size(), u'/'));
}

Result<> MoveVisit::fillBody()
{
    const Row columns(m_row);
    const domain::VisitWish &visit = wish().visit;
    if (visit.start)
        m_body.insert(L("AptDateTime"), startText(*visit.start, m_desk.session.zone()));
    const Result<Chair> chair = m_desk.lists.chair(visit.operatory.value_or(columns.id(L("Op"))), m_stop);
    if (!chair)
        return fail(chair.error());
    if (visit.operatory)
        m_body.insert(L("Op"), visit.operatory->toLongLong());
    if (visit.operatory && chair->clinic != 0 && chair->clinic != columns.number(L("ClinicNum")).value_or(0))
        m_body.insert(L("ClinicNum"), chair->clinic);
    putPattern(columns.text(L("Pattern")).trimmed(), columns.text(L("PatternSecondary")).trimmed());
    if (const QString status = columns.text(L("AptStatus")); status == L("UnschedList") || status == L("Broken"))
        m_body.insert(L("AptStatus"), QStringLiteral("Scheduled"));
    if (!visit.provider)
        return {};
    const auto role = m_desk.lists.role(*visit.provider, m_stop);
    if (!role)
        return fail(role.error());
    putProviders(providersFor(*visit.provider, *role, *chair, m_row), m_body);
    return {};
}

Result<> MoveVisit::ready()
{
    if (const auto checked = checkRow(); !checked)
        return checked;
    const Result<Place> place = goal();
    if (!place)
        return fail(place.error());
    if (const auto filled = fillBody(); !filled)
        return filled;
    const auto rows = m_desk.book.around(*place, m_stop);
    if (!rows)
        return fail(rows.error());
    const auto rivals = m_desk.book.rivals(*rows, *place, target());
    return rivals.empty() ? Result<>() : fail(placeTaken(rivals.front()));
}

Result<Sighting> MoveVisit::lookAfter(const QJsonObject &)
{
    const Result<Place> place = goal();
    if (!place)
        return look();
    auto rows = m_desk.book.around(*place, m_stop);
    if (!rows)
        return fail(rows.error());
    const auto own = std::find_if(rows->begin(), rows->end(), [this](const QJsonObject &row) { return Row(row).id(L("AptNum")) == target(); });
    if (own == rows->end() || !stands(*own))
        return look();
    const Sighting sighting = Sighting::found(*own, QStringLiteral("read back"));
    m_around = std::move(*rows);
    return sighting;
}

Pushed MoveVisit::settle(const Sighting &sighting)
{
    if (m_row.isEmpty())
        m_current = sighting.row;
    const Result<Place> place = sighting.movedOn ? goal() : placed(sighting.row);
    if (!place)
        return provenVisit(sighting);
    if (!m_around) {
        auto rows = m_desk.book.around(*place, m_stop);
        if (!rows)
            return ended(Pushed::End::Unclear, rows.error(), target());
        m_around = std::move(*rows);
    }
    const auto rivals = m_desk.book.rivals(*m_around, *place, target());
    // Back where it was, and another in its place: an earlier try of ours gave way and could not tell.
    if (sighting.movedOn)
        return isBack(sighting.row) && !rivals.empty() ? ended(Pushed::End::Lost, placeLost(rivals.front()), target()) : provenVisit(sighting);
    const auto winner = std::find_if(rivals.begin(), rivals.end(), [&](const QJsonObject &rival) { return wasThereFirst(rival, sighting.row); });
    return winner == rivals.end() ? provenVisit(sighting) : giveWay(*winner);
}

Result<Place> MoveVisit::placed(const QJsonObject &row) const
{
    const std::optional<Place> place = placeOf(row, m_desk.session.zone());
    return place ? Result<Place>(*place) : fail(Error::Kind::Refused, "no-place");
}

bool MoveVisit::isBack(const QJsonObject &row) const
{
    const auto *before = beforeBody();
    if (!before)
        return false;
    const std::optional<Place> place = placeOf(row, m_desk.session.zone());
    return place ? before->start == place->start && before->operatory == place->operatory : before->operatory.isEmpty();
}

const domain::Appointment *MoveVisit::beforeBody() const { return m_order.before ? std::get_if<domain::Appointment>(&m_order.before->body) : nullptr; }

/// Whether the old place can be taken again; a visit that stood nowhere needs none.
Result<bool> MoveVisit::isFree(const QJsonObject &restoring)
{
    const std::optional<Place> place = placeOf(restoring, m_desk.session.zone());
    if (!place)
        return true;
    const auto rows = m_desk.book.around(*place, m_stop);
    if (!rows)
        return fail(rows.error());
    return m_desk.book.rivals(*rows, *place, target()).empty();
}

/// Back to where it was; where that is taken by now or not known, to the unscheduled list.
Pushed MoveVisit::giveWay(const QJsonObject &winner)
{
    QJsonObject restoring = restoringBody(m_row);
    if (m_row.isEmpty())
        restoring = beforeBody() ? restoringBody(*beforeBody(), m_desk.session.zone()) : QJsonObject();
    const Result<bool> free = restoring.isEmpty() ? Result<bool>(false) : isFree(restoring);
    if (!free)
        return ended(Pushed::End::Unclear, free.error(), target());
    const Result<> done = *free ? moveBack(restoring) : putOnUnscheduledList(m_desk, target(), m_stop);
    return done ? ended(Pushed::End::Lost, placeLost(winner), target()) : ended(Pushed::End::Unclear, done.error(), target());
}

Result<> MoveVisit::moveBack(const QJsonObject &restoring)
{
    const SentWrite sent = m_desk.session.client().send("PUT", QStringLiteral("appointments/") + target(), restoring, m_stop);
    const auto row = m_desk.images.visitRow(target(), m_stop);
    if (!row)
        return fail(row.error());
    if (!*row || !stands(**row))
        return {};
    const Verdict verdict = verdictOf(sent.once);
    return fail(verdict.fate == Verdict::Fate::Taken ? notReleased() : verdict.error);
}

} // namespace articulator::opendental
