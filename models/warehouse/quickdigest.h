// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "domain/records.h"

namespace articulator::warehouse {

using QuickDigest = std::array<std::size_t, 2>;

/// Tells within one run of the program whether a body is still the one seen last, many times faster than writing it out and taking its
/// fingerprint. Keyed at random and never stored: it says nothing to anybody else.
class QuickDigester {
public:
    QuickDigester();
    [[nodiscard]] QuickDigest of(const domain::RecordBody &body);

private:
    QuickDigest m_seeds;
    std::vector<char> m_bytes;
};

} // namespace articulator::warehouse
