// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace articulator::opendental::simulator {

struct Request {
    QByteArray method;
    /// Decoded path without the query.
    QString path;
    QList<QPair<QString, QString>> query;
    /// Names in lower case.
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    [[nodiscard]] std::optional<QString> parameter(QLatin1String name) const
    {
        for (const auto &[key, value] : query) {
            if (key == name)
                return value;
        }
        return std::nullopt;
    }
};

/// How an answer goes out; everything but Whole is a fault on demand.
enum class Delivery { Whole, Never, CloseBefore, CloseInBody, Slowly };

struct Answer {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers = {};
    Delivery delivery = Delivery::Whole;

    /// Error bodies of the API are one JSON string.
    [[nodiscard]] static Answer refusal(int status, const QString &sentence);
    [[nodiscard]] static Answer json(int status, QByteArray body)
    {
        return {.status = status, .body = std::move(body)};
    }
};

using Reply = std::function<void(const Answer &)>;
using Handler = std::function<void(const Request &, Reply)>;

} // namespace articulator::opendental::simulator
