// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Clinics as rows of cells: what the capacity benchmark works on. One cell is 5 minutes, a day has 288; row cells count from the day's first.
struct CapacityLoad {
    static constexpr int Day = 288;
    struct Row {
        std::int32_t start;
        std::int32_t end;
    };
    /// Rows of each group (a provider or operatory on a day), sorted by start.
    struct Rows {
        std::vector<std::uint32_t> first{0};
        std::vector<Row> rows;
        [[nodiscard]] const Row *begin(int group) const { return rows.data() + first[std::size_t(group)]; }
        [[nodiscard]] const Row *end(int group) const { return rows.data() + first[std::size_t(group) + 1]; }
    };

    int clinics = 0, providers = 0, operatories = 0, days = 0;
    std::vector<std::string> patterns; ///< of the visit types
    Rows work, blocked, busy;         ///< by providerGroup
    Rows operatoryOpen, operatoryBusy; ///< by operatoryGroup
    std::string origin;

    [[nodiscard]] int providerGroup(int clinic, int provider, int day) const { return (clinic * providers + provider) * days + day; }
    [[nodiscard]] int operatoryGroup(int clinic, int operatory, int day) const { return (clinic * operatories + operatory) * days + day; }
    [[nodiscard]] int providerDays() const { return clinics * providers * days; }
    [[nodiscard]] int operatoryDays() const { return clinics * operatories * days; }

    /// The shared workload where the comparator programs stand beside the project, else one of the same shape.
    [[nodiscard]] static CapacityLoad make(int clinics, int days);
};
