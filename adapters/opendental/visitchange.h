// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/writetask.h"

namespace articulator::opendental {

/// A change of a visit that exists. Its effect is a state of the row, now or, where somebody changed it again, in the history since it was sent.
class VisitChange : public WriteTask {
public:
    using WriteTask::WriteTask;
    [[nodiscard]] domain::Result<std::optional<Sighting>> prepare() final;
    [[nodiscard]] domain::Result<Sighting> look() override;
    [[nodiscard]] contract::Pushed settle(const Sighting &sighting) override { return provenVisit(sighting); }

protected:
    /// What the wish needs besides the row, read before a look too: numbers of names.
    [[nodiscard]] virtual domain::Result<> resolve() { return {}; }
    /// The row is as wished.
    [[nodiscard]] virtual bool stands(const QJsonObject &row) const = 0;
    /// Checks of the row and of what stands around, and the request. Called only where the row is not as wished already.
    [[nodiscard]] virtual domain::Result<> ready() = 0;

    QJsonObject m_row; ///< the visit just before
};

} // namespace articulator::opendental
