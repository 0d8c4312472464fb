// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/frontdesk.h"
#include "simulator/names.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A person in the program.
const Actor person{};

} // namespace

bool FrontDesk::book()
{
    const auto patient = pickPatient();
    const auto type = pick(m_office.appointmentTypes, [](const RowView &row) {
        return !row.flag("IsHidden"_L1) && !row.text("Pattern"_L1).isEmpty();
    });
    if (!patient || !type)
        return false;
    const RowView kind = *m_office.appointmentTypes.find(*type);
    const QString pattern = kind.text("Pattern"_L1);
    const auto place = freePlace(pattern.size() * 5);
    if (!place)
        return false;
    Draft draft = m_office.appointments.draft();
    draft.set("PatNum"_L1, *patient)
        .set("Op"_L1, place->operatory)
        .set("AptDateTime"_L1, place->wall)
        .set("ProvNum"_L1, place->provider);
    draft.set("ProvHyg"_L1, place->hygienist)
        .set("IsHygiene"_L1, place->hygienist != 0 ? 1 : 0)
        .word("AptStatus"_L1, u"Scheduled");
    draft.set("Pattern"_L1, pattern)
        .set("PatternSecondary"_L1, QString(pattern.size(), u'/'))
        .set("Confirmed"_L1, 19)
        .set("AppointmentTypeNum"_L1, *type);
    draft.set("ClinicNum"_L1, m_office.operatories.find(place->operatory)->number("ClinicNum"_L1))
        .set("SecUserNumEntry"_L1, 1 + m_dice.below(3));
    const qint64 number = m_books.create(draft, person);
    m_books.attachProcedures(number, m_office.appointmentTypes.find(*type)->text("CodeStr"_L1));
    m_books.recalculateRecalls(*patient);
    return true;
}

bool FrontDesk::moveVisit()
{
    const auto visit = pickVisit(today() + 1, today() + 60);
    if (!visit)
        return false;
    const auto place = freePlace(m_office.appointments.find(*visit)->text("Pattern"_L1).size() * 5);
    if (!place)
        return false;
    const qint64 patient = m_office.appointments.find(*visit)->number("PatNum"_L1);
    Draft draft = m_office.appointments.edit(*visit);
    // The program takes the new chair's providers along.
    draft.set("AptDateTime"_L1, place->wall)
        .set("Op"_L1, place->operatory)
        .set("ProvNum"_L1, place->provider)
        .set("ProvHyg"_L1, place->hygienist);
    const bool moved = m_books.change(draft, person);
    m_books.recalculateRecalls(patient);
    return moved;
}

bool FrontDesk::confirmVisit()
{
    const auto visit = pick(m_office.appointments, [day = today()](const RowView &row) {
        const qint64 distance = row.number("AptDateTime"_L1) / OfficeClock::secondsPerDay - day;
        return distance > 0 && distance < 5 && row.word("AptStatus"_L1) == u"Scheduled"
            && row.number("Confirmed"_L1) != 21;
    });
    return visit && m_books.confirm(*visit, m_dice.percent(70) ? 21 : 20, person);
}

/// A patient of today arrives, is seated or leaves.
bool FrontDesk::walkIn()
{
    const qint64 now = m_office.clock.wallNow();
    const auto visit = pick(m_office.appointments, [now](const RowView &row) {
        const qint64 start = row.number("AptDateTime"_L1);
        return start > now - 7200 && start < now + 900 && row.word("AptStatus"_L1) == u"Scheduled"
            && row.number("DateTimeDismissed"_L1) == 0;
    });
    if (!visit)
        return false;
    const RowView row = *m_office.appointments.find(*visit);
    const qint64 next = row.number("DateTimeArrived"_L1) == 0 ? 22 : row.number("DateTimeSeated"_L1) == 0 ? 25 : 246;
    return m_books.confirm(*visit, next, person);
}

bool FrontDesk::breakVisit()
{
    const auto visit = pickVisit(today(), today() + 21);
    if (!visit)
        return false;
    const qint64 patient = m_office.appointments.find(*visit)->number("PatNum"_L1);
    const bool broken
        = m_books.breakOff(*visit, m_dice.percent(50), m_dice.percent(50) ? u"Cancelled"_s : u"Missed"_s, person);
    m_books.recalculateRecalls(patient);
    return broken;
}

bool FrontDesk::finishVisit()
{
    const qint64 now = m_office.clock.wallNow();
    const auto visit = pick(m_office.appointments, [now](const RowView &row) {
        const qint64 end = row.number("AptDateTime"_L1) + row.text("Pattern"_L1).size() * 300;
        return end < now && end > now - 2 * OfficeClock::secondsPerDay && row.word("AptStatus"_L1) == u"Scheduled";
    });
    return visit && m_books.complete(*visit, person);
}

