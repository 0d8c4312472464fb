// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include "simulator/request.h"

class QTcpSocket;

namespace articulator::opendental::simulator {

/// One client's connection: reads HTTP/1.1 requests one after the other, keeps alive, writes answers. Lives on the
/// server's thread.
class HttpConnection final : public QObject {
    Q_OBJECT

public:
    /// Takes the socket over. Deletes itself when the client is gone.
    HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent);

private:
    void readMore();
    void serveNext();
    /// Absent: the head is not complete or refused.
    std::optional<Request> takeRequest();
    std::optional<Request> readHead(const QByteArray &head);
    void send(const Answer &answer);
    void sendSlowly(const QByteArray &bytes);
    void refuse(int status, const QByteArray &reason);

    QTcpSocket *m_socket;
    Handler m_handler;
    QByteArray m_buffer;
    bool m_busy = false;
    bool m_closing = false;
};

} // namespace articulator::opendental::simulator
