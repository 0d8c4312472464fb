// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "engine/requesthandler.h"

namespace articulator::engine {

/// Takes every request to the handler of its action and audits it, whatever comes of it. Safe to call from any thread.
class Switchboard {
public:
    Switchboard(RequestWorld world, std::shared_ptr<const domain::Clock> clock);

    /// The answer comes exactly once, after the audit entry is durable. InvalidInput "unknown-action", "no-actor"; Refused "not-allowed"
    /// where the actor's role, looked up in the vault, does not reach.
    void take(const Ask &ask, const ProgressCallback &progress, Answer answer);
    /// Handlers end what they do on threads of their own.
    void comeToRest();

private:
    [[nodiscard]] domain::AuditEntry entry(const Ask &ask, const domain::Result<QJsonObject> &outcome) const;

    std::shared_ptr<WriterThread> m_writer;
    std::shared_ptr<Credentials> m_credentials;
    std::shared_ptr<const domain::Clock> m_clock;
    std::map<QByteArray, std::unique_ptr<RequestHandler>> m_handlers;
};

} // namespace articulator::engine
