// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/frontdesk.h"

#include <algorithm>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 secondsPerMark = 300;
constexpr quint64 deskSalt = 0x5EED;

} // namespace

FrontDesk::FrontDesk(Office &office, QObject *parent)
    : QObject(parent), m_office(office), m_books(office), m_dice(office.settings.seed ^ deskSalt), m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        act();
        Q_EMIT acted();
    });
}

void FrontDesk::goOn(quint64 sequence, const QMap<QString, int> &done)
{
    m_dice = Dice(sequence);
    m_done = done;
}

void FrontDesk::restart()
{
    m_dice = Dice(m_office.settings.seed ^ deskSalt);
    m_done.clear();
}

void FrontDesk::work(double actionsPerMinute)
{
    m_timer.stop();
    if (actionsPerMinute > 0)
        m_timer.start(std::max(1, static_cast<int>(60000 / actionsPerMinute)));
}

const std::vector<FrontDesk::Deed> &FrontDesk::allDeeds()
{
    static const std::vector<Deed> deeds{{u"book"_s, 18, &FrontDesk::book},
                                         {u"move"_s, 14, &FrontDesk::moveVisit},
                                         {u"confirm"_s, 22, &FrontDesk::confirmVisit},
                                         {u"walk-in"_s, 10, &FrontDesk::walkIn},
                                         {u"break"_s, 5, &FrontDesk::breakVisit},
                                         {u"complete"_s, 10, &FrontDesk::finishVisit},
                                         {u"note"_s, 8, &FrontDesk::writeNote},
                                         {u"delete-appointment"_s, 2, &FrontDesk::deleteVisit},
                                         {u"change-day"_s, 3, &FrontDesk::changeDay},
                                         {u"add-blockout"_s, 3, &FrontDesk::addBlockout},
                                         {u"new-patient"_s, 4, &FrontDesk::newPatient},
                                         {u"change-phone"_s, 5, &FrontDesk::changePhone},
                                         {u"delete-patient"_s, 1, &FrontDesk::deletePatient},
                                         {u"merge-patients"_s, 1, &FrontDesk::mergePatients},
                                         {u"recalculate-recalls"_s, 3, &FrontDesk::recalculate},
                                         {u"delete-recall"_s, 1, &FrontDesk::deleteRecall},
                                         {u"drop-insurance"_s, 1, &FrontDesk::dropInsurance}};
    return deeds;
}

QStringList FrontDesk::deeds()
{
    QStringList names;
    for (const Deed &deed : allDeeds())
        names.push_back(deed.name);
    return names;
}

bool FrontDesk::act(const QString &name)
{
    for (const Deed &deed : allDeeds()) {
        if (deed.name == name && (this->*deed.run)()) {
            ++m_done[name];
            return true;
        }
    }
    return false;
}

QString FrontDesk::act()
{
    int all = 0;
    for (const Deed &deed : allDeeds())
        all += deed.weight;
    // A deed may find nothing to do, at night for example; another one is tried then.
    for (int attempt = 0; attempt < 5; ++attempt) {
        qint64 drawn = m_dice.below(all);
        for (const Deed &deed : allDeeds()) {
            drawn -= deed.weight;
            if (drawn >= 0)
                continue;
            if (act(deed.name))
                return deed.name;
            break;
        }
    }
    return {};
}

qint64 FrontDesk::today() const
{
    return m_office.clock.wallNow() / OfficeClock::secondsPerDay;
}

std::optional<qint64> FrontDesk::pick(const Table &table, const std::function<bool(const RowView &)> &wanted)
{
    std::vector<qint64> found;
    for (const auto &[id, row] : table.rows()) {
        if (wanted(RowView(table, row)))
            found.push_back(id);
    }
    return found.empty() ? std::nullopt : std::optional(m_dice.of(found));
}

