// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarios/wishbook.h"

#include <algorithm>

#include <QDateTime>
#include <QRegularExpression>

namespace articulator::scenarios {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString firstDay = u"2026-11-25T00:00:00Z"_s;
const QString lastDay = u"2026-12-12T00:00:00Z"_s;
constexpr int placeMinutes = 40; ///< "Child cleaning"

qint64 secondsOf(const QJsonObject &place) { return QDateTime::fromString(place[u"start"_s].toString(), Qt::ISODate).toSecsSinceEpoch(); }

bool touch(const QJsonObject &a, const QJsonObject &b)
{
    const bool isShared = a[u"provider"_s] == b[u"provider"_s] || a[u"operatory"_s] == b[u"operatory"_s];
    return isShared && std::abs(secondsOf(a) - secondsOf(b)) < placeMinutes * 60;
}

QJsonObject based(const QString &key, const char *kind, const QJsonObject &record, QJsonObject members = {})
{
    members.insert(u"key"_s, key);
    members.insert(u"kind"_s, QString::fromLatin1(kind));
    members.insert(u"origin"_s, u"harness"_s);
    members.insert(u"base"_s, QJsonObject{{u"externalId"_s, record[u"externalId"_s]}, {u"version"_s, record[u"version"_s]}});
    return members;
}

} // namespace

QString WishBook::read(Office &office)
{
    for (const QJsonValue &slot : m_desk.run({u"slots"_s, u"maple"_s, u"--type"_s, u"Child cleaning"_s, u"--from"_s, firstDay, u"--until"_s, lastDay,
                                              u"--step"_s, u"20"_s, u"--json"_s}).document[u"slots"_s].toArray()) {
        const QJsonObject place = slot.toObject();
        if (std::none_of(m_places.begin(), m_places.end(), [&](const QJsonValue &other) { return touch(place, other.toObject()); }))
            m_places.append(place);
    }
    for (const QJsonValue &visit : records(u"appointment"_s, {u"--from"_s, firstDay, u"--until"_s, lastDay})) {
        const bool isShort = visit[u"minutes"_s].toInt() <= placeMinutes;
        if (const QString word = visit[u"confirmation"_s].toString(); !word.isEmpty() && !m_words.contains(word))
            m_words.insert(word, office.state(u"/state/appointments/"_s + visit[u"externalId"_s].toString()).object()[u"Confirmed"_s]);
        if (visit[u"status"_s] == u"scheduled"_s && visit[u"onBook"_s].toBool() && isShort)
            m_visits.append(visit);
    }
    for (const QJsonValue &patient : records(u"patient"_s)) {
        if (patient[u"status"_s] == u"patient"_s)
            (m_patients.size() <= 2 * m_people.size() ? m_patients : m_people).append(patient[u"externalId"_s].toString());
    }
    const bool isEnough = m_places.size() > 60 && m_visits.size() > 30 && m_patients.size() > 40 && m_words.size() > 1;
    return isEnough ? QString() : u"%1 places, %2 visits, %3 patients"_s.arg(m_places.size()).arg(m_visits.size()).arg(m_patients.size());
}

QJsonArray WishBook::records(const QString &kind, const QStringList &more) const
{
    return m_desk.run(QStringList{u"show"_s, u"maple"_s, kind, u"--json"_s} + more).document[u"records"_s].toArray();
}

bool WishBook::hasRoomFor(int writes) const
{
    return m_nextPlace + writes <= m_places.size() && m_nextVisit + writes / 2 <= m_visits.size() && m_nextPerson + writes / 4 <= m_people.size();
}

QJsonObject WishBook::nextPlace()
{
    return m_places.at(m_nextPlace++ % m_places.size()).toObject();
}

QJsonObject WishBook::nextVisit()
{
    return m_visits.at(m_nextVisit++ % m_visits.size()).toObject();
}

QJsonArray WishBook::wishes(const QString &round, int creates, bool withOtherKinds)
{
    QJsonArray all;
    for (int i = 0; i < creates; ++i) {
        const QJsonObject place = nextPlace();
        const QJsonObject visit{{u"patient"_s, m_patients.at(m_nextPatient++ % m_patients.size())}, {u"type"_s, u"Child cleaning"_s},
                                {u"provider"_s, place[u"provider"_s]}, {u"operatory"_s, place[u"operatory"_s]}, {u"start"_s, place[u"start"_s]}};
        all.append(QJsonObject{{u"key"_s, u"%1-create-%2"_s.arg(round).arg(i)}, {u"kind"_s, u"appointment.create"_s}, {u"origin"_s, u"harness"_s},
                               {u"appointment"_s, visit}});
    }
    if (!withOtherKinds)
        return all;
    for (const char *kind : {"appointment.move", "appointment.cancel", "appointment.confirm", "appointment.note", "patient.create"})
        all.append(wish(QString::fromLatin1(kind), round + u'-' + QString::fromLatin1(kind)));
    return all;
}

QJsonObject WishBook::wish(const QString &kind, const QString &key)
{
    if (kind == u"appointment.create"_s) {
        QJsonObject made = wishes(key, 1, false).at(0).toObject();
        made.insert(u"key"_s, key);
        return made;
    }
    if (kind == u"patient.create"_s) {
        // Only letters make a name that stays as it is.
        const QString last = u"Harness"_s + QString(key).remove(QRegularExpression(u"[^a-zA-Z0-9]"_s));
        const QJsonObject name{{u"last"_s, last}, {u"first"_s, u"Nora"_s}};
        return {{u"key"_s, key}, {u"kind"_s, kind}, {u"origin"_s, u"harness"_s},
                {u"patient"_s, QJsonObject{{u"name"_s, name}, {u"birthDate"_s, u"1990-04-05"_s}}}};
    }
    if (kind == u"patient.contact"_s) {
        const QString id = m_people.at(m_nextPerson++ % m_people.size());
        const QJsonObject person = records(u"patient"_s, {id}).at(0).toObject();
        return based(key, "patient.contact", person, {{u"patient"_s, QJsonObject{{u"email"_s, QString(key + u"@example.org"_s).toLower()}}}});
    }
    const QJsonObject visit = nextVisit();
    if (kind == u"appointment.move"_s) {
        const QJsonObject place = nextPlace();
        const QJsonObject there{{u"start"_s, place[u"start"_s]}, {u"provider"_s, place[u"provider"_s]}, {u"operatory"_s, place[u"operatory"_s]}};
        return based(key, "appointment.move", visit, {{u"appointment"_s, there}});
    }
    if (kind == u"appointment.cancel"_s)
        return based(key, "appointment.cancel", visit, {{u"how"_s, u"broken"_s}});
    if (kind == u"appointment.note"_s)
        return based(key, "appointment.note", visit, {{u"note"_s, u"harness "_s + key}});
    const QString word = m_words.firstKey() == visit[u"confirmation"_s].toString() ? m_words.lastKey() : m_words.firstKey();
    return based(key, "appointment.confirm", visit, {{u"confirmation"_s, word}});
}

} // namespace articulator::scenarios
