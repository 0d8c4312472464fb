// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/presence.h"

#include <algorithm>

namespace articulator::desk {

using namespace std::chrono_literals;

WorkerPresence presenceOf(const std::vector<warehouse::HeartbeatRow> &beats, const QString &ours, domain::Instant now)
{
    const auto newest = std::ranges::max_element(beats, {}, &warehouse::HeartbeatRow::beatAt);
    if (newest == beats.end() || now - newest->beatAt >= 15s)
        return WorkerPresence::Absent;
    if (!ours.isEmpty() && !newest->version.isEmpty() && newest->version != ours)
        return WorkerPresence::OtherVersion;
    return now - newest->beatAt < 6s ? WorkerPresence::Alive : WorkerPresence::Late;
}

} // namespace articulator::desk
