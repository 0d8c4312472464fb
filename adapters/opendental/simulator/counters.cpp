// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/counters.h"

#include <algorithm>

#include <QStringList>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject objectOf(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

} // namespace

QString Counters::key(const QByteArray &method, const QString &path)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        const bool number
            = !part.isEmpty() && std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c.isDigit(); });
        part = number ? u"#"_s : part;
    }
    QString plain = parts.join(u'/');
    if (plain.startsWith(u"/api/v1/"))
        plain = plain.mid(7);
    return QString::fromLatin1(method) + u' ' + plain;
}

void Counters::request(const QByteArray &method, const QString &path)
{
    ++m_requests[key(method, path)];
}

void Counters::answer(int status)
{
    ++m_statuses[QString::number(status)];
}

void Counters::effect(const QByteArray &method, const QString &path)
{
    ++m_effects[key(method, path)];
}

void Counters::entered()
{
    m_mostWaiting = std::max(m_mostWaiting, ++m_waiting);
}

QJsonObject Counters::toJson() const
{
    return {{u"requests"_s, objectOf(m_requests)},
            {u"statuses"_s, objectOf(m_statuses)},
            {u"effects"_s, objectOf(m_effects)},
            {u"mostAtOnce"_s, m_mostWaiting}};
}

} // namespace articulator::opendental::simulator
