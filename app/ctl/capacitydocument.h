// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "domain/capacity.h"

/// What capacity says, as contract section 4 prints it.
namespace articulator::ctl {

[[nodiscard]] QJsonArray windowsArray(const std::vector<domain::Window> &windows);
[[nodiscard]] QJsonArray slotsArray(const std::vector<domain::Slot> &starts);
[[nodiscard]] QJsonObject whyObject(const domain::Why &why);

} // namespace articulator::ctl
