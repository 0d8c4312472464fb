// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "link/httpclient.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include "link/exchange.h"

namespace articulator::link {

using domain::Error;
using domain::fail;

namespace {

QNetworkRequest prepared(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    // HTTP/2 of Qt 6.4 has known faults in header decompression.
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setRawHeader("Accept-Encoding", "identity");
    out.setRawHeader("User-Agent", "Articulator");
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (request.url.scheme() == QLatin1String("https")) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
        out.setSslConfiguration(tls);
    }
    return out;
}

bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

HttpClient::~HttpClient() = default;

QNetworkAccessManager &HttpClient::managerOfThisThread()
{
    if (!m_manager || m_manager->thread() != QThread::currentThread()) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }
    return *m_manager;
}

domain::Result<HttpResponse> HttpClient::send(const HttpRequest &request, std::chrono::milliseconds deadline, std::stop_token stop)
{
    if (!isHttp(request.url))
        return fail(Error::Kind::InvalidInput, "bad-url", QStringLiteral("The address is no http or https URL."));
    if (stop.stop_requested())
        return fail(Error::Kind::Cancelled, "stopped", QStringLiteral("Asked to stop before the request was sent."));
    QNetworkReply *reply = managerOfThisThread().sendCustomRequest(prepared(request), request.method, request.body);
    Exchange exchange(reply, m_bodyLimit);
    return exchange.wait(deadline, stop);
}

} // namespace articulator::link
