// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/records.h"
#include "vault/place.h"

namespace articulator::warehouse {

/// Kinds some of whose members are PHI.
[[nodiscard]] constexpr bool holdsPhi(domain::RecordKind kind)
{
    return kind == domain::RecordKind::Patient || kind == domain::RecordKind::Appointment || kind == domain::RecordKind::Coverage;
}

/// Our own id of a record: what identifies its row.
[[nodiscard]] QString recordId(const QString &clinic, domain::RecordKind kind, const QString &externalId);

/// Where a record's PHI half is sealed to.
[[nodiscard]] vault::Place phiPlace(const QString &clinic, domain::RecordKind kind, const QString &externalId, qint64 version);

} // namespace articulator::warehouse
