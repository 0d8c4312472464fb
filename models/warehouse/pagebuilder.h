// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/zone.h"
#include "vault/cliniccipher.h"
#include "warehouse/heldrows.h"
#include "warehouse/pagerow.h"
#include "warehouse/recordbytes.h"
#include "warehouse/rowsealer.h"

namespace articulator::warehouse {

/// Collects the rows of one page that are to be written. The last word of a page on a record counts.
class PageBuilder {
public:
    PageBuilder(const QString &clinic, const domain::Zone &zone, HeldRows &rows, vault::ClinicCipher &cipher, quint32 page);

    /// The changes stay where they are until `finish`. Their order counts.
    void takeAll(const std::vector<domain::Change> &changes, quint32 pass);
    void remove(domain::RecordKind kind, const QString &externalId);
    [[nodiscard]] std::vector<PageRow> finish();

private:
    struct Kept {
        PageRow row;
        bool dropped = false;
    };

    void take(const domain::Change &change, const vault::Fingerprint &fingerprint, quint32 pass);
    [[nodiscard]] PageRow rowOf(const domain::Change &change) const;
    void put(const domain::Change &change, Held *held, const vault::Fingerprint &fingerprint);
    /// Never 0.
    [[nodiscard]] quint64 hiddenDigest(const domain::RecordBody &body);
    /// Keeps one row for a record: a later one drops an earlier.
    PageRow &keep(PageRow row, Held *held);
    void forget(domain::RecordKind kind, const QString &externalId);

    const domain::Zone &m_zone;
    HeldRows &m_rows;
    vault::ClinicCipher &m_cipher;
    quint32 m_page;
    RecordBytes m_bytes;
    std::deque<Kept> m_kept; ///< rows do not move while they are sealed
    std::array<QHash<QString, Kept *>, std::variant_size_v<domain::RecordBody>> m_at;
    RowSealer m_sealer;
};

} // namespace articulator::warehouse
