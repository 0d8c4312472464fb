// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/records.h"
#include "vault/cliniccipher.h"
#include "warehouse/quickdigest.h"

namespace articulator::warehouse {

/// One row of a page as it will be written.
struct PageRow {
    enum class Step { Put, Delete };

    domain::RecordKind kind = domain::RecordKind::Appointment;
    QString externalId;
    Step step = Step::Put;
    qint64 version = 1;
    std::optional<qint64> startAt; ///< milliseconds since 1970
    std::optional<qint64> endAt;
    std::optional<int> day;
    QString patient;
    QByteArray fingerprint;
    QByteArray body;
    QByteArray sealed; ///< empty: nothing to hide
    std::vector<vault::BlindToken> tokens;
    QuickDigest quick{};
};

} // namespace articulator::warehouse
