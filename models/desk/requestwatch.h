// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "desk/answers.h"
#include "warehouse/warehouse.h"

namespace articulator::desk {

struct RequestAsk {
    quint64 token = 0;
    RequestAction action = RequestAction::SyncNow;
    QString clinic;
    QByteArray body; ///< JSON; empty: the action's own
    std::shared_ptr<const SecretForm> secrets = {}; ///< of a clinic, by name; sealed to the worker before anything is stored
};

/// Hands requests to the inbox and follows them to their end. Lives on the reader thread.
class RequestWatch {
public:
    explicit RequestWatch(const QString &actor) : m_actor(actor) { }

    /// As the engine names it: "clinic.pause".
    [[nodiscard]] static QByteArray actionOf(RequestAction action);
    /// Waiting, or Failed where the inbox did not take it.
    [[nodiscard]] RequestProgress submit(warehouse::Warehouse &warehouse, const RequestAsk &ask, domain::Instant now);
    /// What moved since the last look. A request that nobody took in time is closed as expired, so that no later worker does it behind one's back.
    [[nodiscard]] std::vector<RequestProgress> look(warehouse::Warehouse &warehouse, domain::Instant now);

private:
    struct Open {
        qint64 id = 0;
        RequestProgress told;
        domain::Instant expires{};
    };
    [[nodiscard]] static RequestProgress progressOf(const Open &open, const warehouse::RequestRow &row);

    QString m_actor;
    std::vector<Open> m_open;
};

} // namespace articulator::desk
