// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "contract/adapter.h"
#include "domain/result.h"
#include "warehouse/rows.h"

/// The documents in which outcomes travel and are printed: contract section 3.
namespace articulator::engine {

/// {"code","message","remedy","kind"}.
[[nodiscard]] QJsonObject errorObject(const domain::Error &error);
/// {"error":{…}}.
[[nodiscard]] QJsonObject errorDocument(const domain::Error &error);
/// The error of such a document; absent where it has none.
[[nodiscard]] std::optional<domain::Error> errorOf(const QJsonObject &document);

/// {"id","name","pms","zone","state","settings","secrets":[keys]}.
[[nodiscard]] QJsonObject clinicObject(const warehouse::ClinicRow &row);
/// {"ok","pmsVersion","latency_ms","clockOffset_s","granted","missing"} or with "error".
[[nodiscard]] QJsonObject probeObject(const domain::Result<contract::Probe> &probe);

} // namespace articulator::engine
