// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/auditentry.h"
#include "domain/error.h"

/// The audit log as the console shows it.
namespace articulator::desk {

struct AuditQuestion {
    std::optional<domain::Instant> from;
    std::optional<domain::Instant> until;
    QString actor;
    QString action;
    QString record;
    std::vector<qint64> only = {}; ///< numbers of entries, rising; empty: all that fit the rest
    friend bool operator==(const AuditQuestion &, const AuditQuestion &) = default;
};

struct AuditLine {
    qint64 n = 0;
    domain::AuditEntry entry;
    QByteArray hash; ///< hex
};

struct AuditSnapshot {
    AuditQuestion question;
    std::vector<AuditLine> lines; ///< newest first
    qint64 found = 0;             ///< more than lines where not all are shown
    domain::Instant at{};
    std::optional<domain::Error> error;
};

struct AuditProof {
    qint64 entries = 0;
    bool isWhole = false;
    QByteArray head; ///< hex
    std::optional<qint64> firstBad;
    domain::Instant at{};
    std::optional<domain::Error> error;
};

enum class AuditFormat { JsonLines, Csv };

struct AuditExport {
    QString path;
    qint64 entries = 0;
    std::optional<domain::Error> error;
};

} // namespace articulator::desk
