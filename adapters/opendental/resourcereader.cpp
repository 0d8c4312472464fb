// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/resourcereader.h"

namespace articulator::opendental {

std::chrono::seconds intervalFor(const Options &options, std::chrono::seconds unlimited, std::chrono::seconds paced)
{
    constexpr auto barelyPaced = std::chrono::milliseconds(300);
    const bool isPaced = options.minGap ? *options.minGap > barelyPaced : options.mode == Mode::Remote;
    return isPaced ? paced : unlimited;
}

} // namespace articulator::opendental
