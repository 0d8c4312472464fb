// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include "link/httpclient.h"

namespace articulator::tests {

/// The simulator program as a child, with its control door.
class SimulatorProcess {
public:
    /// Empty when it listens, else what it said.
    [[nodiscard]] QString start(const QStringList &options);
    ~SimulatorProcess();
    [[nodiscard]] QString url() const { return m_url; }
    bool post(const QString &path, const QJsonObject &order);
    bool forgetFaults();
    [[nodiscard]] QList<QJsonObject> state(const QString &table);
    [[nodiscard]] QString wall();
    /// How many requests the faults on demand have hit.
    [[nodiscard]] int faultHits();

private:
    [[nodiscard]] QByteArray send(const QByteArray &method, const QString &path, const QByteArray &body = {});

    QProcess m_process;
    link::HttpClient m_http;
    QString m_url;
    QString m_control;
};

} // namespace articulator::tests
