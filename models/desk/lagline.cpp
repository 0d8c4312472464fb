// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/lagline.h"

#include <algorithm>

namespace articulator::desk {

using namespace std::chrono_literals;

namespace {
constexpr auto quarter = 15min;
constexpr int quarters = 96;
} // namespace

std::vector<int> lagLine(const std::vector<warehouse::LagSample> &samples, const QString &resource, domain::Instant now)
{
    std::vector<int> line(quarters, -1);
    bool any = false;
    for (const warehouse::LagSample &sample : samples) {
        const auto age = now - sample.at;
        if (sample.resource != resource || age < 0s || age >= quarter * quarters)
            continue;
        int &worst = line[std::size_t(quarters - 1 - age / quarter)];
        worst = std::max(worst, sample.lagS);
        any = true;
    }
    return any ? line : std::vector<int>();
}

int freshPerMille(const std::vector<warehouse::LagSample> &samples, int targetS)
{
    qint64 all = 0, fresh = 0;
    for (const warehouse::LagSample &sample : samples) {
        if (!sample.resource.isEmpty())
            continue;
        ++all;
        fresh += sample.lagS <= targetS ? 1 : 0;
    }
    return all == 0 ? -1 : int(fresh * 1000 / all);
}

} // namespace articulator::desk
