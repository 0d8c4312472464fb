// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "link/backoff.h"

#include <algorithm>

#include <QRandomGenerator>

namespace articulator::link {

RandomFraction systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

std::chrono::milliseconds fullJitter(int attempt, std::chrono::milliseconds base, std::chrono::milliseconds cap, const RandomFraction &random)
{
    // Beyond 30 doublings any base has met any cap.
    const auto ceiling = std::min<std::chrono::milliseconds>(cap, base * (1LL << std::clamp(attempt, 0, 30)));
    return std::chrono::milliseconds(qint64(random() * double(ceiling.count())));
}

} // namespace articulator::link
