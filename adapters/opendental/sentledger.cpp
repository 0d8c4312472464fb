// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/sentledger.h"

#include <algorithm>

namespace articulator::opendental {

using namespace std::chrono_literals;

namespace {

constexpr auto serverLimit = 60s;

} // namespace

domain::Instant SentLedger::quietFrom(const contract::PushOrder &order, domain::Instant now)
{
    const auto known = m_sent.find(order.wish.key);
    if (known != m_sent.end())
        return std::max(known->second, order.sendingAt) + serverLimit;
    if (order.attempt <= 1)
        return order.sendingAt + serverLimit;
    m_sent[order.wish.key] = now;
    return now + serverLimit;
}

} // namespace articulator::opendental
