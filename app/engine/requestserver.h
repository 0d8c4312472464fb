// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <mutex>

#include "domain/clock.h"
#include "engine/switchboard.h"

namespace articulator::engine {

/// Watches the inbox on a thread of its own, takes what waits there to the switchboard, and puts the outcome beside it.
class RequestServer {
public:
    RequestServer(const warehouse::Location &location, std::shared_ptr<WriterThread> writer, std::shared_ptr<Switchboard> switchboard,
                  std::shared_ptr<const domain::Clock> clock);
    /// Takes no more; what was taken may still be answered.
    ~RequestServer();

private:
    void work(const warehouse::Location &location);
    void closeOrphans(warehouse::Warehouse &reader);
    void serveWaiting(warehouse::Warehouse &reader);
    void serve(const warehouse::RequestRow &row);
    static void finish(WriterThread &writer, qint64 id, const domain::Result<QJsonObject> &outcome);

    std::shared_ptr<WriterThread> m_writer;
    std::shared_ptr<Switchboard> m_switchboard;
    std::shared_ptr<const domain::Clock> m_clock;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_stopping = false;
    NamedThread m_thread;
};

} // namespace articulator::engine
