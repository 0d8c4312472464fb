// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/pacer.h"

#include <algorithm>

namespace articulator::opendental::simulator {

Pacer::Turn Pacer::take(const Settings &settings)
{
    const qint64 interval = settings.interval();
    if (interval == 0)
        return {};
    const qint64 now = m_elapsed.elapsed();
    const qint64 wait = std::max<qint64>(0, m_next - now);
    if (settings.throttle == Throttle::Refuse && wait > interval * settings.queueLength)
        return {.wait = wait, .refused = true};
    m_next = now + wait + interval;
    return {.wait = wait};
}

} // namespace articulator::opendental::simulator
