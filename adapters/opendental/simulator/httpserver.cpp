// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/httpserver.h"

#include <QPointer>

#include "simulator/httpconnection.h"

namespace articulator::opendental::simulator {

HttpServer::HttpServer(Handler handler, Concurrency concurrency, QObject *parent)
    : QTcpServer(parent), m_handler(std::move(handler)), m_concurrency(concurrency)
{
    connect(this, &QTcpServer::newConnection, this, &HttpServer::accept);
}

bool HttpServer::start(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        Handler handler = m_handler;
        if (m_concurrency == Concurrency::OneAtATime)
            handler = [this](const Request &request, Reply reply) { enqueue(request, std::move(reply)); };
        new HttpConnection(socket, std::move(handler), this);
    }
}

void HttpServer::enqueue(const Request &request, Reply reply)
{
    m_waiting.emplace_back(request, std::move(reply));
    serveNext();
}

void HttpServer::serveNext()
{
    if (m_waiting.empty() || m_busy)
        return;
    m_busy = true;
    const auto [request, reply] = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_handler(request, [self = QPointer<HttpServer>(this), reply](const Answer &answer) {
        reply(answer);
        if (!self)
            return;
        self->m_busy = false;
        QMetaObject::invokeMethod(self.data(), &HttpServer::serveNext, Qt::QueuedConnection);
    });
}

} // namespace articulator::opendental::simulator
