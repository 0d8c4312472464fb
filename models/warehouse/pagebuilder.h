// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/zone.h"
#include "vault/cliniccipher.h"
#include "warehouse/heldrows.h"
#include "warehouse/pagerow.h"

namespace articulator::warehouse {

/// Collects the rows of one page that are to be written. The last word of a page on a record counts.
class PageBuilder {
public:
    PageBuilder(const QString &clinic, const domain::Zone &zone, HeldRows &rows, QuickDigester &digester, vault::ClinicCipher &cipher,
                quint32 page);

    void take(const domain::Change &change, quint32 pass);
    void remove(domain::RecordKind kind, const QString &externalId);
    [[nodiscard]] std::vector<PageRow> finish();

private:
    [[nodiscard]] PageRow rowOf(const domain::Change &change) const;
    void put(const domain::Change &change, Held *held, QuickDigest quick);
    /// Keeps one row for a record: a later one takes the place of an earlier.
    void keep(PageRow row, Held *held);
    void forget(domain::RecordKind kind, const QString &externalId);

    const QString &m_clinic;
    const domain::Zone &m_zone;
    HeldRows &m_rows;
    QuickDigester &m_digester;
    vault::ClinicCipher &m_cipher;
    quint32 m_page;
    std::vector<PageRow> m_kept;
    std::vector<bool> m_dropped;
    QHash<std::pair<int, QString>, std::size_t> m_at;
};

} // namespace articulator::warehouse
