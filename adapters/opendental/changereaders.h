// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/listreaders.h"

namespace articulator::opendental {

/// Patients: deleted ones are listed nowhere, they only stop appearing; so now and then all are read.
class PatientReader final : public TableReader {
public:
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Table table(Pass &pass) const override;
    [[nodiscard]] bool wholeIsDue(Pass &pass) const override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) const override;
};

/// Procedures: deleted ones come as rows of status D; one that vanishes without is noticed when, once a week at most, all are read.
class TreatmentReader final : public TableReader {
public:
    explicit TreatmentReader(const Options &options) : m_options(options) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Table table(Pass &pass) const override;
    [[nodiscard]] bool wholeIsDue(Pass &pass) const override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) const override;

private:
    const Options &m_options;
};

} // namespace articulator::opendental
