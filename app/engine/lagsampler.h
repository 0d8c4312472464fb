// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "domain/instant.h"
#include "warehouse/rows.h"

namespace articulator::engine {

/// Takes a clinic's lag once a minute. Pure.
class LagSampler {
public:
    explicit LagSampler(const QString &clinic) : m_clinic(clinic) { }

    [[nodiscard]] domain::Instant dueAt() const { return m_dueAt; }
    /// Samples of every resource that was read whole, and of the clinic (the oldest of them) where none that counts is missing.
    [[nodiscard]] std::vector<warehouse::LagSample> sample(const std::map<QString, warehouse::ResourceRow> &rows, domain::Instant pcNow,
                                                           domain::Instant pmsNow);

private:
    QString m_clinic;
    domain::Instant m_dueAt{};
};

} // namespace articulator::engine
