// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "domain/records.h"
#include "vault/cliniccipher.h"
#include "warehouse/recordplace.h"

namespace articulator::warehouse {

/// One row of a page as it will be written.
struct PageRow {
    enum class Step { Put, Delete };

    domain::RecordKind kind = domain::RecordKind::Appointment;
    QString externalId;
    QByteArray id; ///< the same as UTF-8
    Step step = Step::Put;
    qint64 version = 1;
    std::optional<qint64> startAt; ///< milliseconds since 1970
    std::optional<qint64> endAt;
    std::optional<int> day;
    QString patient;
    vault::Fingerprint fingerprint{};
    QByteArray body;
    quint64 phi = 0;       ///< digest of what is hidden
    bool keepsPhi = false; ///< what is hidden is sealed already, in an earlier version
    QByteArray sealed; ///< empty: nothing to hide
    QByteArray tokens; ///< of the blind index, packed
};

/// Some of it is to be written into `phi`.
[[nodiscard]] inline bool changesPhi(const PageRow &row)
{
    return row.step == PageRow::Step::Put && holdsPhi(row.kind) && !row.keepsPhi;
}

} // namespace articulator::warehouse
