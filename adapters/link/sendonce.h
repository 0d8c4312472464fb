// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <stop_token>

#include "domain/result.h"
#include "link/httpmessage.h"

namespace articulator::link {

/// What became of a request that was sent at most once.
struct SentOnce {
    domain::Result<HttpResponse> answer;
    std::chrono::milliseconds leftAfter{0}; ///< how long it took until the first byte left
    bool left = false; ///< part of the request may have left this computer; false: the server certainly knows nothing of it
};

/// Sends one request over a connection of its own and waits for its whole answer; never sends it again. For writes: QNetworkAccessManager repeats a request
/// by itself where a connection breaks before the answer, and a write would take effect twice. For worker threads only, as HttpClient; the same TLS rules,
/// no redirect, no proxy. Errors as HttpClient::send.
[[nodiscard]] SentOnce sendOnce(const HttpRequest &request, std::chrono::milliseconds deadline, std::stop_token stop);

} // namespace articulator::link
