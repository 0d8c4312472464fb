// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/jsonwriter.h"

#include <algorithm>

namespace articulator::domain {

namespace {

constexpr qsizetype usualSize = 256;

/// Signs that stand in JSON as they are, one byte each.
bool isPlain(const QString &value)
{
    bool plain = true;
    for (const QChar sign : value) {
        const char16_t unit = sign.unicode();
        plain &= unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
    }
    return plain;
}

} // namespace

void JsonWriter::member(QByteArrayView name)
{
    const qsizetype at = m_bytes.size();
    if (at == 0)
        m_bytes.reserve(usualSize);
    m_bytes.resize(at + name.size() + 4);
    char *out = m_bytes.data() + at;
    *out++ = at == 0 ? '{' : ',';
    *out++ = '"';
    out = std::copy(name.begin(), name.end(), out);
    *out++ = '"';
    *out = ':';
}

void JsonWriter::quoted(const QString &value)
{
    if (!isPlain(value)) {
        escaped(value);
        return;
    }
    const qsizetype at = m_bytes.size();
    m_bytes.resize(at + value.size() + 2);
    char *out = m_bytes.data() + at;
    *out++ = '"';
    for (const QChar sign : value)
        *out++ = char(sign.unicode());
    *out = '"';
}

void JsonWriter::escaped(const QString &value)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_bytes.append('"');
    const QByteArray utf8 = value.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            m_bytes.append('\\').append(c);
        else if (uchar(c) < 0x20)
            m_bytes.append("\\u00").append(hex[uchar(c) >> 4]).append(hex[uchar(c) & 15]);
        else
            m_bytes.append(c);
    }
    m_bytes.append('"');
}

void JsonWriter::text(QByteArrayView name, const QString &value)
{
    if (value.isEmpty())
        return;
    member(name);
    quoted(value);
}

void JsonWriter::number(QByteArrayView name, qint64 value)
{
    member(name);
    m_bytes.append(QByteArray::number(value));
}

void JsonWriter::real(QByteArrayView name, double value)
{
    member(name);
    m_bytes.append(QByteArray::number(value, 'g', 15));
}

void JsonWriter::flag(QByteArrayView name, bool value)
{
    member(name);
    m_bytes.append(value ? "true" : "false");
}

void JsonWriter::list(QByteArrayView name, const QStringList &values)
{
    if (values.isEmpty())
        return;
    member(name);
    char separator = '[';
    for (const QString &value : values) {
        m_bytes.append(separator);
        quoted(value);
        separator = ',';
    }
    m_bytes.append(']');
}

QByteArray JsonWriter::take()
{
    if (m_bytes.isEmpty())
        return {};
    m_bytes.append('}');
    return std::exchange(m_bytes, QByteArray());
}

} // namespace articulator::domain
