// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarios/office.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrl>

namespace articulator::scenarios {

Office::Office(const QStringList &arguments) : m_arguments(arguments) { start(); }

void Office::startAgain()
{
    m_address.clear();
    m_process.waitForFinished(10000);
    start();
}

void Office::start()
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(ARTICULATOR_BIN_DIR "/opendental-simulator"),
                    QStringList{QStringLiteral("--developer-key"), QLatin1String(developerKey), QStringLiteral("--customer-key"),
                                QLatin1String(customerKey), QStringLiteral("--with-parent")}
                        + m_arguments);
    static const QRegularExpression line(QStringLiteral("listening (\\S+) control (\\S+)"));
    QByteArray output;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 15000 && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(500);
        output += m_process.readAllStandardOutput();
        if (const auto match = line.match(QString::fromUtf8(output)); match.hasMatch() && output.contains('\n')) {
            m_address = match.captured(1);
            m_control = match.captured(2);
            return;
        }
    }
}

Office::~Office()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

QJsonDocument Office::control(const QString &path, const QJsonObject &body) { return exchange("POST", path, QJsonDocument(body).toJson()); }

QJsonDocument Office::state(const QString &path) { return exchange("GET", path, {}); }

void Office::forgetFaults() { exchange("DELETE", QStringLiteral("/faults"), {}); }

QJsonDocument Office::exchange(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    const QUrl url(m_control);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(3000))
        return {};
    socket.write(verb + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(10000))
        answer += socket.readAll();
    answer += socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4));
}

} // namespace articulator::scenarios
