// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace articulator::desk {

/// Bytes whose order is the order people expect of UTF-8 text: without regard to case and accents, runs of digits by their value ("Op 2" before "Op 10").
[[nodiscard]] std::string collationKey(std::string_view text);
/// The first eight bytes of the text's key as a number; a smaller number is a smaller key.
[[nodiscard]] std::uint64_t keyPrefix(std::string_view text);
/// Order of two texts; different texts are never equal.
[[nodiscard]] bool collatesBefore(std::string_view a, std::string_view b);

} // namespace articulator::desk
