// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/lists.h"

namespace articulator::opendental::simulator {

/// What a method produced: a list or object whose fields faults may still bend, or a finished answer.
struct Produced {
    Page page = {};
    bool isList = true;
    int status = 200;
    /// Path of a created row below the base URL.
    QString location = {};
    /// Set where the answer has no object.
    std::optional<QByteArray> plain = {};

    [[nodiscard]] static Produced list(Page page) { return {.page = std::move(page)}; }
    [[nodiscard]] static Produced object(Fields fields, int status = 200)
    {
        return {.page = {std::move(fields)}, .isList = false, .status = status};
    }
    [[nodiscard]] static Produced nothing(QByteArray body = "") { return {.plain = std::move(body)}; }
};

using Method = std::function<Outcome<Produced>(const Call &)>;

struct Route {
    QByteArray verb;
    /// Segments; "#" stands for a number: "appointments/#/Break".
    QString pattern;
    Version since;
    QString permission;
    Method method;
};

/// All methods of the API the simulator answers.
[[nodiscard]] std::vector<Route> readRoutes();
/// Methods with rules of their own: ASAP, Slots, securityperms, search window.
[[nodiscard]] std::vector<Route> specialRoutes();
/// Rows joined from several tables: recalls/List, familymodules.
[[nodiscard]] std::vector<Route> joinedRoutes();
[[nodiscard]] std::vector<Route> writeRoutes();

} // namespace articulator::opendental::simulator
