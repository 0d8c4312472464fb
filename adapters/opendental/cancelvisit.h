// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/visitchange.h"

namespace articulator::opendental {

/// PUT /appointments/{n}/Break. Open Dental knows no status "cancelled": a broken visit stays in the book as broken, the others go to the unscheduled
/// list; the kind of breaking is told only where the office counts it (reference 6.1).
class CancelVisit final : public VisitChange {
public:
    using VisitChange::VisitChange;
    [[nodiscard]] WriteRequest request() const override;
    [[nodiscard]] bool relents(const domain::Error &error) override;

protected:
    [[nodiscard]] bool stands(const QJsonObject &row) const override;
    [[nodiscard]] domain::Result<> ready() override;

private:
    QString m_breakType; ///< empty: not told
};

} // namespace articulator::opendental
