// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/records.h"
#include "domain/zone.h"

namespace articulator::domain {

template <typename Body> struct Entry {
    QString externalId;
    Body body;
    friend bool operator==(const Entry &, const Entry &) = default;
};

/// Everything the capacity function looks at: a clinic's set-up and the schedules and appointments touching some civil days. A value.
struct Book {
    Zone zone = Zone::utc();
    Instant now{};               ///< the PMS's clock at the moment of asking
    CivilDate syncedFrom{};      ///< the civil days that were read completely, both inclusive
    CivilDate syncedUntil{};
    bool brokenBlocks = true;    ///< setting broken-blocks
    bool patternIsLength = true; ///< Open Dental: an appointment without a pattern occupies no cells
    QString unassignedProvider;  ///< owns operatories without a default
    std::vector<Entry<Provider>> providers;
    std::vector<Entry<Operatory>> operatories;
    std::vector<Entry<AppointmentType>> types;
    std::vector<Entry<Schedule>> schedules;
    std::vector<Entry<Appointment>> appointments;
};

} // namespace articulator::domain
