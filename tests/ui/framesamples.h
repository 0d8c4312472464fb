// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/auditvalues.h"
#include "desk/recordvalues.h"

/// Records and audit entries as a reader thread would tell them.
namespace samples {

namespace desk = articulator::desk;
namespace domain = articulator::domain;

/// Of the clinic "maple"; patients 1 to 40, masked.
[[nodiscard]] desk::RecordsSnapshot patients();
[[nodiscard]] desk::RecordsSnapshot appointments();
/// Two patients whose last name was typed.
[[nodiscard]] desk::RecordsSnapshot garcias();
/// Patient 731 with a visit, a recall, treatment and coverage.
[[nodiscard]] desk::RecordCard card(const QString &externalId, desk::RecordCard::Phi phi);
[[nodiscard]] desk::AuditSnapshot entries();

} // namespace samples
