// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/whychain.h"

#include <algorithm>

namespace articulator::desk {

using domain::Entry;
using domain::Instant;
using domain::Limit;
using domain::Reason;
using domain::RecordKind;
using domain::Schedule;
using domain::ScheduleScope;
using domain::Visit;

namespace {

template <typename Body> const Entry<Body> *entryOf(const std::vector<Entry<Body>> &entries, const QString &id)
{
    const auto found = std::ranges::find(entries, id, &Entry<Body>::externalId);
    return found == entries.end() ? nullptr : &*found;
}

template <typename Body> QString nameIn(const std::vector<Entry<Body>> &entries, const QString &id)
{
    const Entry<Body> *entry = entryOf(entries, id);
    return entry == nullptr || entry->body.name.isEmpty() ? id : entry->body.name;
}

template <typename Body> std::vector<QString> activeIds(const std::vector<Entry<Body>> &entries, const QString &only)
{
    std::vector<QString> ids;
    for (const auto &[id, body] : entries) {
        if (only.isEmpty() ? body.active : id == only)
            ids.push_back(id);
    }
    return ids;
}

/// Tells of one book's records what a person needs to find them.
class RecordTeller {
public:
    explicit RecordTeller(const domain::Book &book) : m_book(book) { }

    [[nodiscard]] WhyRecord told(const QString &record) const
    {
        WhyRecord told;
        told.record = record;
        const QString kind = record.section(u'/', 0, 0);
        const QString id = record.section(u'/', 1);
        if (kind == kindWord(RecordKind::Appointment))
            tell(told, entryOf(m_book.appointments, id));
        else if (kind == kindWord(RecordKind::Schedule))
            tell(told, entryOf(m_book.schedules, id));
        else if (kind == kindWord(RecordKind::Provider))
            told.label = nameIn(m_book.providers, id);
        else if (kind == kindWord(RecordKind::Operatory))
            told.label = nameIn(m_book.operatories, id);
        else if (kind == kindWord(RecordKind::AppointmentType))
            told.label = nameIn(m_book.types, id);
        return told;
    }

    /// Of the day: the provider's working blocks, or those that name the operatory; else the provider's or operatory's own record.
    [[nodiscard]] std::vector<WhyRecord> hours(const Visit &visit, domain::CivilDate day) const
    {
        std::vector<WhyRecord> records;
        for (const Entry<Schedule> &entry : m_book.schedules) {
            const Schedule &block = entry.body;
            const bool concerns = visit.provider.isEmpty() ? block.operatories.contains(visit.operatory) : block.provider == visit.provider;
            if (block.scope == ScheduleScope::Provider && concerns && std::chrono::floor<std::chrono::days>(block.start) == day)
                records.push_back(told(kindWord(RecordKind::Schedule) + u'/' + entry.externalId));
        }
        std::ranges::stable_sort(records, {}, &WhyRecord::start);
        if (records.empty() && !visit.provider.isEmpty())
            records.push_back(told(kindWord(RecordKind::Provider) + u'/' + visit.provider));
        else if (records.empty() && !visit.operatory.isEmpty())
            records.push_back(told(kindWord(RecordKind::Operatory) + u'/' + visit.operatory));
        return records;
    }

private:
    void tell(WhyRecord &told, const Entry<domain::Appointment> *visit) const
    {
        if (visit == nullptr)
            return;
        told.label = visit->body.type;
        told.start = visit->body.start;
        if (told.start)
            told.end = *told.start + std::chrono::minutes(visit->body.minutes);
        told.provider = nameIn(m_book.providers, visit->body.provider);
        told.operatories = {nameIn(m_book.operatories, visit->body.operatory)};
    }

    void tell(WhyRecord &told, const Entry<Schedule> *entry) const
    {
        if (entry == nullptr)
            return;
        const Schedule &schedule = entry->body;
        told.label = schedule.blockout;
        told.part = schedule.scope == ScheduleScope::Blockout ? WhyRecord::Part::Blockout
            : schedule.scope == ScheduleScope::Practice       ? WhyRecord::Part::Practice
                                                              : WhyRecord::Part::Hours;
        if (schedule.end > schedule.start) {
            told.start = m_book.zone.first(schedule.start);
            told.end = m_book.zone.first(schedule.end);
        }
        if (!schedule.provider.isEmpty())
            told.provider = nameIn(m_book.providers, schedule.provider);
        for (const QString &id : schedule.operatories)
            told.operatories << nameIn(m_book.operatories, id);
    }

    const domain::Book &m_book;
};

bool isOfWork(const Reason &reason) { return reason.limit == Limit::ScheduleEnd; }

/// Rules that stand in the way of a pair however the others of its chair and day lie.
bool isOfDay(const Reason &reason)
{
    return reason.limit != Limit::Appointment && reason.limit != Limit::ProviderBusy && reason.limit != Limit::Blockout;
}

std::vector<Reason> reasonsOfPairs(const domain::Capacity &capacity, const Visit &visit, Instant at, const std::vector<Reason> &all)
{
    std::vector<Reason> working;
    Visit pair = visit;
    for (const QString &provider : activeIds(capacity.book().providers, visit.provider)) {
        for (const QString &operatory : activeIds(capacity.book().operatories, visit.operatory)) {
            pair.provider = provider;
            pair.operatory = operatory;
            const auto why = capacity.why(pair, at);
            if (why && std::ranges::none_of(why->reasons, isOfWork))
                working.insert(working.end(), why->reasons.begin(), why->reasons.end());
        }
    }
    if (working.empty())
        std::ranges::copy_if(all, std::back_inserter(working), isOfDay);
    return working.empty() ? all : working;
}

} // namespace

std::vector<WhyStep> whyChain(const domain::Capacity &capacity, const Visit &visit, Instant at)
{
    const auto why = capacity.why(visit, at);
    if (!why || why->legal)
        return {};
    const RecordTeller teller(capacity.book());
    std::vector<Reason> reasons = reasonsOfPairs(capacity, visit, at, why->reasons);
    std::ranges::stable_sort(reasons, {}, &Reason::limit);
    std::vector<WhyStep> steps;
    for (const Reason &reason : reasons) {
        if (steps.empty() || steps.back().limit != reason.limit)
            steps.push_back({reason.limit, {}});
        std::vector<WhyRecord> &records = steps.back().records;
        if (isOfWork(reason) && reason.record.isEmpty())
            records = teller.hours(visit, capacity.book().zone.civilDate(at));
        else if (!reason.record.isEmpty() && std::ranges::find(records, reason.record, &WhyRecord::record) == records.end())
            records.push_back(teller.told(reason.record));
    }
    return steps;
}

} // namespace articulator::desk
