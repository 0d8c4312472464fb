// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <vector>

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

namespace articulator::tests {

struct HeardRequest {
    QByteArray method;
    QUrl url; ///< path and query
    std::map<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body;
    [[nodiscard]] QString path() const { return url.path(); }
    [[nodiscard]] QString value(const QString &key) const { return QUrlQuery(url).queryItemValue(key, QUrl::FullyDecoded); }
};

/// What a scripted server says: a usual answer, raw bytes, or nothing at all.
struct ScriptedReply {
    int status = 200;
    QByteArray body = "[]";
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    bool silent = false; ///< keeps the connection open and says nothing
    int cutAfter = -1;   ///< closes after so many bytes of the whole answer
    QByteArray raw = {};    ///< if not empty, sent instead
};

/// A tiny HTTP server on a free loopback port that answers by a function. Lives on the test's thread and works while the client's event loop runs.
class ScriptedServer {
public:
    using Script = std::function<ScriptedReply(const HeardRequest &)>;
    explicit ScriptedServer(Script script);
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/api/v1")) const;
    [[nodiscard]] const std::vector<HeardRequest> &heard() const { return m_heard; }
    void setScript(Script script) { m_script = std::move(script); }
    void forget() { m_heard.clear(); }

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HeardRequest &request);

    Script m_script;
    QTcpServer m_server;
    std::vector<HeardRequest> m_heard;
};

} // namespace articulator::tests
