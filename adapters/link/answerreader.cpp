// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "link/answerreader.h"

namespace articulator::link {

namespace {

constexpr qsizetype headLimit = 65536;

bool hasNoBody(int status) { return status == 204 || status == 304; }

} // namespace

AnswerReader::State AnswerReader::take(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() > m_bodyLimit + headLimit)
        return State::TooLarge;
    return m_hasHead ? readBody() : readHead();
}

AnswerReader::State AnswerReader::end()
{
    const bool untilClose = m_hasHead && !m_isChunked && !m_length;
    if (!untilClose)
        return m_hasHead ? readBody() : State::Incomplete;
    m_answer.body = m_buffer;
    return State::Whole;
}

AnswerReader::State AnswerReader::readHead()
{
    static const QByteArray protocol = "HTTP/1.";
    if (!m_buffer.startsWith(protocol.left(m_buffer.size())))
        return State::NotHttp;
    const qsizetype size = m_buffer.indexOf("\r\n\r\n");
    if (size < 0)
        return m_buffer.size() > headLimit ? State::NotHttp : State::Incomplete;
    if (!parseHead(m_buffer.left(size)))
        return State::NotHttp;
    m_buffer.remove(0, size + 4);
    // An interim answer says only that the real one will come.
    if (m_answer.status < 200) {
        m_answer = {};
        m_isChunked = false;
        m_length.reset();
        return readHead();
    }
    m_hasHead = true;
    return readBody();
}

bool AnswerReader::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    bool isNumber = false;
    m_answer.status = words.value(1).toInt(&isNumber);
    if (!isNumber || m_answer.status < 100 || m_answer.status > 999)
        return false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            noteHeader(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    return true;
}

void AnswerReader::noteHeader(const QByteArray &name, const QByteArray &value)
{
    if (name == "content-type")
        m_answer.contentType = value;
    else if (name == "retry-after")
        m_answer.retryAfter = value;
    else if (name == "transfer-encoding")
        m_isChunked = value.toLower().endsWith("chunked");
    else if (name == "content-length") {
        bool isNumber = false;
        const qint64 length = value.toLongLong(&isNumber);
        if (isNumber && length >= 0)
            m_length = length;
    }
}

AnswerReader::State AnswerReader::readBody()
{
    if (hasNoBody(m_answer.status))
        return State::Whole;
    if (m_isChunked)
        return readChunks();
    if (!m_length)
        return State::Incomplete;
    if (*m_length > m_bodyLimit)
        return State::TooLarge;
    if (m_buffer.size() < *m_length)
        return State::Incomplete;
    m_answer.body = m_buffer.left(*m_length);
    return State::Whole;
}

AnswerReader::State AnswerReader::readChunks()
{
    for (;;) {
        const qsizetype line = m_buffer.indexOf("\r\n");
        if (line < 0)
            return State::Incomplete;
        bool isNumber = false;
        const qint64 size = m_buffer.left(line).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0)
            return State::NotHttp;
        if (m_answer.body.size() + size > m_bodyLimit)
            return State::TooLarge;
        if (m_buffer.size() < line + 2 + size + 2)
            return State::Incomplete;
        if (size == 0)
            return State::Whole;
        m_answer.body += m_buffer.mid(line + 2, size);
        m_buffer.remove(0, line + 2 + size + 2);
    }
}

} // namespace articulator::link
