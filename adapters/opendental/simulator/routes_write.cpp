// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/body.h"
#include "simulator/shortquery.h"
#include "simulator/writeroutes.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rowsPerQuery = 100;

Outcome<Produced> runQuery(const Call &call)
{
    Body body(call);
    body.require("SqlCommand"_L1);
    if (body.refusal())
        return tl::unexpected(*body.refusal());
    const auto range = rangeOf(call);
    if (!range)
        return tl::unexpected(range.error());
    return shortQuery(call.office, body.text("SqlCommand"_L1)).map([&](const Page &page) {
        return Produced::list(page.mid(range->offset, rowsPerQuery));
    });
}

} // namespace

std::vector<Route> writeRoutes()
{
    std::vector<Route> routes{{"PUT", u"queries/ShortQuery"_s, {21, 2, 0}, u"ApiQueries"_s, runQuery}};
    for (auto more : {appointmentWrites, peopleWrites}) {
        for (Route &route : more())
            routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace articulator::opendental::simulator
