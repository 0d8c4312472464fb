// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

#include <QByteArray>
#include <QEventLoop>
#include <QNetworkReply>

#include "domain/result.h"
#include "link/httpmessage.h"

namespace articulator::link {

/// One request on its way: gathers the answer, ends at the deadline, at a stop or at the size limit. Lives on the thread that made it.
class Exchange final {
public:
    Exchange(QNetworkReply *reply, qint64 bodyLimit);
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    /// Blocks until the answer is whole or something ended it.
    [[nodiscard]] domain::Result<HttpResponse> wait(std::chrono::milliseconds deadline, std::stop_token stop);

private:
    enum class End { Answer, Deadline, Stop, TooLarge };

    void gather();
    void endBy(End end);
    [[nodiscard]] domain::Result<HttpResponse> outcome(std::chrono::milliseconds took) const;
    [[nodiscard]] domain::Result<HttpResponse> answer(std::chrono::milliseconds took) const;

    std::unique_ptr<QNetworkReply> m_reply;
    qint64 m_bodyLimit;
    QEventLoop m_loop;
    QByteArray m_body;
    End m_end = End::Answer;
    bool m_ended = false;
};

} // namespace articulator::link
