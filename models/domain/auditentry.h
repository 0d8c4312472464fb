// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "domain/instant.h"

namespace articulator::domain {

/// One line of the audit log. Holds no PHI: records are named by clinic, kind and id; `note` is a phrase of ours.
struct AuditEntry {
    Instant at{};
    QString actor;  ///< user name, or "worker"
    QString action; ///< "record.reveal", "clinic.add", "write.approve", …
    QString clinic;
    QString record;  ///< "patient/731"
    QString outcome; ///< "done", "refused", "failed"
    QString note;
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Length-prefixed canonical bytes, version first; what the leaf hash is taken over.
[[nodiscard]] QByteArray canonicalBytes(const AuditEntry &entry);
[[nodiscard]] std::optional<AuditEntry> parseCanonical(QByteArrayView bytes);

/// Given out by the audit log once an entry is durable; the vault opens PHI for nothing else.
class AuditTicket {
public:
    AuditTicket(const AuditTicket &) = default;
    AuditTicket &operator=(const AuditTicket &) = default;
    [[nodiscard]] const QByteArray &leaf() const { return m_leaf; }

private:
    friend class AuditTicketIssuer;
    explicit AuditTicket(QByteArray leaf) : m_leaf(std::move(leaf)) { }
    QByteArray m_leaf;
};

/// Only the warehouse's audit log derives from this; the architecture test says so.
class AuditTicketIssuer {
protected:
    [[nodiscard]] static AuditTicket issue(QByteArray committedLeaf) { return AuditTicket(std::move(committedLeaf)); }
};

} // namespace articulator::domain
