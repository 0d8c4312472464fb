// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>

#include <QTcpServer>

#include "simulator/request.h"

namespace articulator::opendental::simulator {

/// HTTP/1.1 on the loopback address. Lives on one thread; handlers answer through their Reply, at once or later.
class HttpServer final : public QTcpServer {
    Q_OBJECT

public:
    enum class Concurrency { Many, OneAtATime };

    HttpServer(Handler handler, Concurrency concurrency, QObject *parent = nullptr);
    /// Listens on 127.0.0.1; port 0 takes a free one.
    [[nodiscard]] bool start(quint16 port);

private:
    void accept();
    void enqueue(const Request &request, Reply reply);
    void serveNext();

    Handler m_handler;
    Concurrency m_concurrency;
    std::deque<std::pair<Request, Reply>> m_waiting;
    bool m_busy = false;
};

} // namespace articulator::opendental::simulator
