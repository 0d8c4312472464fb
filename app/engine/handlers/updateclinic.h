// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/requesthandler.h"

namespace articulator::engine {

/// "clinic.update": name, zone, settings and secrets of a clinic; its worker begins anew with them.
class UpdateClinic final : public PromptHandler {
public:
    explicit UpdateClinic(RequestWorld world) : PromptHandler(std::move(world)) { }

protected:
    [[nodiscard]] domain::Result<QJsonObject> outcome(const Ask &ask) override;
};

} // namespace articulator::engine
