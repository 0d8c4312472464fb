// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sealedopener.h"
#include "desk/writevalues.h"

namespace articulator::desk {

/// The open conflicts of a clinic.
[[nodiscard]] domain::Result<ConflictsSnapshot> readConflicts(warehouse::Warehouse &warehouse, const QString &clinic);

/// Opens one conflict at a time. Its sides are sealed together, so looking at them is audited ("conflict.open") once, and revealing PHI among them a second
/// time ("conflict.reveal"). Lives on the reader thread.
class ConflictReader {
public:
    /// 0: none.
    void choose(qint64 number);
    [[nodiscard]] qint64 chosen() const { return m_number; }
    [[nodiscard]] domain::Result<> reveal(warehouse::Warehouse &warehouse, const SealedOpener &opener);
    /// A conflict that is gone or closed gives a detail with number 0.
    [[nodiscard]] domain::Result<ConflictDetail> read(warehouse::Warehouse &warehouse, const SealedOpener &opener);

private:
    qint64 m_number = 0;
    QByteArray m_sealed; ///< what `m_sides` was opened from
    QJsonObject m_sides;
    bool m_revealed = false;
    QString m_patientName;
};

} // namespace articulator::desk
