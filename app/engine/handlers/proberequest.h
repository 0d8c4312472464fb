// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "engine/requesthandler.h"

namespace articulator::engine {

/// "clinic.probe": who the PMS is and what the key may do; answered with the probe document, also where the PMS does not answer. How it ended
/// is kept as facts of the clinic.
class ProbeRequest final : public RequestHandler {
public:
    ProbeRequest(RequestWorld world, std::shared_ptr<const domain::Clock> clock) : RequestHandler(std::move(world)), m_clock(std::move(clock)) { }
    void handle(const Ask &ask, const ProgressCallback &progress, Answer answer) override;

private:
    std::shared_ptr<const domain::Clock> m_clock;
};

} // namespace articulator::engine
