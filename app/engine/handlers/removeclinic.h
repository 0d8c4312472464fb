// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/requesthandler.h"

namespace articulator::engine {

/// "clinic.remove": the worker ends, the data key is destroyed and everything read from the PMS goes.
class RemoveClinic final : public PromptHandler {
public:
    explicit RemoveClinic(RequestWorld world) : PromptHandler(std::move(world)) { }

protected:
    [[nodiscard]] domain::Result<QJsonObject> outcome(const Ask &ask) override;
};

} // namespace articulator::engine
