// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace articulator::ui {

/// A step on the capacity page that a key makes.
enum class CapacityMove { Day, Week, NextView, Before, After, Today, PreviousType, NextType };
inline constexpr std::array capacityMoves{CapacityMove::Day,    CapacityMove::Week,  CapacityMove::NextView,     CapacityMove::Before,
                                          CapacityMove::After,  CapacityMove::Today, CapacityMove::PreviousType, CapacityMove::NextType};

} // namespace articulator::ui
