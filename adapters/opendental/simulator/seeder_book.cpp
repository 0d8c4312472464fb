// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/names.h"
#include "simulator/seeder.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 slot = 5;
constexpr qint64 hour = 60;

/// How much of a day's open time is taken, in percent, by its distance from today.
qint64 fullnessOf(qint64 daysAhead)
{
    if (daysAhead < 8)
        return 84;
    if (daysAhead < 15)
        return 74;
    if (daysAhead < 31)
        return 58;
    return daysAhead < 61 ? 40 : 20;
}

} // namespace

QString Seeder::patternOf(const RowView &type) const
{
    const QString pattern = type.text("Pattern"_L1);
    if (!pattern.isEmpty())
        return pattern;
    QString computed;
    // Procedure times count increments of 10 minutes: every sign is two of the book's.
    for (const QString &code : type.text("CodeStr"_L1).split(u',', Qt::SkipEmptyParts)) {
        for (const QChar sign : m_office.procedureCodes.find(codeNamed(code))->text("ProcTime"_L1))
            computed += QString(2, sign);
    }
    return computed.isEmpty() ? u"/XX/"_s : computed;
}

void Seeder::growBook()
{
    const Extent &extent = m_office.settings.extent;
    const auto target = static_cast<size_t>(extent.appointments);
    for (qint64 day = m_today; day <= m_today + extent.daysAhead; ++day)
        growDay(day);
    constexpr qint64 leastDaysBack = 30;
    constexpr qint64 mostDaysBack = 4000;
    for (qint64 day = m_today - 1; day > m_today - mostDaysBack; --day) {
        if (m_office.appointments.size() >= target && day < m_today - leastDaysBack)
            break;
        growDay(day);
    }
}

void Seeder::growDay(qint64 day)
{
    growSchedules(day);
    const int weekday = OfficeClock::dateOf(day).dayOfWeek();
    if (weekday > 5 || holiday(day))
        return;
    for (size_t i = 0; i < m_operatories.size(); ++i) {
        const bool hygiene = i < m_hygienists.size();
        const size_t provider = hygiene ? i + 1 : i % m_dentists.size();
        if (static_cast<size_t>(weekday) == provider % 7 + 4)
            continue;
        const bool secondChair = !hygiene && i >= m_hygienists.size() + m_dentists.size();
        const qint64 fullness = fullnessOf(day - m_today) * (secondChair ? 45 : 100) / 100;
        const qint64 start = weekday == 1 ? 8 * hour + 30 : 8 * hour;
        fill(day, {start, 12 * hour}, m_operatories[i], fullness);
        fill(day, hygiene ? Span{12 * hour + 30, 16 * hour + 30} : Span{13 * hour, 17 * hour}, m_operatories[i],
             fullness);
    }
}

void Seeder::fill(qint64 day, Span span, qint64 operatory, qint64 fullness)
{
    const bool hygiene = m_office.operatories.find(operatory)->flag("IsHygiene"_L1);
    constexpr std::array<size_t, 6> hygieneTypes{0, 0, 0, 1, 1, 2};
    constexpr std::array<size_t, 6> dentistTypes{4, 4, 4, 5, 3, 6};
    for (qint64 minute = span.from; minute < span.to;) {
        const RowView type
            = *m_office.appointmentTypes.find(m_types[hygiene ? m_dice.of(hygieneTypes) : m_dice.of(dentistTypes)]);
        const QString pattern = patternOf(type);
        const qint64 length = pattern.size() * slot;
        if (minute + length > span.to || !m_dice.percent(fullness)) {
            minute += 20 + m_dice.below(5) * 10;
            continue;
        }
        growAppointment(day, minute, operatory, type, pattern);
        minute += length;
    }
}

void Seeder::settle(Draft &draft, qint64 start, qint64 end)
{
    const qint64 now = m_office.clock.wallNow();
    if (end < now) {
        const qint64 fate = m_dice.below(100);
        draft.word("AptStatus"_L1,
                   fate < 90       ? u"Complete"
                       : fate < 96 ? u"Broken"
                       : fate < 98 ? u"UnschedList"
                                   : u"Scheduled");
        draft.set("Confirmed"_L1, fate < 90 ? 246 : 24);
        if (fate < 90)
            draft.set("DateTimeArrived"_L1, start - 300)
                .set("DateTimeSeated"_L1, start)
                .set("DateTimeDismissed"_L1, end);
        if (fate >= 96 && fate < 98)
            draft.set("Op"_L1, 0).set("UnschedStatus"_L1, 93 + m_dice.below(3));
        draft.set("DateTStamp"_L1, m_office.clock.unixOf(std::min(end + 600, now - 60)));
        return;
    }
    draft.word("AptStatus"_L1, u"Scheduled").set("DateTStamp"_L1, stampBefore(40));
    if (start < now) {
        draft.set("Confirmed"_L1, 25).set("DateTimeArrived"_L1, start - 300).set("DateTimeSeated"_L1, start);
        draft.set("DateTStamp"_L1, m_office.clock.unixOf(start));
        return;
    }
    const bool soon = start - now < 3 * OfficeClock::secondsPerDay;
    draft.set("Confirmed"_L1, soon && m_dice.percent(75) ? 21 : m_dice.of(m_confirmed));
    draft.set("Priority"_L1, m_dice.percent(4) ? 1 : 0);
}

