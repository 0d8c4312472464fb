// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ops = Part::Operations;
constexpr std::chrono::hours kept{48};

} // namespace

Result<> LagLog::add(const std::vector<LagSample> &samples)
{
    if (samples.empty())
        return m_database.requireWriter(ops);
    return writing(m_database, ops, [&]() -> Result<> {
        Statement put(m_database, ops,
                      u"INSERT INTO ops.lag (clinic, resource, at, lag_s) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT (clinic, resource, at) DO UPDATE SET lag_s = excluded.lag_s"_s);
        Statement tidy(m_database, ops, u"DELETE FROM ops.lag WHERE clinic = ? AND resource = ? AND at < ?"_s);
        for (const LagSample &sample : samples) {
            // One sample a minute: the minute is its key.
            const auto minute = std::chrono::floor<std::chrono::minutes>(sample.at);
            auto done = put.bind(sample.clinic).bind(sample.resource).bind(domain::Instant(minute)).bind(sample.lagS).run();
            if (done)
                done = tidy.bind(sample.clinic).bind(sample.resource).bind(sample.at - kept).run();
            if (!done)
                return done;
        }
        return bumpTopic(m_database, ops, "lags");
    });
}

Result<std::vector<LagSample>> LagLog::since(const QString &clinic, domain::Instant from)
{
    std::vector<LagSample> samples;
    auto read = Statement(m_database, ops, u"SELECT clinic, resource, at, lag_s FROM ops.lag WHERE clinic = ? AND at >= ? ORDER BY at, resource"_s)
                    .bind(clinic).bind(from)
                    .each([&](const Statement &row) {
                        samples.push_back({row.text(0), row.text(1), row.instant(2), int(row.integer(3))});
                    });
    return read ? Result<std::vector<LagSample>>(samples) : fail(read.error());
}

} // namespace articulator::warehouse
