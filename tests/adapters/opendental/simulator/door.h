// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "simulator/settings.h"

/// What came back over HTTP.
struct Seen {
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    /// The sentence of an error body, which is one JSON string.
    [[nodiscard]] QString sentence() const
    {
        return QJsonDocument::fromJson('[' + body + ']').array().at(0).toString();
    }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// Asks a simulator over real HTTP and waits for the answer.
class Door {
public:
    Door(QString apiUrl, QString controlUrl) : m_api(std::move(apiUrl)), m_control(std::move(controlUrl)) { }

    Seen get(const QString &path) { return ask("GET", path, {}); }
    Seen put(const QString &path, const QJsonObject &body) { return ask("PUT", path, QJsonDocument(body).toJson()); }
    Seen post(const QString &path, const QJsonObject &body) { return ask("POST", path, QJsonDocument(body).toJson()); }
    Seen ask(const QByteArray &verb, const QString &path, const QByteArray &body);
    Seen control(const QString &path, const QJsonObject &body);
    Seen control(const QString &path) { return send("GET", m_control + path, {}, false); }
    Seen state(const QString &path) { return control(QStringLiteral("/state/") + path); }

    QByteArray authorization = "ODFHIR DemoDeveloperKey/DemoCustomerKey1";
    QByteArray contentType = "application/json";
    int timeoutMs = 15000;

private:
    Seen send(const QByteArray &verb, const QString &url, const QByteArray &body, bool keys);

    QNetworkAccessManager m_network;
    QString m_api;
    QString m_control;
};

/// A small practice on a Tuesday morning, all permissions, no pacing, a clock that stands still.
articulator::opendental::simulator::Settings quietOffice();