qint64 Seeder::growAppointment(qint64 day, qint64 minute, qint64 operatory, const RowView &type, const QString &pattern)
{
    const RowView chair = *m_office.operatories.find(operatory);
    const bool hygiene = chair.flag("IsHygiene"_L1);
    const qint64 start = day * OfficeClock::secondsPerDay + minute * 60;
    Draft draft = m_office.appointments.draft(m_dice.below(3));
    draft.set("PatNum"_L1, m_dice.of(m_patients))
        .set("Pattern"_L1, pattern)
        .set("Op"_L1, operatory)
        .set("AptDateTime"_L1, start);
    draft.set("Note"_L1, m_dice.of(names::notes())).set("ProvNum"_L1, chair.number("ProvDentist"_L1));
    draft.set("ProvHyg"_L1, hygiene ? chair.number("ProvHygienist"_L1) : 0)
        .set("IsHygiene"_L1, hygiene && m_dice.percent(80) ? 1 : 0);
    draft.set("ClinicNum"_L1, chair.number("ClinicNum"_L1)).set("AppointmentTypeNum"_L1, type.id());
    draft.set("PatternSecondary"_L1, QString(pattern.size(), u'/'));
    // New patient exams stay short of a bit: some come for the first time.
    draft.set("IsNewPatient"_L1, type.id() == m_types[3] && m_dice.percent(50) ? 1 : 0);
    const qint64 created = std::min(start, m_office.clock.wallNow())
        - OfficeClock::secondsPerDay * (41 + m_dice.below(120)) - m_dice.below(20000);
    draft.set("SecDateTEntry"_L1, created).set("SecUserNumEntry"_L1, 1 + m_dice.below(3));
    settle(draft, start, start + pattern.size() * slot * 60);
    const qint64 appointment = m_office.appointments.insert(draft);
    growProcedures(appointment, type.text("CodeStr"_L1));
    return appointment;
}

void Seeder::growProcedures(qint64 appointment, const QString &codes)
{
    Draft visit = m_office.appointments.edit(appointment);
    const bool complete = m_office.appointments.find(appointment)->word("AptStatus"_L1) == u"Complete";
    const bool planned = m_office.appointments.find(appointment)->word("AptStatus"_L1) == u"Planned";
    const qint64 day = visit.number("AptDateTime"_L1) / OfficeClock::secondsPerDay;
    QStringList summary;
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts)) {
        const RowView codeRow = *m_office.procedureCodes.find(codeNamed(code));
        Draft draft = m_office.procedureLogs.draft(m_dice.below(2));
        draft.set("PatNum"_L1, visit.number("PatNum"_L1))
            .set(planned ? "PlannedAptNum"_L1 : "AptNum"_L1, appointment)
            .set("CodeNum"_L1, codeRow.id());
        draft.set("ProcFee"_L1, codeRow.number("fee"_L1))
            .word("ProcStatus"_L1, complete ? u"C" : u"TP")
            .set("UnitQty"_L1, 1);
        draft.set("ProvNum"_L1, visit.number("ProvNum"_L1)).set("ClinicNum"_L1, visit.number("ClinicNum"_L1));
        draft.set("ProcDate"_L1, planned ? m_today : day)
            .set("DateTP"_L1, day == 0 ? m_today : day)
            .set("DateTStamp"_L1, visit.number("DateTStamp"_L1));
        draft.set("SecDateEntry"_L1, visit.number("SecDateTEntry"_L1)).set("DateEntryC"_L1, complete ? day : 0);
        m_office.procedureLogs.insert(draft);
        summary.push_back(codeRow.text("AbbrDesc"_L1));
    }
    m_office.appointments.insert(visit.set("ProcDescript"_L1, summary.join(u", "_s)));
}

/// Rows that are no visits of the book: planned ones with the empty date, patient notes, the unscheduled list.
void Seeder::growOffBook()
{
    const auto count = std::max<qint64>(4, static_cast<qint64>(m_patients.size()) / 25);
    for (qint64 i = 0; i < count; ++i) {
        const RowView type = *m_office.appointmentTypes.find(m_types[4 + static_cast<size_t>(i % 2)]);
        const QString pattern = patternOf(type);
        Draft draft = m_office.appointments.draft();
        draft.word("AptStatus"_L1, i % 3 == 2 ? u"UnschedList" : u"Planned")
            .set("PatNum"_L1, m_dice.of(m_patients))
            .set("Pattern"_L1, pattern);
        draft.set("ProvNum"_L1, m_dice.of(m_dentists)).set("Confirmed"_L1, 19).set("AppointmentTypeNum"_L1, type.id());
        draft.set("PatternSecondary"_L1, QString(pattern.size(), u'/'))
            .set("DateTStamp"_L1, stampBefore(90))
            .set("ItemOrderPlanned"_L1, i % 3 == 2 ? 0 : 1);
        if (i % 3 == 2)
            draft.set("AptDateTime"_L1, (m_today - m_dice.below(60)) * OfficeClock::secondsPerDay + 36000)
                .set("UnschedStatus"_L1, 94);
        growProcedures(m_office.appointments.insert(draft), type.text("CodeStr"_L1));
    }
    for (qint64 i = 0; i < 4; ++i) {
        Draft draft = m_office.appointments.draft();
        draft.word("AptStatus"_L1, i % 2 == 0 ? u"PtNote" : u"PtNoteCompleted")
            .set("PatNum"_L1, m_dice.of(m_patients))
            .set("Pattern"_L1, u"//"_s);
        draft.set("Op"_L1, m_dice.of(m_operatories))
            .set("Note"_L1, u"lab case due"_s)
            .set("ProvNum"_L1, m_dentists.front());
        draft.set("AptDateTime"_L1, (m_today + i * 2) * OfficeClock::secondsPerDay + 17 * 3600)
            .set("DateTStamp"_L1, stampBefore(10));
        m_office.appointments.insert(draft.set("PatternSecondary"_L1, u"//"_s));
    }
}

} // namespace articulator::opendental::simulator
