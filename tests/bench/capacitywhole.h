// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/capacityload.h"
#include "domain/capacity.h"

/// One clinic of the load as a book, asked through the public capacity function: what a caller pays with names, reasons and sorting.
class CapacityWhole {
public:
    explicit CapacityWhole(const CapacityLoad &load);

    /// First 10 starts of the next 14 days.
    [[nodiscard]] std::uint64_t firstStarts(int type, int day) const;
    /// Windows of one day, every provider and operatory, with reasons. How many there are.
    [[nodiscard]] std::uint64_t windowsOfDay(int type, int day) const;
    /// One appointment put back as it was: its resources on its day are compiled anew.
    void touch(int appointment);

private:
    [[nodiscard]] articulator::domain::Visit visit(int type) const;

    articulator::domain::Capacity m_capacity;
};
