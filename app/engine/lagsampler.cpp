// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/lagsampler.h"

#include <algorithm>

namespace articulator::engine {

using namespace std::chrono_literals;

std::vector<warehouse::LagSample> LagSampler::sample(const std::map<QString, warehouse::ResourceRow> &rows, domain::Instant pcNow,
                                                     domain::Instant pmsNow)
{
    m_dueAt = pcNow + 1min;
    std::vector<warehouse::LagSample> samples;
    bool complete = !rows.empty();
    int most = 0;
    for (const auto &[resource, row] : rows) {
        if (row.state == "skipped")
            continue;
        if (!row.asOf) {
            complete = false;
            continue;
        }
        const int lag = int(std::max<qint64>(0, std::chrono::floor<std::chrono::seconds>(pmsNow - *row.asOf).count()));
        samples.push_back({m_clinic, resource, pcNow, lag});
        most = std::max(most, lag);
    }
    if (complete && !samples.empty())
        samples.push_back({m_clinic, QString(), pcNow, most});
    return samples;
}

} // namespace articulator::engine
