// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "engine/ask.h"
#include "engine/session.h"
#include "runtime/commonoptions.h"
#include "vault/vault.h"
#include "ctl/verb.h"
#include "warehouse/stores.h"
#include "warehouse/warehouse.h"

namespace articulator::ctl {

/// One run of the program: who acts, on which data, with which keys. Lives on the main thread.
class Session {
public:
    /// InvalidInput "bad-warehouse-url".
    [[nodiscard]] static domain::Result<Session> open(const runtime::CommonOptions &options);

    /// Opens a key slot, from where contract section 1 says. Locked where none opens and no terminal can ask.
    [[nodiscard]] domain::Result<> unlock();

    [[nodiscard]] const warehouse::Location &location() const { return m_location; }
    [[nodiscard]] const QString &actor() const { return m_options.user; }
    [[nodiscard]] const runtime::CommonOptions &options() const { return m_options; }
    /// Only after unlock().
    [[nodiscard]] const std::shared_ptr<vault::Vault> &vault() const { return m_vault; }
    void setVault(vault::Vault vault) { m_vault = std::make_shared<vault::Vault>(std::move(vault)); }

    /// For reading; opened when first asked for.
    [[nodiscard]] domain::Result<warehouse::Warehouse *> warehouse();
    /// NotFound "unknown-clinic".
    [[nodiscard]] domain::Result<warehouse::ClinicRow> clinic(const QString &id);
    /// The PMS's clock now, as far as this computer knows: its own clock and the offset last seen.
    [[nodiscard]] domain::Result<domain::Instant> pmsNow(const QString &clinic);
    /// Refused "not-allowed" where the actor's role does not allow the action; that is audited too.
    [[nodiscard]] domain::Result<> allow(const QByteArray &action, const QString &clinic = {}, const QString &record = {});
    /// Durable when it returns.
    [[nodiscard]] domain::Result<domain::AuditTicket> audit(const QString &action, const QString &clinic = {}, const QString &record = {},
                                                            const QString &note = {});

    /// Through the engine: here if nobody holds it, else by the worker that does. The exit follows what the document says.
    [[nodiscard]] domain::Result<Outcome> perform(const QByteArray &action, const QString &clinic, const QJsonObject &body = {},
                                                  const engine::ProgressCallback &progress = {}, std::stop_token stop = {});

private:
    Session(runtime::CommonOptions options, warehouse::Location location) : m_options(std::move(options)), m_location(std::move(location)) { }
    [[nodiscard]] domain::Result<> unlockAsUser(const domain::Secret &passphrase);
    [[nodiscard]] domain::Result<> unlockAsWorker();
    void auditRefusal();

    runtime::CommonOptions m_options;
    warehouse::Location m_location;
    std::shared_ptr<vault::Vault> m_vault;
    std::unique_ptr<warehouse::Warehouse> m_warehouse;
};

} // namespace articulator::ctl
