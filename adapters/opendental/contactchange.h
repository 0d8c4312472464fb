// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/writetask.h"

namespace articulator::opendental {

/// PUT /patients/{n} with the leaves that were given and no others.
class ContactChange final : public WriteTask {
public:
    using WriteTask::WriteTask;
    [[nodiscard]] domain::Result<std::optional<Sighting>> prepare() override;
    [[nodiscard]] WriteRequest request() const override;
    [[nodiscard]] domain::Result<Sighting> look() override;
    [[nodiscard]] contract::Pushed settle(const Sighting &sighting) override;
};

} // namespace articulator::opendental