bool FrontDesk::writeNote()
{
    const auto visit = pickVisit(today(), today() + 30);
    return visit
        && m_books.appendNote(*visit, u"called %1"_s.arg(OfficeClock::showWall(m_office.clock.wallNow())), person);
}

bool FrontDesk::deleteVisit()
{
    const auto visit = pickVisit(today() + 1, today() + 60);
    return visit && m_books.erase(*visit, person);
}

bool FrontDesk::changeDay()
{
    const qint64 day = today() + 1 + m_dice.below(20);
    if (m_dice.percent(50))
        return m_books.rewriteDay(day) > 0;
    const auto block = pick(m_office.schedules, [day](const RowView &row) {
        return row.number("SchedDate"_L1) == day && row.word("SchedType"_L1) == u"Provider"
            && row.number("StopTime"_L1) - row.number("StartTime"_L1) > 7200;
    });
    if (!block)
        return false;
    Draft draft = m_office.schedules.edit(*block);
    m_office.schedules.update(draft.set("StopTime"_L1, draft.number("StopTime"_L1) - 1800));
    m_books.signal(u"Schedules"_s, day, 0, u"Undefined"_s);
    return true;
}

bool FrontDesk::addBlockout()
{
    const auto place = freePlace(60);
    if (!place)
        return false;
    const qint64 start = place->wall % OfficeClock::secondsPerDay;
    Draft draft = m_office.schedules.draft();
    draft.set("SchedDate"_L1, place->wall / OfficeClock::secondsPerDay)
        .set("StartTime"_L1, start)
        .set("StopTime"_L1, start + 3600);
    draft.word("SchedType"_L1, u"Blockout").set("BlockoutType"_L1, m_dice.percent(50) ? 310 : 313);
    return m_books.addSchedule(draft, {place->operatory}) > 0;
}

bool FrontDesk::newPatient()
{
    const bool female = m_dice.percent(50);
    Draft draft = m_office.patients.draft();
    const qint64 number = draft.number("PatNum"_L1);
    draft.set("LName"_L1, m_dice.of(names::last()))
        .set("FName"_L1, m_dice.of(female ? names::female() : names::male()))
        .set("Guarantor"_L1, number);
    draft.word("Gender"_L1, female ? u"Female" : u"Male")
        .set("Birthdate"_L1, today() - 6000 - m_dice.below(15000))
        .set("billingTypeNum"_L1, 40);
    draft.set("WirelessPhone"_L1, u"(503)555-0%1"_s.arg(100 + m_dice.below(99)))
        .set("PriProv"_L1, m_office.preference("PracticeDefaultProv"_L1).toLongLong());
    m_office.patients.insert(draft.set("SecDateEntry"_L1, today()));
    return true;
}

bool FrontDesk::changePhone()
{
    const auto patient = pickPatient();
    return patient
        && m_office.patients.update(
            m_office.patients.edit(*patient).set("WirelessPhone"_L1, u"503555%1"_s.arg(1000 + m_dice.below(8999))));
}

bool FrontDesk::deletePatient()
{
    QSet<qint64> needed;
    for (const auto &[id, row] : m_office.appointments.rows())
        needed.insert(RowView(m_office.appointments, row).number("PatNum"_L1));
    const auto patient = pick(m_office.patients, [&](const RowView &row) {
        return row.word("PatStatus"_L1) != u"Deleted" && !needed.contains(row.id());
    });
    return patient && m_books.softDelete(*patient);
}

bool FrontDesk::mergePatients()
{
    const auto from = pickPatient();
    const auto into = pickPatient();
    return from && into && m_books.merge(*from, *into);
}

bool FrontDesk::recalculate()
{
    const auto patient = pickPatient();
    if (!patient)
        return false;
    m_books.recalculateRecalls(*patient);
    const bool has
        = std::any_of(m_office.recalls.rows().begin(), m_office.recalls.rows().end(), [&](const auto &entry) {
              return RowView(m_office.recalls, entry.second).number("PatNum"_L1) == *patient;
          });
    if (!has)
        m_office.recalls.insert(m_office.recalls.draft()
                                    .set("PatNum"_L1, *patient)
                                    .set("RecallTypeNum"_L1, 1)
                                    .set("RecallInterval"_L1, u"6m1d"_s)
                                    .set("DateDue"_L1, today() + 183));
    return true;
}

bool FrontDesk::deleteRecall()
{
    const auto recall = pick(m_office.recalls, [](const RowView &row) { return row.number("RecallTypeNum"_L1) == 4; });
    return recall && m_office.recalls.remove(*recall);
}

bool FrontDesk::dropInsurance()
{
    const auto cover = pick(m_office.patPlans, [](const RowView &) { return true; });
    return cover && m_books.dropCoverage(m_office.patPlans.find(*cover)->number("PatNum"_L1));
}

} // namespace articulator::opendental::simulator
