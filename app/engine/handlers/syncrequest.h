// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/requesthandler.h"

namespace articulator::engine {

/// "sync": one pass over all resources; answered with the `sync` document.
class SyncRequest final : public RequestHandler {
public:
    explicit SyncRequest(RequestWorld world) : RequestHandler(std::move(world)) { }
    void handle(const Ask &ask, const ProgressCallback &progress, Answer answer) override;
};

} // namespace articulator::engine
