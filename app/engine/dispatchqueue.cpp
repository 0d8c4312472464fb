// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/dispatchqueue.h"

#include <chrono>

#include <QJsonDocument>
#include <QJsonObject>

namespace articulator::engine {

using namespace std::chrono_literals;
using domain::WriteState;
using warehouse::WriteRow;

namespace {

/// Of a visit whose wish does not say how long it is, and how close one patient's visits are taken for the same one.
constexpr std::chrono::minutes usualLength = 2h;

std::chrono::minutes lengthOf(const WriteRow &write)
{
    const QJsonObject visit = QJsonDocument::fromJson(write.body).object().value(QLatin1String("appointment")).toObject();
    const int minutes = visit.value(QLatin1String("minutes")).toInt();
    return minutes > 0 ? std::chrono::minutes(minutes) : usualLength;
}

bool same(const QString &a, const QString &b) { return !a.isEmpty() && a == b; }

bool touch(const WriteRow &a, const WriteRow &b)
{
    return *a.start < *b.start + lengthOf(b) && *b.start < *a.start + lengthOf(a);
}

bool concernsTheSame(const WriteRow &a, const WriteRow &b)
{
    if (same(a.target, b.target))
        return true;
    if (!a.start || !b.start)
        return false;
    const bool isNear = std::chrono::abs(*a.start - *b.start) < usualLength;
    return (same(a.operatory, b.operatory) && touch(a, b)) || (same(a.patient, b.patient) && (isNear || touch(a, b)));
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
