// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/zonefit.h"

#include <algorithm>
#include <array>

#include <QTimeZone>

#include "domain/zone.h"

namespace articulator::domain {

namespace {

using namespace std::chrono_literals;

constexpr auto clockFault = 10min;

/// Where Open Dental and Dentrix are used most.
constexpr std::array usual{"America/New_York", "America/Chicago",  "America/Denver",    "America/Los_Angeles", "America/Phoenix",   "America/Anchorage",
                           "Pacific/Honolulu", "America/Toronto",  "America/Winnipeg",  "America/Edmonton",    "America/Vancouver", "America/Halifax",
                           "America/St_Johns", "America/Regina",   "America/Puerto_Rico", "Europe/London",     "Australia/Sydney",  "Pacific/Auckland"};

bool isPlace(const QByteArray &name)
{
    return name.contains('/') && !name.startsWith("Etc/") && !name.startsWith("US/") && !name.startsWith("SystemV/");
}

} // namespace

std::vector<QByteArray> allZones()
{
    std::vector<QByteArray> zones(usual.begin(), usual.end());
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
        if (isPlace(name) && std::find(usual.begin(), usual.end(), name) == usual.end())
            zones.push_back(name);
    }
    std::sort(zones.begin() + qsizetype(usual.size()), zones.end());
    return zones;
}

std::vector<QByteArray> zonesFitting(std::chrono::seconds wallOffset, Instant at)
{
    std::vector<QByteArray> fitting;
    for (const QByteArray &name : allZones()) {
        const Result<Zone> zone = Zone::named(name);
        if (zone && std::chrono::abs(zone->offsetAt(at) - wallOffset) <= clockFault)
            fitting.push_back(name);
    }
    return fitting;
}

} // namespace articulator::domain
