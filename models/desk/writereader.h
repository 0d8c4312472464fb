// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sealedopener.h"
#include "desk/writevalues.h"
#include "warehouse/writes.h"

namespace articulator::desk {

/// Opens one write at a time. What was revealed stays revealed until another one is chosen. Lives on the reader thread.
class WriteReader {
public:
    /// 0: none. Hides what was revealed.
    void choose(qint64 number);
    [[nodiscard]] qint64 chosen() const { return m_number; }
    /// Opens wish and patient of the chosen write; audited as "write.reveal" and "record.reveal".
    [[nodiscard]] domain::Result<> reveal(warehouse::Warehouse &warehouse, const SealedOpener &opener);
    /// A write that is gone gives a detail with number 0.
    [[nodiscard]] domain::Result<WriteDetail> read(warehouse::Warehouse &warehouse, domain::Instant now) const;

private:
    struct Revealed {
        QJsonObject wish;
        std::optional<domain::Record> target;
        QString patientName;
    };
    [[nodiscard]] static std::optional<domain::Record> targetOf(warehouse::Warehouse &warehouse, const warehouse::WriteRow &row);

    qint64 m_number = 0;
    std::optional<Revealed> m_revealed;
};

/// "Ortiz, Maria" of a revealed patient.
[[nodiscard]] QString fullName(const domain::Patient &patient);

} // namespace articulator::desk
