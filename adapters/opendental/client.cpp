// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/client.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include "link/retryafter.h"
#include "opendental/answer.h"

namespace articulator::opendental {

using namespace std::chrono_literals;

namespace {

constexpr int attempts = 4;
constexpr auto longestTurn = 120s;
constexpr auto longestPause = 900s;
constexpr auto firstBackoff = 1000ms;
constexpr auto longestBackoff = 60000ms;

QByteArray encoded(const Query &query)
{
    QByteArray out;
    for (const auto &[key, value] : query)
        out += (out.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    return out;
}

bool asksForPause(int status) { return status == 429 || status == 503; }

} // namespace

Client::Client(Options options, Keys keys, std::shared_ptr<link::Pacer> pacer, std::shared_ptr<const domain::Clock> clock, link::RandomFraction random)
    : m_options(std::move(options))
    , m_keys(std::move(keys))
    , m_pacer(std::move(pacer))
    , m_clock(std::move(clock))
    , m_random(std::move(random))
{
}

link::HttpRequest Client::request(const QString &path, const Query &query) const
{
    link::HttpRequest request;
    request.url = m_options.url;
    request.url.setPath(m_options.url.path() + u'/' + path);
    if (!query.empty())
        request.url.setQuery(QString::fromLatin1(encoded(query)), QUrl::StrictMode);
    request.headers = {{"Authorization", "ODFHIR " + m_keys.developer.view().toByteArray() + '/' + m_keys.customer.view().toByteArray()},
                       {"Content-Type", "application/json"},
                       {"Accept", "application/json"}};
    return request;
}

domain::Result<link::HttpResponse> Client::once(const link::HttpRequest &request, std::stop_token stop)
{
    const domain::Result<link::Turn> turn = m_pacer->turn(stop, longestTurn);
    if (!turn)
        return domain::fail(turn.error());
    ++m_spent.calls;
    return m_http.send(request, m_options.timeout, stop);
}

void Client::holdBack(const link::HttpResponse &response, int attempt)
{
    if (!asksForPause(response.status))
        return;
    const auto named = link::retryAfter(response.retryAfter, m_clock->now(), longestPause);
    const bool mayGuess = response.status == 429;
    if (named)
        m_pacer->holdBack(*named);
    else if (mayGuess)
        m_pacer->holdBack(link::fullJitter(attempt, firstBackoff, longestBackoff, m_random) + m_pacer->gap());
    if (named || mayGuess)
        ++m_spent.waits;
}

domain::Result<link::HttpResponse> Client::patiently(const link::HttpRequest &request, std::stop_token stop)
{
    for (int attempt = 0;; ++attempt) {
        domain::Result<link::HttpResponse> response = once(request, stop);
        if (!response)
            return response;
        holdBack(*response, attempt);
        if (response->status != 429 || attempt + 1 >= attempts)
            return response;
    }
}

domain::Result<Rows> Client::list(const QString &path, const Query &query, std::stop_token stop)
{
    const domain::Result<link::HttpResponse> response = patiently(request(path, query), stop);
    if (!response)
        return domain::fail(response.error());
    const domain::Result<QJsonArray> rows = rowsOf(*response);
    if (!rows)
        return domain::fail(rows.error());
    return Rows{*rows, m_clock->now() - response->took, response->took};
}

domain::Result<QJsonObject> Client::one(const QString &path, const QString &number, std::stop_token stop)
{
    const domain::Result<link::HttpResponse> response = patiently(request(path + u'/' + number, {}), stop);
    return response ? rowOf(*response) : domain::Result<QJsonObject>(domain::fail(response.error()));
}

SentWrite Client::send(const QByteArray &method, const QString &path, const QJsonObject &body, std::stop_token stop)
{
    link::HttpRequest asked = request(path, {});
    asked.method = method;
    asked.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const domain::Result<link::Turn> turn = m_pacer->turn(stop, longestTurn);
    if (!turn)
        return {{domain::fail(turn.error())}, m_clock->now()};
    ++m_spent.calls;
    const domain::Instant began = m_clock->now();
    SentWrite sent{link::sendOnce(asked, m_options.timeout, std::move(stop))};
    sent.leftAt = began + sent.once.leftAfter;
    if (sent.once.answer)
        holdBack(*sent.once.answer, 0);
    return sent;
}

QByteArray paceKey(const Options &options, const domain::Secret &customerKey)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(customerKey.view());
    hash.addData(options.url.adjusted(QUrl::RemovePath).toEncoded());
    return hash.result();
}

} // namespace articulator::opendental