std::optional<qint64> FrontDesk::pickVisit(qint64 fromDay, qint64 toDay)
{
    return pick(m_office.appointments, [=](const RowView &visit) {
        const qint64 day = visit.number("AptDateTime"_L1) / OfficeClock::secondsPerDay;
        return day >= fromDay && day <= toDay && visit.word("AptStatus"_L1) == u"Scheduled";
    });
}

std::optional<qint64> FrontDesk::pickPatient()
{
    return pick(m_office.patients, [](const RowView &patient) { return patient.word("PatStatus"_L1) == u"Patient"; });
}

FrontDesk::Taken FrontDesk::taken(qint64 fromDay, qint64 toDay) const
{
    Taken taken;
    const Schema &schema = m_office.appointments.schema();
    const size_t start = schema.at("AptDateTime"_L1);
    const size_t operatory = schema.at("Op"_L1);
    const size_t pattern = schema.at("Pattern"_L1);
    for (const auto &[id, row] : m_office.appointments.rows()) {
        const qint64 day = row[start] / OfficeClock::secondsPerDay;
        if (day >= fromDay && day <= toDay && row[operatory] != 0)
            taken[row[operatory]].emplace_back(row[start],
                                               row[start] + m_office.texts.text(row[pattern]).size() * secondsPerMark);
    }
    return taken;
}

/// Linked operatories, else those whose default provider it is (reference 4.6).
std::vector<qint64> FrontDesk::operatoriesFor(const RowView &schedule) const
{
    std::vector<qint64> found = m_office.operatoryNumbersOf(schedule.id());
    const qint64 provider = schedule.number("ProvNum"_L1);
    for (const auto &[id, row] : m_office.operatories.rows()) {
        const RowView chair(m_office.operatories, row);
        const bool own = chair.number(chair.flag("IsHygiene"_L1) ? "ProvHygienist"_L1 : "ProvDentist"_L1) == provider;
        if (m_office.operatoryNumbersOf(schedule.id()).empty() && own && !chair.flag("IsHidden"_L1))
            found.push_back(id);
    }
    return found;
}

std::optional<FrontDesk::Place> FrontDesk::freePlace(qint64 minutes)
{
    constexpr qint64 daysSearched = 30;
    constexpr int attempts = 12;
    const qint64 from = today();
    std::vector<RowView> open;
    for (const auto &[id, row] : m_office.schedules.rows()) {
        const RowView schedule(m_office.schedules, row);
        const qint64 day = schedule.number("SchedDate"_L1);
        if (day >= from && day < from + daysSearched && schedule.word("SchedType"_L1) == u"Provider")
            open.push_back(schedule);
    }
    const Taken busy = taken(from, from + daysSearched);
    for (int attempt = 0; attempt < attempts && !open.empty(); ++attempt) {
        const RowView &schedule = m_dice.of(open);
        const std::vector<qint64> operatories = operatoriesFor(schedule);
        const qint64 spare = (schedule.number("StopTime"_L1) - schedule.number("StartTime"_L1)) / 60 - minutes;
        if (operatories.empty() || spare < 0)
            continue;
        const qint64 operatory = m_dice.of(operatories);
        const qint64 wall = schedule.number("SchedDate"_L1) * OfficeClock::secondsPerDay
            + schedule.number("StartTime"_L1) + m_dice.below(spare / 10 + 1) * 600;
        const qint64 end = wall + minutes * 60;
        const auto spans = busy.value(operatory);
        const bool clash = std::any_of(spans.begin(), spans.end(),
                                       [=](const auto &span) { return span.first < end && wall < span.second; });
        const RowView chair = *m_office.operatories.find(operatory);
        if (wall > m_office.clock.wallNow() && !clash)
            return Place{wall, operatory, chair.number("ProvDentist"_L1),
                         chair.flag("IsHygiene"_L1) ? chair.number("ProvHygienist"_L1) : 0};
    }
    return std::nullopt;
}

} // namespace articulator::opendental::simulator
