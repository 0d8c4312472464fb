// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/requesthandler.h"

namespace articulator::engine {

/// "clinic.probe": who the PMS is and what the key may do; answered with the probe document, also where the PMS does not answer.
class ProbeRequest final : public RequestHandler {
public:
    explicit ProbeRequest(RequestWorld world) : RequestHandler(std::move(world)) { }
    void handle(const Ask &ask, const ProgressCallback &progress, Answer answer) override;
};

} // namespace articulator::engine
