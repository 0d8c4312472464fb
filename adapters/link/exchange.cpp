// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "link/exchange.h"

#include <QElapsedTimer>
#include <QTimer>

namespace articulator::link {

using domain::Error;
using domain::fail;

namespace {

bool isTlsFault(QNetworkReply::NetworkError error) { return error == QNetworkReply::SslHandshakeFailedError; }

/// Faults of a connection that never gave a status line.
domain::Error connectionFault(QNetworkReply::NetworkError error)
{
    if (isTlsFault(error))
        return {Error::Kind::Unreachable, "tls-failed", QStringLiteral("The secure connection could not be made: certificate or protocol not accepted.")};
    if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolInvalidOperationError)
        return {Error::Kind::Malformed, "not-http", QStringLiteral("What answered at this address does not speak HTTP.")};
    if (error == QNetworkReply::RemoteHostClosedError)
        return {Error::Kind::Unreachable, "connection-lost", QStringLiteral("The connection was closed before an answer came.")};
    if (error == QNetworkReply::HostNotFoundError)
        return {Error::Kind::Unreachable, "no-connection", QStringLiteral("The name of the server was not found.")};
    if (error == QNetworkReply::ConnectionRefusedError)
        return {Error::Kind::Unreachable, "no-connection", QStringLiteral("Nothing listens at this address: the connection was refused.")};
    return {Error::Kind::Unreachable, "no-connection", QStringLiteral("No connection could be made (network error %1).").arg(int(error))};
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, qint64 bodyLimit) : m_reply(reply), m_bodyLimit(bodyLimit)
{
    QObject::connect(reply, &QNetworkReply::readyRead, &m_loop, [this] { gather(); });
    QObject::connect(reply, &QNetworkReply::finished, &m_loop, [this] { endBy(End::Answer); });
}

Exchange::~Exchange()
{
    m_reply->disconnect(&m_loop);
    if (m_reply->isRunning())
        m_reply->abort();
}

domain::Result<HttpResponse> Exchange::wait(std::chrono::milliseconds deadline, std::stop_token stop)
{
    QElapsedTimer clock;
    clock.start();
    QTimer limit;
    limit.setSingleShot(true);
    limit.setTimerType(Qt::PreciseTimer);
    QObject::connect(&limit, &QTimer::timeout, &m_loop, [this] { endBy(End::Deadline); });
    limit.start(deadline);
    // The stop may be asked for on any thread; only a queued call may touch the loop.
    const std::stop_callback onStop(stop, [this] {
        QMetaObject::invokeMethod(&m_loop, [this] { endBy(End::Stop); }, Qt::QueuedConnection);
    });
    if (!m_reply->isFinished() && !m_ended)
        m_loop.exec(QEventLoop::ExcludeUserInputEvents);
    return outcome(std::chrono::milliseconds(clock.elapsed()));
}

void Exchange::gather()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_bodyLimit)
        endBy(End::TooLarge);
}

void Exchange::endBy(End end)
{
    if (m_ended)
        return;
    m_ended = true;
    m_end = end;
    m_loop.quit();
}

domain::Result<HttpResponse> Exchange::outcome(std::chrono::milliseconds took) const
{
    switch (m_end) {
    case End::Deadline:
        return fail(Error::Kind::TimedOut, "no-answer", QStringLiteral("No complete answer within %1 s.").arg(took.count() / 1000));
    case End::Stop:
        return fail(Error::Kind::Cancelled, "stopped", QStringLiteral("Asked to stop while waiting for an answer."));
    case End::TooLarge:
        return fail(Error::Kind::Malformed, "too-large", QStringLiteral("The answer is larger than %1 MiB.").arg(m_bodyLimit / (1024 * 1024)));
    case End::Answer:
        break;
    }
    return answer(took);
}

domain::Result<HttpResponse> Exchange::answer(std::chrono::milliseconds took) const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status == 0)
        return fail(connectionFault(error));
    const QByteArray body = m_body + m_reply->readAll();
    // Below 200 are the faults of network and proxy: with a status line they mean that the rest of the answer did not come.
    const bool broken = (error != QNetworkReply::NoError && error < QNetworkReply::ProxyConnectionRefusedError) || error == QNetworkReply::ProtocolFailure;
    bool counted = false;
    const qint64 announced = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&counted);
    if (broken || (counted && announced != body.size()))
        return fail(Error::Kind::Malformed, "truncated", QStringLiteral("The answer ended before it was complete."));
    if (body.size() > m_bodyLimit)
        return fail(Error::Kind::Malformed, "too-large", QStringLiteral("The answer is larger than %1 MiB.").arg(m_bodyLimit / (1024 * 1024)));
    return HttpResponse{status, m_reply->rawHeader("Content-Type"), m_reply->rawHeader("Retry-After").trimmed(), body, took};
}

} // namespace articulator::link
