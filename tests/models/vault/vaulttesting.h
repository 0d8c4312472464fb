// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include "domain/auditentry.h"
#include "vault/clinickeys.h"
#include "vault/vault.h"

/// What the vault's tests share.
namespace articulator::vault {

struct Tickets : domain::AuditTicketIssuer {
    static domain::AuditTicket one() { return issue(QByteArrayLiteral("a committed leaf")); }
    static domain::AuditTicket none() { return issue({}); }
};

inline domain::Secret secretOf(QByteArrayView text) { return domain::Secret(text); }

} // namespace articulator::vault
