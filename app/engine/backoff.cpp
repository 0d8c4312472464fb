// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/backoff.h"

#include <algorithm>
#include <memory>

#include <QRandomGenerator>

namespace articulator::engine {

using namespace std::chrono_literals;

Chance systemChance()
{
    const auto generator = std::make_shared<QRandomGenerator>(QRandomGenerator::securelySeeded());
    return [generator] { return generator->generateDouble(); };
}

Backoff::Backoff(Chance chance, std::chrono::milliseconds first, std::chrono::milliseconds most)
    : m_chance(std::move(chance)), m_first(first), m_most(most)
{
}

std::chrono::milliseconds Backoff::failed()
{
    // Twenty doublings are beyond every sensible limit and far from overflow.
    const auto ceiling = std::min<std::chrono::milliseconds>(m_most, m_first * (1 << std::min(m_failures, 20)));
    ++m_failures;
    const auto jittered = std::chrono::milliseconds(qint64(m_chance() * double(ceiling.count())));
    return std::max<std::chrono::milliseconds>(jittered, std::min<std::chrono::milliseconds>(1s, m_most));
}

} // namespace articulator::engine
