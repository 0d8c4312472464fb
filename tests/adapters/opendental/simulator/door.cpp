// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "adapters/opendental/simulator/door.h"

#include <QEventLoop>

using namespace Qt::Literals::StringLiterals;

QByteArray Seen::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Seen Door::ask(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    return send(verb, m_api + path, body, true);
}

Seen Door::control(const QString &path, const QJsonObject &body)
{
    return send("POST", m_control + path, QJsonDocument(body).toJson(), false);
}

Seen Door::send(const QByteArray &verb, const QString &url, const QByteArray &body, bool keys)
{
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(timeoutMs);
    if (keys && !authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    if (!contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    Seen seen{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->error(),
              reply->rawHeaderPairs()};
    reply->deleteLater();
    return seen;
}

articulator::opendental::simulator::Settings quietOffice()
{
    articulator::opendental::simulator::Settings settings;
    settings.clock = u"2026-03-03 10:20:00"_s;
    settings.clockSpeed = 0;
    settings.throttle = articulator::opendental::simulator::Throttle::Off;
    const QStringList &names = articulator::opendental::simulator::Settings::permissionNames();
    settings.permissions = QSet<QString>(names.begin(), names.end());
    settings.permissions.remove(u"ApiEnterprise"_s);
    return settings;
}
