// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "link/sendonce.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include "link/answerreader.h"

namespace articulator::link {

using domain::Error;
using domain::fail;

namespace {

constexpr qint64 bodyLimit = 16LL * 1024 * 1024;
constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isSecure(const QUrl &url) { return url.scheme() == QLatin1String("https"); }

bool isHttp(const QUrl &url) { return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || isSecure(url)); }

QByteArray bytesOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = request.method + ' ' + (path.isEmpty() ? QByteArray("/") : path);
    if (url.hasQuery())
        bytes += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    bytes += " HTTP/1.1\r\nHost: " + url.host(QUrl::FullyEncoded).toLatin1();
    if (url.port() > 0)
        bytes += ':' + QByteArray::number(url.port());
    for (const auto &[name, value] : request.headers)
        bytes += "\r\n" + name + ": " + value;
    bytes += "\r\nUser-Agent: Articulator\r\nAccept-Encoding: identity\r\nConnection: close\r\nContent-Length: " + QByteArray::number(request.body.size());
    return bytes + "\r\n\r\n" + request.body;
}

/// One request on a connection of its own, from the look-up of the name to the last byte.
class SingleShot final {
public:
    explicit SingleShot(const HttpRequest &request) : m_request(request) { }

    SentOnce run(std::chrono::milliseconds deadline, std::stop_token stop)
    {
        m_took.start();
        listen();
        QTimer limit;
        limit.setSingleShot(true);
        limit.setTimerType(Qt::PreciseTimer);
        QObject::connect(&limit, &QTimer::timeout, &m_loop, [this, deadline] {
            endBy({Error::Kind::TimedOut, "no-answer", QStringLiteral("No complete answer within %1 s.").arg(deadline.count() / 1000)});
        });
        limit.start(deadline);
        // The stop may be asked for on any thread; only a queued call may touch the loop.
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(&m_loop, [this] { endBy({Error::Kind::Cancelled, "stopped", QStringLiteral("Asked to stop while waiting for an answer.")}); }, Qt::QueuedConnection);
        });
        connectToServer();
        if (!m_outcome)
            m_loop.exec(QEventLoop::ExcludeUserInputEvents);
        m_socket.disconnect(&m_loop);
        m_socket.abort();
        return {std::move(*m_outcome), m_leftAfter, m_left};
    }

private:
    void listen()
    {
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, [this] { judge(m_reader.take(m_socket.readAll())); });
        QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_loop, [this](QAbstractSocket::SocketError error) { broke(error); });
        QObject::connect(&m_socket, &QSslSocket::disconnected, &m_loop, [this] { broke(QAbstractSocket::RemoteHostClosedError); });
        if (isSecure(m_request.url))
            QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, [this] { send(); });
        else
            QObject::connect(&m_socket, &QSslSocket::connected, &m_loop, [this] { send(); });
    }

    void connectToServer()
    {
        const QUrl &url = m_request.url;
        m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        if (!isSecure(url)) {
            m_socket.connectToHost(url.host(), quint16(url.port(httpPort)));
            return;
        }
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_socket.setSslConfiguration(tls);
        m_socket.connectToHostEncrypted(url.host(), quint16(url.port(httpsPort)));
    }

    void send()
    {
        m_left = true;
        m_leftAfter = std::chrono::milliseconds(m_took.elapsed());
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.write(bytesOf(m_request));
    }

    void judge(AnswerReader::State state)
    {
        switch (state) {
        case AnswerReader::State::Incomplete:
            return;
        case AnswerReader::State::NotHttp:
            return endBy({Error::Kind::Malformed, "not-http", QStringLiteral("What answered at this address does not speak HTTP.")});
        case AnswerReader::State::TooLarge:
            return endBy({Error::Kind::Malformed, "too-large", QStringLiteral("The answer is larger than %1 MiB.").arg(bodyLimit / (1024 * 1024))});
        case AnswerReader::State::Whole:
            break;
        }
        HttpResponse answer = m_reader.answer();
        answer.took = std::chrono::milliseconds(m_took.elapsed());
        finish(std::move(answer));
    }

    void broke(QAbstractSocket::SocketError error)
    {
        if (m_left && error == QAbstractSocket::RemoteHostClosedError) {
            judge(m_reader.take(m_socket.readAll()));
            if (!m_outcome)
                judge(m_reader.end());
        }
        if (m_reader.hasStatus())
            return endBy({Error::Kind::Malformed, "truncated", QStringLiteral("The answer ended before it was complete.")});
        if (m_left)
            return endBy({Error::Kind::Unreachable, "connection-lost", QStringLiteral("The connection was closed before an answer came.")});
        if (error == QAbstractSocket::SslHandshakeFailedError)
            return endBy({Error::Kind::Unreachable, "tls-failed", QStringLiteral("The secure connection could not be made: certificate or protocol not accepted.")});
        endBy({Error::Kind::Unreachable, "no-connection", QStringLiteral("No connection could be made (socket error %1).").arg(int(error))});
    }

    void endBy(const Error &error) { finish(fail(error)); }

    void finish(domain::Result<HttpResponse> outcome)
    {
        if (m_outcome)
            return;
        m_outcome = std::move(outcome);
        m_loop.quit();
    }

    const HttpRequest &m_request;
    QElapsedTimer m_took;
    QEventLoop m_loop;
    QSslSocket m_socket;
    AnswerReader m_reader{bodyLimit};
    std::optional<domain::Result<HttpResponse>> m_outcome;
    std::chrono::milliseconds m_leftAfter{0};
    bool m_left = false;
};

} // namespace

SentOnce sendOnce(const HttpRequest &request, std::chrono::milliseconds deadline, std::stop_token stop)
{
    if (!isHttp(request.url))
        return {fail(Error::Kind::InvalidInput, "bad-url", QStringLiteral("The address is no http or https URL."))};
    if (stop.stop_requested())
        return {fail(Error::Kind::Cancelled, "stopped", QStringLiteral("Asked to stop before the request was sent."))};
    return SingleShot(request).run(deadline, stop);
}

} // namespace articulator::link
