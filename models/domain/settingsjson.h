// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QJsonArray>

#include "domain/settings.h"

/// A schema as the worker tells it to consoles that do not have the adapter.
namespace articulator::domain {

[[nodiscard]] QJsonArray schemaJson(const SettingsSchema &schema);
/// Absent where it is no schema; a type that this program does not know is read as Text.
[[nodiscard]] std::optional<SettingsSchema> schemaFrom(const QJsonArray &json);

} // namespace articulator::domain
