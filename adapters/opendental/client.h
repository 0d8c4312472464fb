// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stop_token>
#include <utility>

#include "domain/clock.h"
#include "domain/secret.h"
#include "link/backoff.h"
#include "link/httpclient.h"
#include "link/pacer.h"
#include "link/sendonce.h"
#include "opendental/options.h"
#include "opendental/rowsource.h"

namespace articulator::opendental {

/// Requests made and pauses taken since somebody last asked.
struct Spent {
    int calls = 0;
    int waits = 0;
};

/// What became of a write on the wire, and when by this computer's clock its first byte left.
struct SentWrite {
    link::SentOnce once;
    domain::Instant leftAt{};
};

/// Asks the API, one request at a time and never faster than the key's pace. For one thread at a time.
class Client final : public RowSource {
public:
    struct Keys {
        domain::Secret developer;
        domain::Secret customer;
    };
    Client(Options options, Keys keys, std::shared_ptr<link::Pacer> pacer, std::shared_ptr<const domain::Clock> clock, link::RandomFraction random);

    /// GET of a list. `path` without a leading slash. Errors as link::HttpClient and faultOf tell them; a 429 is obeyed and asked again a few times.
    [[nodiscard]] domain::Result<Rows> list(const QString &path, const Query &query, std::stop_token stop) override;
    [[nodiscard]] domain::Result<QJsonObject> one(const QString &path, const QString &number, std::stop_token stop) override;
    /// A write: POST or PUT, sent at most once. A 429 only holds the next request back.
    [[nodiscard]] SentWrite send(const QByteArray &method, const QString &path, const QJsonObject &body, std::stop_token stop);
    [[nodiscard]] Spent takeSpent() { return std::exchange(m_spent, Spent()); }
    [[nodiscard]] link::Pacer &pacer() { return *m_pacer; }
    [[nodiscard]] const link::Pacer &pacer() const { return *m_pacer; }

private:
    [[nodiscard]] link::HttpRequest request(const QString &path, const Query &query) const;
    /// Asked again a few times where it is told to wait.
    [[nodiscard]] domain::Result<link::HttpResponse> patiently(const link::HttpRequest &request, std::stop_token stop);
    [[nodiscard]] domain::Result<link::HttpResponse> once(const link::HttpRequest &request, std::stop_token stop);
    void holdBack(const link::HttpResponse &response, int attempt);

    Options m_options;
    Keys m_keys;
    std::shared_ptr<link::Pacer> m_pacer;
    std::shared_ptr<const domain::Clock> m_clock;
    link::RandomFraction m_random;
    link::HttpClient m_http;
    Spent m_spent;
};

/// Name under which all users of a customer key at one address share their pace; tells nothing about the key.
[[nodiscard]] QByteArray paceKey(const Options &options, const domain::Secret &customerKey);

} // namespace articulator::opendental
