// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/statusdocument.h"

#include <algorithm>

namespace articulator::ctl {

namespace {

QJsonObject readObject(const domain::ClinicFreshness &freshness)
{
    QJsonObject read{{QStringLiteral("state"), domain::word(freshness.state)}};
    if (freshness.asOf)
        read.insert(QStringLiteral("asOf"), domain::toText(*freshness.asOf));
    if (freshness.lag)
        read.insert(QStringLiteral("lag_s"), qint64(freshness.lag->count()));
    return read;
}

} // namespace

const warehouse::RunRow *lastEnded(const std::vector<warehouse::RunRow> &runs)
{
    const auto ended = std::find_if(runs.begin(), runs.end(), [](const warehouse::RunRow &run) { return !run.outcome.isEmpty(); });
    return ended == runs.end() ? nullptr : &*ended;
}

domain::ClinicFreshness freshnessOf(const ReadingState &state, domain::Instant pmsNow)
{
    std::vector<domain::ResourceFreshness> resources;
    for (const warehouse::ResourceRow &row : state.resources) {
        domain::ResourceFreshness fresh;
        fresh.resource = row.resource;
        fresh.interval = std::chrono::seconds(row.intervalS);
        fresh.asOf = row.asOf;
        fresh.skipped = row.state == "skipped";
        fresh.failed = row.state == "failed";
        resources.push_back(fresh);
    }
    const warehouse::RunRow *ended = lastEnded(state.runs);
    const bool lastRunFailed = ended && ended->outcome != "done";
    return domain::judge(resources, pmsNow, state.clinic.paused, lastRunFailed, state.silentAsExpected);
}

QJsonObject statusObject(const ReadingState &state, domain::Instant pmsNow)
{
    return {{QStringLiteral("id"), state.clinic.id},
            {QStringLiteral("read"), readObject(freshnessOf(state, pmsNow))},
            {QStringLiteral("drift"), 0}};
}

} // namespace articulator::ctl
