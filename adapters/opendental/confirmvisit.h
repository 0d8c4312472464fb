// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/visitchange.h"

namespace articulator::opendental {

/// PUT /appointments/{n}/Confirm with the number of the office's own word.
class ConfirmVisit final : public VisitChange {
public:
    using VisitChange::VisitChange;
    [[nodiscard]] WriteRequest request() const override;

protected:
    [[nodiscard]] domain::Result<> resolve() override;
    [[nodiscard]] bool stands(const QJsonObject &row) const override;
    [[nodiscard]] domain::Result<> ready() override { return {}; }

private:
    qint64 m_definition = 0;
};

} // namespace articulator::opendental
