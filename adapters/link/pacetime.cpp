// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "link/pacetime.h"

#include <condition_variable>
#include <mutex>

namespace articulator::link {

bool SteadyPaceTime::waitUntil(Point point, std::stop_token stop) const
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_until(lock, stop, point, [&stop] { return stop.stop_requested(); });
    return !stop.stop_requested();
}

} // namespace articulator::link
