// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "domain/records.h"
#include "domain/result.h"
#include "domain/zone.h"

/// Records as JSON: the stored form (split into an operational and a PHI half) and the form of contract section 2.
namespace articulator::domain {

/// Compact JSON of the members that are not PHI. Canonical: equal bodies give equal bytes.
[[nodiscard]] QByteArray operationalBytes(const RecordBody &body);
/// Compact JSON of the PHI members; empty where the body has none. Canonical.
[[nodiscard]] QByteArray phiBytes(const RecordBody &body);
/// Rebuilds a body. `phi` may be empty (masked reading): PHI members then stay absent. Integrity "bad-record" on rubbish.
[[nodiscard]] Result<RecordBody> bodyFrom(RecordKind kind, const QByteArray &operational, const QByteArray &phi);

/// How PHI leaves appear.
enum class Phi { Masked, Revealed };
/// The Record of contract section 2. `providerId` is our stable id of a provider record, empty while unmapped.
/// With Phi::Masked every present PHI leaf reads "•••".
[[nodiscard]] QJsonObject toJson(const Record &record, const Zone &zone, Phi phi, const QString &providerId = {});

} // namespace articulator::domain
