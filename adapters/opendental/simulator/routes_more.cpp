// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/readroutes.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

Route list(const QString &path, Version since, ListSpec spec)
{
    return {"GET", path, since, u"ApiReadAll"_s, [spec = std::move(spec)](const Call &call) -> Outcome<Produced> {
                return listRows(spec, call).map([](Page page) { return Produced::list(std::move(page)); });
            }};
}

Route one(const QString &path, Version since, const QString &thing, ListSpec spec)
{
    return {"GET", path + u"/#"_s, since, u"ApiReadAll"_s,
            [spec = std::move(spec), thing](const Call &call) -> Outcome<Produced> {
                return oneRow(spec, call, u"%1 not found"_s.arg(thing)).map([](Fields fields) {
                    return Produced::object(std::move(fields));
                });
            }};
}

std::vector<Route> peopleRoutes()
{
    const ListSpec recalls{.table = &Office::recalls, .filters = {{"PatNum"_L1, "PatNum"_L1}}};
    const ListSpec fields{.table = &Office::patFields,
                          .filters = {{"PatNum"_L1, "PatNum"_L1},
                                      {"FieldName"_L1, "FieldName"_L1},
                                      {"SecDateTEdit"_L1, "SecDateTEdit"_L1, Match::From}}};
    return {
        list(u"recalls"_s, {22, 4, 40}, recalls),
        list(u"recalltypes"_s, {24, 1, 44}, {.table = &Office::recallTypes}),
        one(u"recalltypes"_s, {24, 1, 44}, u"RecallType"_s, {.table = &Office::recallTypes}),
        list(u"patfields"_s, {21, 1, 0}, fields),
        one(u"patfields"_s, {22, 4, 0}, u"PatField"_s, fields),
        list(u"commlogs"_s, {21, 1, 0},
             {.table = &Office::commlogs,
              .filters = {{"PatNum"_L1, "PatNum"_L1}, {"DateTStamp"_L1, "DateTStamp"_L1, Match::From, {25, 1, 13}}}})};
}

std::vector<Route> treatmentRoutes()
{
    constexpr auto newestFirst = [](const Row &a, const Row &b) { return a[0] > b[0]; };
    const ListSpec logs{.table = &Office::procedureLogs,
                        .filters = {{"PatNum"_L1, "PatNum"_L1},
                                    {"AptNum"_L1, "AptNum"_L1, Match::Equal, {22, 3, 32}},
                                    {"ProcStatus"_L1, "ProcStatus"_L1, Match::Equal, {25, 2, 21}},
                                    {"PlannedAptNum"_L1, "PlannedAptNum"_L1, Match::Equal, {24, 4, 5}},
                                    {"ClinicNum"_L1, "ClinicNum"_L1, Match::Equal, {23, 3, 13}},
                                    {"CodeNum"_L1, "CodeNum"_L1, Match::Equal, {25, 2, 21}},
                                    {"DateTStamp"_L1, "DateTStamp"_L1, Match::From}},
                        .before = newestFirst,
                        .serverTime = ServerTime::Last};
    const auto ofPlan = [](Table Office::*table) {
        return ListSpec{.table = table,
                        .filters = {{.parameter = "TreatPlanNum"_L1, .column = "TreatPlanNum"_L1, .required = true}}};
    };
    return {list(u"procedurelogs"_s, {21, 1, 0}, logs), one(u"procedurelogs"_s, {23, 3, 13}, u"ProcedureLog"_s, logs),
            list(u"treatplans"_s, {22, 4, 16},
                 {.table = &Office::treatPlans,
                  .filters = {{"PatNum"_L1, "PatNum"_L1},
                              {"SecDateTEdit"_L1, "SecDateTEdit"_L1, Match::From},
                              {"TPStatus"_L1, "TPStatus"_L1}}}),
            list(u"treatplanattaches"_s, {22, 4, 16}, ofPlan(&Office::treatPlanAttaches)),
            list(u"proctps"_s, {22, 4, 17}, ofPlan(&Office::procTps))};
}

std::vector<Route> insuranceRoutes()
{
    const ListSpec subs{.table = &Office::insSubs,
                        .filters = {{"PlanNum"_L1, "PlanNum"_L1},
                                    {"Subscriber"_L1, "Subscriber"_L1},
                                    {"SecDateTEdit"_L1, "SecDateTEdit"_L1, Match::From}}};
    const ListSpec plans{
        .table = &Office::insPlans,
        .filters = {{"PlanType"_L1, "PlanType"_L1}, {"CarrierNum"_L1, "CarrierNum"_L1, Match::Equal, {24, 2, 11}}}};
    return {
        list(u"patplans"_s, {22, 4, 27},
             {.table = &Office::patPlans, .filters = {{"PatNum"_L1, "PatNum"_L1}, {"InsSubNum"_L1, "InsSubNum"_L1}}}),
        list(u"inssubs"_s, {22, 4, 28}, subs),
        one(u"inssubs"_s, {22, 4, 28}, u"InsSub"_s, subs),
        list(u"insplans"_s, {22, 3, 30}, plans),
        one(u"insplans"_s, {24, 2, 11}, u"InsPlan"_s, plans),
        list(u"insverifies"_s, {23, 2, 23},
             {.table = &Office::insVerifies,
              .filters = {{"VerifyType"_L1, "VerifyType"_L1},
                          {"FKey"_L1, "FKey"_L1, Match::Equal, {24, 4, 17}},
                          {"SecDateTEdit"_L1, "SecDateTEdit"_L1, Match::From}}}),
        list(u"carriers"_s, {22, 4, 16}, {.table = &Office::carriers}),
        one(u"carriers"_s, {24, 4, 5}, u"Carrier"_s, {.table = &Office::carriers})};
}

std::vector<Route> traceRoutes()
{
    const auto eitherOr = [](const Call &call) -> Outcome<Predicate> {
        const bool both = call.request.parameter("ScheduleNum"_L1) && call.request.parameter("OperatoryNum"_L1);
        return [both](const RowView &) { return !both; };
    };
    const std::vector<Filter> history{{"HistApptAction"_L1, "HistApptAction"_L1},
                                      {"AptNum"_L1, "AptNum"_L1},
                                      {"PatNum"_L1, "PatNum"_L1},
                                      {"AptStatus"_L1, "AptStatus"_L1},
                                      {"ClinicNum"_L1, "ClinicNum"_L1},
                                      {"date"_L1, "AptDateTime"_L1, Match::OnDay},
                                      {"dateStart"_L1, "AptDateTime"_L1, Match::FromDay},
                                      {"dateEnd"_L1, "AptDateTime"_L1, Match::ToDay}};
    return {
        list(u"scheduleops"_s, {23, 2, 27},
             {.table = &Office::scheduleOps,
              .filters = {{"ScheduleNum"_L1, "ScheduleNum"_L1}, {"OperatoryNum"_L1, "OperatoryNum"_L1}},
              .condition = eitherOr}),
        list(u"histappointments"_s, {23, 1, 30}, {.table = &Office::histAppointments, .filters = history}),
        list(u"userods"_s, {21, 3, 0}, {.table = &Office::userods}),
        list(u"apptfielddefs"_s, {21, 4, 0}, {.table = &Office::apptFieldDefs}),
        list(u"signalods"_s, {21, 2, 0},
             {.table = &Office::signalods,
              .filters
              = {{.parameter = "SigDateTime"_L1, .column = "SigDateTime"_L1, .match = Match::After, .required = true}},
              .serverTime = ServerTime::Last})};
}

} // namespace articulator::opendental::simulator
