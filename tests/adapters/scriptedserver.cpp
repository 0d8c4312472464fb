// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "adapters/scriptedserver.h"

#include <memory>

#include <QTcpSocket>

namespace articulator::tests {

namespace {

/// The first whole request in the buffer, taken out of it.
std::optional<HeardRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    HeardRequest request;
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.url = QUrl::fromEncoded(first.value(1));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers[lines[i].left(colon).trimmed().toLower()] = lines[i].mid(colon + 1).trimmed();
    }
    const qsizetype length = request.headers["content-length"].toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

ScriptedServer::ScriptedServer(Script script) : m_script(std::move(script))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::serve(QTcpSocket *socket)
{
    auto buffer = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
        *buffer += socket->readAll();
        while (const std::optional<HeardRequest> request = takeRequest(*buffer))
            answer(socket, *request);
    });
}

void ScriptedServer::answer(QTcpSocket *socket, const HeardRequest &request)
{
    m_heard.push_back(request);
    const ScriptedReply reply = m_script(request);
    if (reply.silent)
        return;
    QByteArray bytes = reply.raw;
    if (bytes.isEmpty()) {
        bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\nContent-Type: application/json\r\n";
        for (const auto &[name, value] : reply.headers)
            bytes += name + ": " + value + "\r\n";
        bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n" + reply.body;
    }
    if (reply.cutAfter >= 0)
        bytes.truncate(reply.cutAfter);
    socket->write(bytes);
    if (reply.cutAfter >= 0 || !reply.raw.isEmpty())
        socket->disconnectFromHost();
}

} // namespace articulator::tests
