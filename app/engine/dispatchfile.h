// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "contract/writing.h"
#include "vault/cliniccipher.h"
#include "warehouse/writes.h"

namespace articulator::engine {

/// The sealed half of a write, opened: what was wished, what it was based on, what was sent and what proved it. Holds PHI; a value.
class DispatchFile {
public:
    /// Integrity "sealed-value", "bad-record", "bad-write" where it does not open or makes no sense.
    [[nodiscard]] static domain::Result<DispatchFile> open(const warehouse::WriteRow &row, vault::ClinicCipher &cipher, const domain::AuditTicket &ticket);

    [[nodiscard]] const domain::Wish &wish() const { return m_wish; }
    [[nodiscard]] const std::optional<domain::Record> &base() const { return m_base; }
    /// What is about to be sent, kept so that whoever looks it up later looks for the same.
    void keepOrder(const contract::PushOrder &order);
    /// The order that was sent last; without one the bare wish.
    [[nodiscard]] domain::Result<contract::PushOrder> order(const warehouse::WriteRow &row) const;
    void keepProof(const domain::Record &readBack);
    /// Puts it back into the row, at the next version of the seal.
    void seal(warehouse::WriteRow &row, vault::ClinicCipher &cipher) const;

private:
    DispatchFile() = default;
    QJsonObject m_document;
    domain::Wish m_wish;
    std::optional<domain::Record> m_base;
};

/// One write while it is worked on.
struct DispatchWork {
    warehouse::WriteRow row;
    DispatchFile file;
};

} // namespace articulator::engine
