// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stop_token>

#include <QNetworkAccessManager>
#include <QThread>

#include "domain/result.h"
#include "link/httpmessage.h"

namespace articulator::link {

/// Asks one HTTP(S) server and waits for its whole answer. For worker threads only: waiting runs a nested event loop. One call at a time; the calls
/// may come from different threads one after the other. Follows no redirect, uses no proxy, cookie or cache, speaks HTTP/1.1 and TLS 1.2 or later.
class HttpClient final {
public:
    /// An answer beyond `bodyLimit` bytes is cut off and refused.
    explicit HttpClient(qint64 bodyLimit = 64LL * 1024 * 1024) : m_bodyLimit(bodyLimit) { }
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// `deadline` counts for everything from the name look-up to the last byte. Unreachable "no-connection", "connection-lost", "tls-failed" · TimedOut
    /// "no-answer" · Cancelled "stopped" · Malformed "truncated", "too-large", "not-http" · InvalidInput "bad-url".
    /// A body of announced length is whole; one in chunks may end early without Qt saying so, so its reader must notice (JSON does).
    [[nodiscard]] domain::Result<HttpResponse> send(const HttpRequest &request, std::chrono::milliseconds deadline, std::stop_token stop);

private:
    [[nodiscard]] QNetworkAccessManager &managerOfThisThread();

    qint64 m_bodyLimit;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace articulator::link
