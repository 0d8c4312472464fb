// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/routes.h"

namespace articulator::opendental::simulator {

/// Answers the requests of the API below /api/v1: credentials, content type, method, version, permission, then the
/// method itself. Lives on the simulator's thread.
class Api {
public:
    explicit Api(Office &office);

    /// Refusals that come before a method is looked for: credentials and content type.
    [[nodiscard]] std::optional<Answer> refusalAtDoor(const Request &request) const;
    /// The method's result, or its refusal.
    [[nodiscard]] Outcome<Produced> produce(const Request &request) const;
    [[nodiscard]] Answer answer(const Request &request, const Produced &produced) const;

private:
    [[nodiscard]] Outcome<Produced> run(const Route &route, const Call &call) const;

    Office *m_office;
    std::vector<Route> m_routes;
};

} // namespace articulator::opendental::simulator
