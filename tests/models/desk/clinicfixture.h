// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "domain/clock.h"
#include "domain/zone.h"
#include "support/tempwarehouse.h"
#include "warehouse/mirror.h"

namespace articulator::testsupport {

/// A warehouse with one clinic of two providers, two operatories and two types, open today and the next weeks from 8 to 17 in Chicago, and a worker's side
/// to change it from.
class ClinicFixture {
public:
    explicit ClinicFixture(Backend backend);

    /// Whether everything could be made; call first.
    [[nodiscard]] bool make();
    [[nodiscard]] TempWarehouse &place() { return m_place; }
    [[nodiscard]] warehouse::Warehouse &engine() { return *m_engine; }
    [[nodiscard]] static QByteArray passphrase() { return "correct horse battery"; }
    [[nodiscard]] static QString clinic() { return QStringLiteral("lakeside"); }
    [[nodiscard]] domain::CivilDate today() const { return m_today; }
    [[nodiscard]] domain::Instant at(domain::CivilDate day, int hour, int minute = 0) const;
    /// Puts one appointment of 60 minutes, or takes it away where `start` is absent.
    [[nodiscard]] bool put(const QString &id, std::optional<domain::Instant> start);
    [[nodiscard]] bool putPatient(const QString &id, const domain::Patient &patient);
    /// For what the engine seals itself.
    [[nodiscard]] vault::ClinicCipher &cipher() { return *m_cipher; }
    /// Somebody besides the owner, with the owner's passphrase.
    [[nodiscard]] bool addUser(const QString &name, domain::Role role);
    [[nodiscard]] bool beat(const QString &version, std::chrono::seconds ago = std::chrono::seconds(0));
    [[nodiscard]] domain::Instant now() const { return m_clock.now(); }

private:
    [[nodiscard]] bool apply(const QString &resource, domain::Page page);
    [[nodiscard]] domain::Page setUp() const;

    domain::SystemClock m_clock;
    TempWarehouse m_place;
    std::optional<vault::Vault> m_vault;
    std::optional<vault::ClinicCipher> m_cipher;
    std::optional<warehouse::EngineLock> m_lock;
    std::unique_ptr<warehouse::Warehouse> m_engine;
    std::unique_ptr<warehouse::Mirror> m_mirror;
    domain::Zone m_zone = domain::Zone::utc();
    domain::CivilDate m_today{};
};

} // namespace articulator::testsupport
