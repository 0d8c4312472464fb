// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/httpconnection.h"

#include <memory>

#include <QPointer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headLimit = 32768;
constexpr qsizetype bodyLimit = 16800000;

QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {201, "Created"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {404, "Not Found"},
                                                {410, "Gone"},
                                                {411, "Length Required"},
                                                {413, "Content Too Large"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {503, "Service Unavailable"},
                                                {504, "Gateway Timeout"}};
    return reasons.value(status, "Unknown");
}

QByteArray headOf(const Answer &answer, bool closing)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    head += closing ? QByteArrayLiteral("Connection: close\r\n\r\n")
                    : QByteArrayLiteral("Connection: keep-alive\r\n\r\n");
    return head;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::readMore()
{
    m_buffer += m_socket->readAll();
    if (!m_busy && !m_closing)
        serveNext();
}

void HttpConnection::serveNext()
{
    const std::optional<Request> request = takeRequest();
    if (!request)
        return;
    m_busy = true;
    m_closing = request->headers.value("connection").toLower() == "close";
    m_handler(*request, [self = QPointer<HttpConnection>(this)](const Answer &answer) {
        if (self)
            self->send(answer);
    });
}

std::optional<Request> HttpConnection::takeRequest()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > headLimit || (end < 0 && m_buffer.size() > headLimit)) {
        refuse(431, "Header too large");
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    std::optional<Request> request = readHead(m_buffer.left(end));
    if (!request)
        return std::nullopt;
    const qsizetype length = request->headers.value("content-length", "0").toLongLong();
    if (request->headers.contains("transfer-encoding") || length < 0) {
        refuse(411, "Content-Length required");
        return std::nullopt;
    }
    if (length > bodyLimit) {
        refuse(413, "Body too large");
        return std::nullopt;
    }
    if (m_buffer.size() < end + 4 + length)
        return std::nullopt;
    request->body = m_buffer.mid(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return request;
}

std::optional<Request> HttpConnection::readHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/')) {
        refuse(400, "Local API. Unable to convert request.");
        return std::nullopt;
    }
    Request request;
    request.method = words.at(0);
    const QUrl url = QUrl::fromEncoded("http://localhost" + words.at(1));
    request.path = url.path(QUrl::FullyDecoded);
    // In a query "+" is a space to .NET.
    for (const auto &[name, value] :
         QUrlQuery(QString(url.query(QUrl::FullyEncoded)).replace(u'+', u"%20"_s)).queryItems(QUrl::FullyDecoded))
        request.query.push_back({name, value});
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

void HttpConnection::send(const Answer &answer)
{
    m_busy = false;
    if (answer.delivery == Delivery::Never) {
        m_busy = true;
        return;
    }
    if (answer.delivery == Delivery::CloseBefore) {
        m_socket->abort();
        return;
    }
    QByteArray bytes = headOf(answer, m_closing) + answer.body;
    if (answer.delivery == Delivery::Slowly) {
        m_busy = true;
        sendSlowly(bytes);
        return;
    }
    if (answer.delivery == Delivery::CloseInBody) {
        bytes.chop(answer.body.size() - answer.body.size() / 2);
        m_closing = true;
    }
    m_socket->write(bytes);
    if (m_closing)
        m_socket->disconnectFromHost();
    else if (!m_buffer.isEmpty())
        serveNext();
}

void HttpConnection::sendSlowly(const QByteArray &bytes)
{
    constexpr int steps = 20;
    constexpr int pause = 100;
    auto *timer = new QTimer(this);
    const auto part = std::max<qsizetype>(1, bytes.size() / steps);
    connect(timer, &QTimer::timeout, this, [this, timer, bytes, part, sent = std::make_shared<qsizetype>(0)] {
        *sent += m_socket->write(bytes.mid(*sent, part));
        if (*sent < bytes.size())
            return;
        timer->deleteLater();
        m_busy = false;
        if (m_closing)
            m_socket->disconnectFromHost();
        else if (!m_buffer.isEmpty())
            serveNext();
    });
    timer->start(pause);
}

void HttpConnection::refuse(int status, const QByteArray &reason)
{
    m_closing = true;
    send(Answer::refusal(status, QString::fromUtf8(reason)));
}

} // namespace articulator::opendental::simulator
