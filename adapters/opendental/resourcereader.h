// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/adapter.h"
#include "opendental/pass.h"

namespace articulator::opendental {

/// Reads one resource pass by pass. Keeps nothing that a cursor does not hold, except what it can read again.
class ResourceReader {
public:
    virtual ~ResourceReader() = default;
    [[nodiscard]] virtual contract::ResourcePlan plan() const = 0;
    /// Decides what the pass that begins now reads.
    [[nodiscard]] virtual domain::Result<> begin(Pass &pass) = 0;
    /// Reads one page; the last one finishes the pass.
    [[nodiscard]] virtual domain::Result<> step(Pass &pass) = 0;
    /// Whether a pass begun by another process can go on here.
    [[nodiscard]] virtual bool canResume() const { return true; }
};

/// How often a resource is worth reading when it is read whole or nearly so: seldom with a slow key, often with a door that has no limit.
[[nodiscard]] std::chrono::seconds intervalFor(const Options &options, std::chrono::seconds unlimited, std::chrono::seconds paced);

} // namespace articulator::opendental
