// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "simulator/routes.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The recall list's own date style.
QString americanDate(qint64 day)
{
    const QDate date = OfficeClock::dateOf(day);
    return u"%1/%2/%3"_s.arg(date.month()).arg(date.day()).arg(date.year());
}

struct ListedDates {
    qint64 from;
    qint64 to;
};

Outcome<ListedDates> listedDates(const Call &call)
{
    const qint64 today = call.office.clock.wallNow() / OfficeClock::secondsPerDay;
    ListedDates dates{today - call.office.preference("RecallDaysPast"_L1).toLongLong(),
                      today + call.office.preference("RecallDaysFuture"_L1).toLongLong()};
    const auto read = [&call](QLatin1String name, qint64 &into) -> std::optional<Answer> {
        const auto text = call.request.parameter(name);
        if (!text)
            return std::nullopt;
        const auto value = readParameter(call, Column{.name = name, .kind = Kind::Date}, name, *text);
        into = value.value_or(into);
        return value ? std::nullopt : std::optional(value.error());
    };
    if (const auto refusal = read("DateStart"_L1, dates.from))
        return tl::unexpected(*refusal);
    if (const auto refusal = read("DateEnd"_L1, dates.to))
        return tl::unexpected(*refusal);
    return dates;
}

Fields recallListRow(const Office &office, const RowView &recall, const RowView &patient)
{
    const qint64 today = office.clock.wallNow() / OfficeClock::secondsPerDay;
    const qint64 born = patient.number("Birthdate"_L1);
    const auto type = office.recallTypes.find(recall.number("RecallTypeNum"_L1));
    const auto status = office.definitions.find(recall.number("RecallStatus"_L1));
    const QString name = patient.text("LName"_L1) + u", "_s + patient.text("FName"_L1);
    return {{u"DueDate"_s, americanDate(recall.number("DateDue"_L1))},
            {u"PatNum"_s, QString::number(patient.id())},
            {u"Patient"_s, name},
            {u"Age"_s, born == 0 ? QString() : QString::number((today - born) * 100 / 36525)},
            {u"Type"_s, type ? type->text("Description"_L1) : QString()},
            {u"Interval"_s, recall.text("RecallInterval"_L1)},
            {u"NumRemind"_s, u"0"_s},
            {u"LastRemind"_s, QString()},
            {u"Contact"_s,
             patient.text("WirelessPhone"_L1).isEmpty() ? u"Hm:"_s + patient.text("HmPhone"_L1)
                                                        : u"Cell:"_s + patient.text("WirelessPhone"_L1)},
            {u"Status"_s, status ? status->text("ItemName"_L1) : QString()},
            {u"ClinicNum"_s, QString::number(patient.number("ClinicNum"_L1))},
            {u"Note"_s, recall.text("Note"_L1)}};
}

bool recallListed(const Office &office, const RowView &recall, const ListedDates &dates, const QStringList &types,
                  const Call &call)
{
    const qint64 due = recall.number("DateDue"_L1);
    if (due == 0 || due < dates.from || due > dates.to || recall.flag("IsDisabled"_L1)
        || recall.number("DateScheduled"_L1) != 0)
        return false;
    const auto wantedType = call.request.parameter("RecallType"_L1);
    const auto type = office.recallTypes.find(recall.number("RecallTypeNum"_L1));
    if (wantedType ? (!type || type->text("Description"_L1) != *wantedType)
                   : !types.contains(QString::number(recall.number("RecallTypeNum"_L1))))
        return false;
    const auto patient = office.patients.find(recall.number("PatNum"_L1));
    if (!patient || patient->word("PatStatus"_L1) != u"Patient")
        return false;
    const auto clinic = call.request.parameter("ClinicNum"_L1);
    const auto provider = call.request.parameter("ProvNum"_L1);
    return (!clinic || clinic->toLongLong() == patient->number("ClinicNum"_L1))
        && (!provider || provider->toLongLong() == patient->number("PriProv"_L1));
}

