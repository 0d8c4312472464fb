// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <stop_token>

#include "desk/textlist.h"

/// Putting many texts in the order people expect, once, so that sorting rows by them is sorting integers.
namespace articulator::desk {

/// Places of the list in order of their texts; equal ones beside each other.
[[nodiscard]] std::vector<quint32> textOrder(const TextList &texts, const std::stop_token &stop = {});

/// A list in order, each different text once.
struct SettledTexts {
    TextList texts;
    std::vector<quint32> newPlace; ///< by place in the list it was made of
};
/// Absent: stopped.
[[nodiscard]] std::optional<SettledTexts> settledTexts(const TextList &texts, const std::stop_token &stop = {});

} // namespace articulator::desk
