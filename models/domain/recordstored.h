// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/records.h"
#include "domain/result.h"

/// A whole record inside another sealed document: what a write was based on, and what proved it. Holds PHI.
namespace articulator::domain {

/// {"kind","externalId","version","seenAt","deleted"?,"operational":{…},"phi"?:{…}}
[[nodiscard]] QJsonObject toStored(const Record &record);
/// Clinic and id stay empty. Integrity "bad-record" on rubbish.
[[nodiscard]] Result<Record> fromStored(const QJsonObject &stored);

} // namespace articulator::domain
