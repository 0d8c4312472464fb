// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QUrl>

namespace articulator::link {

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

/// A whole answer, whatever its status: what a status means is the caller's business.
struct HttpResponse {
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter; ///< as sent; empty: none
    QByteArray body = {};
    std::chrono::milliseconds took{0};
};

} // namespace articulator::link
