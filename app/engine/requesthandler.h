// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/ask.h"
#include "engine/fleet.h"

namespace articulator::engine {

/// What the handlers of requests work on.
struct RequestWorld {
    std::shared_ptr<AdapterSource> adapters;
    std::shared_ptr<Credentials> credentials;
    std::shared_ptr<WriterThread> writer;
    std::shared_ptr<Fleet> fleet;
};

/// Does one kind of request. Called on the thread that takes requests; the answer may come later, from another thread.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;
    virtual void handle(const Ask &ask, const ProgressCallback &progress, Answer answer) = 0;
    /// The engine stops: what the handler does on threads of its own ends and is answered before this returns.
    virtual void comeToRest() { }

protected:
    explicit RequestHandler(RequestWorld world) : m_world(std::move(world)) { }
    [[nodiscard]] const RequestWorld &world() const { return m_world; }
    /// NotFound "unknown-clinic".
    [[nodiscard]] domain::Result<warehouse::ClinicRow> clinic(const QString &id) const;
    [[nodiscard]] domain::Result<> store(const warehouse::ClinicRow &row) const;

private:
    RequestWorld m_world;
};

/// One whose answer is there when it returns.
class PromptHandler : public RequestHandler {
public:
    void handle(const Ask &ask, const ProgressCallback &, Answer answer) final { answer(outcome(ask)); }

protected:
    using RequestHandler::RequestHandler;
    [[nodiscard]] virtual domain::Result<QJsonObject> outcome(const Ask &ask) = 0;
};

} // namespace articulator::engine