Outcome<Produced> recallList(const Call &call)
{
    const Office &office = call.office;
    const auto dates = listedDates(call);
    const auto range = rangeOf(call);
    if (!dates || !range)
        return tl::unexpected(dates ? range.error() : dates.error());
    const QStringList types = office.preference("RecallTypesShowingInList"_L1).split(u',');
    std::vector<std::pair<qint64, qint64>> due;
    for (const auto &[id, row] : office.recalls.rows()) {
        const RowView recall(office.recalls, row);
        if (recallListed(office, recall, *dates, types, call))
            due.emplace_back(recall.number("DateDue"_L1), id);
    }
    std::sort(due.begin(), due.end());
    Page page;
    const auto size = static_cast<qsizetype>(due.size());
    for (qsizetype i = range->offset; i < std::min(size, range->offset + range->limit); ++i) {
        const RowView recall = *office.recalls.find(due[static_cast<size_t>(i)].second);
        page.push_back(recallListRow(office, recall, *office.patients.find(recall.number("PatNum"_L1))));
    }
    return Produced::list(std::move(page));
}

Fields coverage(const Office &office, const RowView &cover, const RowView &sub, const RowView &plan)
{
    const auto subscriber = office.patients.find(sub.number("Subscriber"_L1));
    const auto carrier = office.carriers.find(plan.number("CarrierNum"_L1));
    const QString ordinal = cover.number("Ordinal"_L1) == 1 ? u"Primary"_s
        : cover.number("Ordinal"_L1) == 2                   ? u"Secondary"_s
                                                            : u"Other"_s;
    return {{u"InsSubNum"_s, sub.id()},
            {u"Subscriber"_s, sub.number("Subscriber"_L1)},
            {u"subscriber"_s,
             subscriber ? QString(subscriber->text("LName"_L1) + u", "_s + subscriber->text("FName"_L1)) : QString()},
            {u"SubscriberID"_s, sub.text("SubscriberID"_L1)},
            {u"SubscNote"_s, sub.text("SubscNote"_L1)},
            {u"PatPlanNum"_s, cover.id()},
            {u"Ordinal"_s, cover.number("Ordinal"_L1)},
            {u"ordinal"_s, ordinal},
            {u"IsPending"_s, cover.flag("IsPending"_L1) ? u"true"_s : u"false"_s},
            {u"Relationship"_s, cover.word("Relationship"_L1)},
            {u"PatID"_s, cover.text("PatID"_L1)},
            {u"CarrierNum"_s, plan.number("CarrierNum"_L1)},
            {u"CarrierName"_s, carrier ? carrier->text("CarrierName"_L1) : QString()},
            {u"PlanNum"_s, plan.id()},
            {u"GroupName"_s, plan.text("GroupName"_L1)},
            {u"GroupNum"_s, plan.text("GroupNum"_L1)},
            {u"PlanNote"_s, plan.text("PlanNote"_L1)},
            {u"FeeSched"_s, plan.number("FeeSched"_L1)},
            {u"feeSchedule"_s, QString()},
            {u"PlanType"_s, plan.text("PlanType"_L1)},
            {u"planType"_s, plan.text("PlanType"_L1) == u"p" ? u"PPO Percentage"_s : u"Category Percentage"_s},
            {u"CopayFeeSched"_s, plan.number("CopayFeeSched"_L1)},
            {u"EmployerNum"_s, plan.number("EmployerNum"_L1)},
            {u"employer"_s, QString()},
            {u"IsMedical"_s, plan.flag("IsMedical"_L1) ? u"true"_s : u"false"_s}};
}

Outcome<Produced> familyInsurance(const Call &call)
{
    const Office &office = call.office;
    if (!office.patients.contains(call.ids.front()))
        return tl::unexpected(Answer::refusal(404, u"Patient not found"_s));
    std::vector<std::pair<qint64, Fields>> found;
    for (const auto &[id, row] : office.patPlans.rows()) {
        const RowView cover(office.patPlans, row);
        if (cover.number("PatNum"_L1) != call.ids.front())
            continue;
        const auto sub = office.insSubs.find(cover.number("InsSubNum"_L1));
        const auto plan = sub ? office.insPlans.find(sub->number("PlanNum"_L1)) : std::nullopt;
        if (plan)
            found.emplace_back(cover.number("Ordinal"_L1), coverage(office, cover, *sub, *plan));
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Page page;
    for (auto &[ordinal, fields] : found)
        page.push_back(std::move(fields));
    return Produced::list(std::move(page));
}

} // namespace

std::vector<Route> joinedRoutes()
{
    return {{"GET", u"recalls/List"_s, {22, 1, 0}, u"ApiReadAll"_s, recallList},
            {"GET", u"familymodules/#/Insurance"_s, {21, 4, 0}, u"ApiReadAll"_s, familyInsurance}};
}

} // namespace articulator::opendental::simulator
