// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/handlers/writehandler.h"

namespace articulator::engine {

/// "conflict.resolve": {"conflict":"c-3","fields":{NAME:"pms"|"ours"}} → the conflict without its values.
class ConflictResolve final : public WriteHandler {
public:
    ConflictResolve(RequestWorld world, std::shared_ptr<const domain::Clock> clock) : WriteHandler(std::move(world), std::move(clock)) { }

protected:
    [[nodiscard]] domain::Result<QJsonObject> outcome(const Ask &ask) override;
};

} // namespace articulator::engine
