// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "adapters/opendental/simulatorprocess.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace articulator::tests {

QString SimulatorProcess::start(const QStringList &options)
{
    m_process.start(QStringLiteral(ARTICULATOR_BIN_DIR) + QStringLiteral("/opendental-simulator"), options + QStringList{QStringLiteral("--with-parent")});
    static const QRegularExpression line(QStringLiteral("listening (\\S+) control (\\S+)"));
    QByteArray said;
    while (m_process.waitForReadyRead(20000)) {
        said += m_process.readAllStandardOutput();
        if (const auto match = line.match(QString::fromUtf8(said)); match.hasMatch()) {
            m_url = match.captured(1);
            m_control = match.captured(2);
            return {};
        }
    }
    return QString::fromUtf8(said + m_process.readAllStandardError()) + m_process.errorString();
}

SimulatorProcess::~SimulatorProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

QByteArray SimulatorProcess::send(const QByteArray &method, const QString &path, const QByteArray &body)
{
    const auto answer = m_http.send({.method = method, .url = QUrl(m_control + path), .headers = {{"Content-Type", "application/json"}}, .body = body}, std::chrono::seconds(20), {});
    return answer && answer->status == 200 ? answer->body : QByteArray();
}

bool SimulatorProcess::post(const QString &path, const QJsonObject &order)
{
    return !send("POST", path, QJsonDocument(order).toJson(QJsonDocument::Compact)).isEmpty();
}

bool SimulatorProcess::forgetFaults() { return !send("DELETE", QStringLiteral("/faults")).isEmpty(); }

QList<QJsonObject> SimulatorProcess::state(const QString &table)
{
    QList<QJsonObject> rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(send("GET", QStringLiteral("/state/") + table)).array())
        rows.append(row.toObject());
    return rows;
}

QString SimulatorProcess::wall()
{
    return QJsonDocument::fromJson(send("GET", QStringLiteral("/clock"))).object().value(QStringLiteral("wall")).toString();
}

int SimulatorProcess::faultHits()
{
    int hits = 0;
    for (const QJsonValue &fault : QJsonDocument::fromJson(send("GET", QStringLiteral("/faults"))).object().value(QStringLiteral("faults")).toArray())
        hits += fault.toObject().value(QStringLiteral("hits")).toInt();
    return hits;
}

} // namespace articulator::tests
