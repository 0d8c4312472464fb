// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/capacity.h"
#include "domain/cellpattern.h"
#include "domain/clinicsetup.h"

namespace articulator::domain {

/// A Visit looked up in a clinic's set-up: ready to be asked of any day.
struct ResolvedVisit {
    const Entry<AppointmentType> *type = nullptr; ///< null: without a type; lives in the set-up
    QString patternText;                          ///< empty: none can be computed
    CellPattern pattern;
    std::vector<char> barred; ///< by label of a blockout; empty: none
    int provider = -1;        ///< rank of the one asked for; -1: any
    int operatory = -1;
    std::vector<int> providers;   ///< active ones within the filter, ascending
    std::vector<int> operatories;

    [[nodiscard]] bool isPossible() const { return pattern.cells > 0 && (type == nullptr || type->body.active); }
};

/// NotFound "unknown-type", "unknown-provider", "unknown-operatory"; InvalidInput "bad-minutes".
[[nodiscard]] Result<ResolvedVisit> resolve(const ClinicSetup &setup, const Visit &visit);

} // namespace articulator::domain
