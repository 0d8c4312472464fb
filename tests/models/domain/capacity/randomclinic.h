// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>

#include "domain/capacity.h"

/// Small clinics full of rare things: clock changes, times off the grid, hidden resources, several blocks, visits past midnight.
class RandomClinic {
public:
    explicit RandomClinic(unsigned seed);

    articulator::domain::Book book;
    articulator::domain::Visit visit;
    int firstDay = 0; ///< dayNumber of the asked range, inside the synced one
    int days = 0;

    /// Also for what the test picks itself.
    int below(int n) { return int(m_random() % unsigned(n)); }
    bool chance(int percent) { return below(100) < percent; }
    articulator::domain::Appointment appointment();

private:
    articulator::domain::CivilTime wallTime();
    void addPeople();
    void addTypes();
    void addSchedule();
    void pickVisit();
    QString anyProvider();
    QString anyOperatory();
    QString anyPattern(int most);

    std::mt19937 m_random;
    int m_focus = 0; ///< most things happen around this hour
};
