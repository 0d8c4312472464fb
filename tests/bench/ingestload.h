// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "domain/change.h"

/// The same made-up rows twice: as an adapter hands them over, and flat as a plain program would store them.
struct FlatPatient {
    std::int64_t id = 0;
    std::int64_t clinic = 1;
    std::int64_t updated = 0;
    std::array<std::string, 10> fields;
};

struct FlatAppointment {
    std::array<std::int64_t, 10> numbers{}; ///< id, clinic, patient, provider, operatory, type, start, minutes, updated, deleted
    std::string remote;
    std::string status;
    std::string note;
};

struct IngestLoad {
    std::vector<FlatPatient> flatPatients;
    std::vector<FlatAppointment> flatAppointments;
    std::vector<articulator::domain::Page> patientPages;        ///< of 10,000, as the comparators commit
    std::vector<articulator::domain::Page> unindexedPages;      ///< the same text, in members that no blind index looks at
    articulator::domain::Page appointments;                     ///< one reading of all

    [[nodiscard]] static IngestLoad make(int patients, int appointments);
    /// Changes one appointment in a hundred, in both forms.
    void touch();

private:
    std::mt19937_64 m_random{7};
};
