// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/adaptersource.h"
#include "engine/credentials.h"
#include "warehouse/rows.h"

#include <QJsonObject>

/// A clinic as a request describes it, checked before anything is done.
namespace articulator::engine {

/// 1 to 64 lower-case letters, digits and dashes, the first no dash. InvalidInput "bad-clinic-id".
[[nodiscard]] domain::Result<> checkClinicId(const QString &id);
/// The row with what the body says put in: name, zone, settings, secrets; null takes a setting or a secret away. InvalidInput names what is wrong:
/// "unknown-member", "bad-name", "unknown-zone", "bad-setting", "bad-secret".
[[nodiscard]] domain::Result<warehouse::ClinicRow> filledIn(warehouse::ClinicRow row, const QJsonObject &body);
/// Settings and secrets against what its adapter and every clinic declare, and the adapter's own judgement of them; no network.
[[nodiscard]] domain::Result<> checkAgainstAdapter(const warehouse::ClinicRow &row, AdapterSource &adapters, const Credentials &credentials);

} // namespace articulator::engine
