// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/requesthandler.h"

namespace articulator::engine {

/// "clinic.add": a data key, a row and a worker for a new clinic, or no trace at all. Refused "clinic-exists".
class AddClinic final : public PromptHandler {
public:
    explicit AddClinic(RequestWorld world) : PromptHandler(std::move(world)) { }

protected:
    [[nodiscard]] domain::Result<QJsonObject> outcome(const Ask &ask) override;
};

} // namespace articulator::engine
