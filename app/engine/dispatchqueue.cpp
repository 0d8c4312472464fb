// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatchqueue.h"

#include <chrono>

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::WriteState;
using warehouse::WriteRow;

namespace {

/// The row does not say how long a visit is; nearer than this two of them may touch.
constexpr auto nearby = 2h;

bool same(const QString &a, const QString &b) { return !a.isEmpty() && a == b; }

bool near(const WriteRow &a, const WriteRow &b)
{
    return a.start && b.start && std::chrono::abs(*a.start - *b.start) < nearby;
}

bool concernsTheSame(const WriteRow &a, const WriteRow &b)
{
    if (same(a.target, b.target))
        return true;
    return near(a, b) && (same(a.operatory, b.operatory) || same(a.patient, b.patient));
}

} // namespace

bool waitsFor(const WriteRow &write, const WriteRow &other)
{
    if (write.number == other.number)
        return false;
    const bool isOpen = other.state == WriteState::Sending || other.state == WriteState::Unknown;
    const bool isBefore = other.state == WriteState::Retrying && other.number < write.number;
    return (isOpen || isBefore) && concernsTheSame(write, other);
}

} // namespace articulator::engine
