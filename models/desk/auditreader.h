// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/auditvalues.h"
#include "desk/errandplace.h"

/// The audit log for the console, on the reader thread. What fails is told in the value.
namespace articulator::desk {

/// Sealed entries that fit, newest first, the newest 10,000 of them.
[[nodiscard]] AuditSnapshot readAudit(const ErrandPlace &place, const AuditQuestion &question);
/// Recomputes every hash.
[[nodiscard]] AuditProof proveAudit(const ErrandPlace &place);
/// All entries that fit, oldest first, into a new file of the owner's alone; audited as "audit.export". Refused "file-not-written".
[[nodiscard]] AuditExport exportAudit(const ErrandPlace &place, const AuditQuestion &question, const QString &path, AuditFormat format);

} // namespace articulator::desk
