// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "link/httpmessage.h"

namespace articulator::link {

/// Reads one HTTP/1 answer (RFC 9112) out of the bytes of a connection as they come.
class AnswerReader final {
public:
    enum class State { Incomplete, Whole, NotHttp, TooLarge };

    explicit AnswerReader(qint64 bodyLimit) : m_bodyLimit(bodyLimit) { }

    State take(const QByteArray &bytes);
    /// The connection has ended: what was to be read until its end is whole now.
    State end();
    [[nodiscard]] bool hasStatus() const { return m_hasHead; }
    [[nodiscard]] const HttpResponse &answer() const { return m_answer; }

private:
    State readHead();
    [[nodiscard]] bool parseHead(const QByteArray &head);
    void noteHeader(const QByteArray &name, const QByteArray &value);
    State readBody();
    State readChunks();

    qint64 m_bodyLimit;
    QByteArray m_buffer;
    HttpResponse m_answer;
    bool m_hasHead = false;
    bool m_isChunked = false;
    std::optional<qint64> m_length;
};

} // namespace articulator::link
