// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/coveragerow.h"
#include "opendental/resourcereader.h"

namespace articulator::opendental {

/// Insurance: the tables behind the patient plans are read into memory, then the plans themselves, joined. All of it each time: plans have no change filter
/// and are deleted without a trace.
class CoverageReader final : public ResourceReader {
public:
    explicit CoverageReader(const Options &options) : m_options(options) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;
    [[nodiscard]] domain::Result<> begin(Pass &pass) override;
    [[nodiscard]] domain::Result<> step(Pass &pass) override;
    /// The tables live in memory: another process's half is lost.
    [[nodiscard]] bool canResume() const override { return false; }

private:
    [[nodiscard]] domain::Result<> readTable(Pass &pass);
    [[nodiscard]] domain::Result<> readPlans(Pass &pass);

    const Options &m_options;
    InsuranceTables m_tables;
};

} // namespace articulator::opendental
