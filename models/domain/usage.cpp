// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/usage.h"

#include <numeric>

namespace articulator::domain {

QLatin1String code(LostTo cause)
{
    constexpr std::array<const char *, lostCauses> codes{"closed", "past", "not-offered", "others-taken", "blockout", "short-before-closed",
                                                         "short-before-end", "short-before-visit", "short-before-provider", "short-before-blockout"};
    return QLatin1String(codes[std::size_t(cause)]);
}

int UsageMinutes::allLost() const { return std::accumulate(lost.begin(), lost.end(), 0); }

UsageMinutes &UsageMinutes::operator+=(const UsageMinutes &other)
{
    working += other.working;
    booked += other.booked;
    open += other.open;
    for (std::size_t i = 0; i < lost.size(); ++i)
        lost[i] += other.lost[i];
    return *this;
}

} // namespace articulator::domain
