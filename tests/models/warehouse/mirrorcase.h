// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "samplepages.h"
#include "support/tempwarehouse.h"
#include "support/testvault.h"
#include "warehouse/mirror.h"

namespace articulator::testsupport {

/// A warehouse with one clinic and its mirror, and short words for what tests of it do.
class MirrorCase {
protected:
    const QString north = QStringLiteral("north");
    const domain::Instant m_now = at("2026-11-23T15:00:00Z");
    TestVault m_keys;
    vault::ClinicCipher m_cipher = m_keys.cipher(north);
    std::unique_ptr<TempWarehouse> m_place;
    std::unique_ptr<warehouse::Warehouse> m_engine;
    std::unique_ptr<warehouse::Mirror> m_mirror;

    /// Fresh, on the database of the test's row.
    void begin();
    void end();
    warehouse::Applied apply(const domain::Page &page, const QString &resource = QStringLiteral("appointments"),
                             warehouse::Reach reach = warehouse::Reach::Delta);
    QByteArray errorOf(const domain::Page &page, warehouse::Reach reach = warehouse::Reach::Delta);
    std::vector<warehouse::StoredRecord> read(domain::RecordKind kind, bool withDeleted = false);
    QStringList ids(domain::RecordKind kind);
    QStringList content() { return dump(*m_engine, north, m_cipher); }

    [[nodiscard]] static domain::Page page(std::vector<domain::Change> changes, const QByteArray &cursor = "c");
    [[nodiscard]] static domain::Page completePass(std::vector<domain::Change> changes, domain::RecordKind kind,
                                                   std::optional<domain::CivilDate> from = {}, std::optional<domain::CivilDate> until = {});
};

} // namespace articulator::testsupport
