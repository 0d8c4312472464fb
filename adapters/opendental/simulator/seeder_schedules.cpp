// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/names.h"
#include "simulator/seeder.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 60;
constexpr qint64 secondsPerMinute = 60;

} // namespace

bool Seeder::holiday(qint64 day) const
{
    const QDate date = OfficeClock::dateOf(day);
    const bool fixed = (date.month() == 1 && date.day() == 1) || (date.month() == 7 && date.day() == 4)
        || (date.month() == 12 && date.day() == 25);
    const bool thanksgiving = date.month() == 11 && date.dayOfWeek() == 4 && date.day() > 21 && date.day() < 29;
    // A training day about two weeks ahead, so that every demonstration has a closed day in view.
    const qint64 training = m_today + 15 - (OfficeClock::dateOf(m_today + 15).dayOfWeek() - 3);
    return fixed || thanksgiving || day == training;
}

void Seeder::addSchedule(qint64 day, const QString &type, Span span, qint64 provider,
                         const std::vector<qint64> &operatories, qint64 blockout, const QString &note)
{
    Draft draft = m_office.schedules.draft(m_dice.below(2));
    draft.set("SchedDate"_L1, day)
        .set("StartTime"_L1, span.from * secondsPerMinute)
        .set("StopTime"_L1, span.to * secondsPerMinute);
    draft.word("SchedType"_L1, type)
        .set("BlockoutType"_L1, blockout)
        .set("Note"_L1, note)
        .set("DateTStamp"_L1, stampBefore(60));
    draft.set(type == u"Employee" ? "EmployeeNum"_L1 : "ProvNum"_L1, provider);
    if (type == u"Practice" && holiday(day))
        draft.set("Status"_L1, 2);
    const qint64 schedule = m_office.schedules.insert(draft);
    for (const qint64 operatory : operatories)
        m_office.scheduleOps.insert(
            m_office.scheduleOps.draft().set("ScheduleNum"_L1, schedule).set("OperatoryNum"_L1, operatory));
}

void Seeder::growSchedules(qint64 day)
{
    if (holiday(day)) {
        addSchedule(day, u"Practice"_s, {0, 0}, 0, {}, 0, u"Office closed"_s);
        return;
    }
    const int weekday = OfficeClock::dateOf(day).dayOfWeek();
    const auto works = [&](size_t index) { return weekday < 6 && static_cast<size_t>(weekday) != index % 7 + 4; };
    const auto chairs = [&](size_t index) {
        std::vector<qint64> own;
        for (size_t i = m_hygienists.size(); i < m_operatories.size(); ++i) {
            if (i % m_dentists.size() == index)
                own.push_back(m_operatories[i]);
        }
        return own;
    };
    for (size_t i = 0; i < m_dentists.size(); ++i) {
        if (!works(i))
            continue;
        const std::vector<qint64> listed = i % 2 == 0 ? chairs(i) : std::vector<qint64>{};
        addSchedule(day, u"Provider"_s, {8 * hour, 12 * hour}, m_dentists[i], listed, 0, {});
        addSchedule(day, u"Provider"_s, {13 * hour, 17 * hour}, m_dentists[i], listed, 0,
                    i == 0 && weekday == 2 ? u"leaves on time"_s : QString());
    }
    for (size_t i = 0; i < m_hygienists.size(); ++i) {
        if (!works(i + 1))
            continue;
        const std::vector<qint64> listed = i % 2 == 1 ? std::vector<qint64>{m_operatories[i]} : std::vector<qint64>{};
        addSchedule(day, u"Provider"_s, {8 * hour, 12 * hour}, m_hygienists[i], listed, 0, {});
        addSchedule(day, u"Provider"_s, {12 * hour + 30, 16 * hour + 30}, m_hygienists[i], listed, 0, {});
    }
    if (weekday > 5)
        return;
    addSchedule(day, u"Blockout"_s, {12 * hour, 13 * hour}, 0,
                {m_operatories.begin() + static_cast<qint64>(m_hygienists.size()), m_operatories.end()}, 311, {});
    addSchedule(day, u"Blockout"_s, {10 * hour, 11 * hour + 5}, 0, {m_operatories.back()}, 310, {});
    addSchedule(day, u"Blockout"_s, {15 * hour, 15 * hour + 30}, 0, {m_operatories[m_hygienists.size()]}, 312, {});
    if (weekday == 1)
        addSchedule(day, u"Blockout"_s, {8 * hour, 8 * hour + 30}, 0, m_operatories, 313, u"weekly huddle"_s);
    if (m_dice.percent(4))
        addSchedule(day, u"Practice"_s, {0, 0}, 0, {}, 0, u"Supplier visits at noon"_s);
    if (m_dice.percent(3))
        addSchedule(day, u"WebSchedASAP"_s, {14 * hour, 15 * hour}, m_hygienists.front(), {m_operatories.front()}, 0,
                    {});
    for (qint64 i = 0; i < names::employees().size(); ++i)
        addSchedule(day, u"Employee"_s, {7 * hour + 30, 17 * hour}, i + 1, {}, 0, {});
}

} // namespace articulator::opendental::simulator
