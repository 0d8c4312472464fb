// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarios/writehouse.h"

#include <algorithm>

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include "warehouse/stores.h"

namespace articulator::scenarios {

using namespace Qt::Literals::StringLiterals;
using domain::WriteState;
using warehouse::WriteRow;

namespace {

const QString firstDay = u"2026-11-25T00:00:00Z"_s;
const QString lastDay = u"2026-12-12T00:00:00Z"_s;
constexpr int placeMinutes = 40; ///< "Child cleaning"

QString wallOf(const QString &instant)
{
    return QDateTime::fromString(instant, Qt::ISODate).toTimeZone(QTimeZone("America/Chicago")).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

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

bool isOnItsWay(WriteState state)
{
    return state == WriteState::Approved || state == WriteState::Sending || state == WriteState::Retrying || state == WriteState::Unknown;
}

} // namespace

WriteHouse::WriteHouse() = default;

WriteHouse::~WriteHouse() { killWorker(); }

QString WriteHouse::begin()
{
    m_office = std::make_unique<Office>(QStringList{u"--seed"_s, u"11"_s, u"--mode"_s, u"service"_s, u"--throttle"_s, u"off"_s, u"--permissions"_s,
                                                    u"all"_s, u"--clock"_s, u"2026-11-23 06:00:00"_s, u"--clock-speed"_s, u"60"_s, u"--patients"_s,
                                                    u"160"_s, u"--appointments"_s, u"260"_s, u"--days-ahead"_s, u"30"_s});
    if (!m_office->isOpen())
        return u"the simulator does not start"_s;
    m_link = std::make_unique<LinkProxy>(quint16(QUrl(m_office->address()).port()));
    const QString address = u"http://127.0.0.1:%1/api/v1"_s.arg(m_link->port());
    if (m_desk.run({u"init"_s, u"--json"_s}).exitCode != 0)
        return u"no data folder"_s;
    const Outcome added = m_desk.run({u"clinic"_s, u"add"_s, u"maple"_s, u"--name"_s, u"Maple"_s, u"--pms"_s, u"opendental"_s, u"--zone"_s,
                                      u"America/Chicago"_s, u"--set"_s, u"mode=service"_s, u"--set"_s, u"min-gap-ms=0"_s, u"--set"_s, u"undo-s=0"_s,
                                      u"--set"_s, u"timeout-s=3"_s, u"--set"_s, u"interval-s=300"_s, u"--set"_s, u"url="_s + address, u"--secret"_s,
                                      u"developer-key=env:TEST_DEV_KEY"_s, u"--secret"_s, u"customer-key=env:TEST_CUSTOMER_KEY"_s, u"--json"_s});
    if (added.exitCode != 0 || !m_desk.useWorkerSlot())
        return u"no clinic: "_s + QString::fromUtf8(added.output + added.errors);
    if (const Outcome copied = m_desk.run({u"sync"_s, u"maple"_s, u"--json"_s}); copied.exitCode != 0)
        return u"no first copy: "_s + QString::fromUtf8(copied.output + copied.errors);
    m_reader = std::move(warehouse::Warehouse::open(warehouse::Location::parse(m_desk.folder(), {}).value(), warehouse::Access::ReadOnly).value());
    for (const QJsonValue &slot : m_desk.run({u"slots"_s, u"maple"_s, u"--type"_s, u"Child cleaning"_s, u"--from"_s, firstDay, u"--until"_s, lastDay,
                                              u"--step"_s, u"20"_s, u"--json"_s}).document[u"slots"_s].toArray()) {
        const QJsonObject place = slot.toObject();
        if (std::none_of(m_places.begin(), m_places.end(), [&](const QJsonValue &other) { return touch(place, other.toObject()); }))
            m_places.append(place);
    }
    for (const QJsonValue &visit : records(u"appointment"_s, {u"--from"_s, firstDay, u"--until"_s, lastDay})) {
        const bool isShort = visit[u"minutes"_s].toInt() <= placeMinutes;
        if (const QString word = visit[u"confirmation"_s].toString(); !word.isEmpty() && !m_words.contains(word))
            m_words.insert(word, m_office->state(u"/state/appointments/"_s + visit[u"externalId"_s].toString()).object()[u"Confirmed"_s]);
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

QJsonArray WriteHouse::records(const QString &kind, const QStringList &more) const
{
    return m_desk.run(QStringList{u"show"_s, u"maple"_s, kind, u"--json"_s} + more).document[u"records"_s].toArray();
}

void WriteHouse::startWorker()
{
    m_runBefore = latestRun().id;
    m_desk.start(m_worker, {u"worker"_s});
}

void WriteHouse::killWorker()
{
    if (m_worker.state() == QProcess::NotRunning)
        return;
    m_worker.kill();
    m_worker.waitForFinished(10000);
}

void WriteHouse::stopWorker()
{
    m_worker.terminate();
    if (!m_worker.waitForFinished(20000))
        killWorker();
}

bool WriteHouse::hasRoomFor(int writes) const
{
    return m_nextPlace + writes <= m_places.size() && m_nextVisit + writes / 2 <= m_visits.size() && m_nextPerson + writes / 4 <= m_people.size();
}

QJsonObject WriteHouse::nextPlace()
{
    return m_places.at(m_nextPlace++ % m_places.size()).toObject();
}

QJsonObject WriteHouse::nextVisit()
{
    return m_visits.at(m_nextVisit++ % m_visits.size()).toObject();
}

QJsonArray WriteHouse::wishes(const QString &round, int creates, bool withOtherKinds)
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

QJsonObject WriteHouse::wish(const QString &kind, const QString &key)
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

QJsonObject WriteHouse::submit(const QJsonArray &wishes)
{
    const QString name = m_desk.folder() + u"/wishes.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(wishes).toJson()) <= 0)
        return {};
    file.close();
    const Outcome outcome = m_desk.run({u"write"_s, u"submit"_s, u"maple"_s, name, u"--json"_s});
    QJsonObject document = outcome.document;
    if (document.isEmpty())
        document.insert(u"said"_s, QString::fromUtf8(outcome.output + outcome.errors));
    return document;
}

QList<qint64> WriteHouse::approve(const QJsonArray &wishes)
{
    const QJsonObject answers = submit(wishes);
    const auto rows = m_reader->writes().list({u"maple"_s, WriteState::Awaiting, 0, false}).value();
    QStringList ids;
    QList<qint64> numbers;
    for (const WriteRow &each : rows) {
        ids.prepend(u"w-%1"_s.arg(each.number));
        numbers.prepend(each.number);
    }
    if (ids.isEmpty())
        qWarning("Nothing awaits approval: %s", QJsonDocument(answers).toJson(QJsonDocument::Compact).constData());
    (void)m_desk.run(QStringList{u"write"_s, u"approve"_s, u"--json"_s} + ids);
    return numbers;
}

WriteRow WriteHouse::row(qint64 number) { return m_reader->writes().find(number).value(); }

int WriteHouse::countIn(const QList<qint64> &numbers, WriteState state)
{
    return int(std::count_if(numbers.begin(), numbers.end(), [&](qint64 number) { return row(number).state == state; }));
}

bool WriteHouse::settle(const QList<qint64> &numbers, int limitMs)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < limitMs) {
        // Each row is read once: it may go from one state to the next between two readings.
        if (std::none_of(numbers.begin(), numbers.end(), [this](qint64 number) { return isOnItsWay(row(number).state); }))
            return true;
        m_worker.waitForFinished(20);
    }
    return false;
}

warehouse::RunRow WriteHouse::latestRun()
{
    const std::vector<warehouse::RunRow> runs = m_reader->runs().latest(u"maple"_s, 1).value();
    return runs.empty() ? warehouse::RunRow() : runs.front();
}

bool WriteHouse::isAtRest(int limitMs)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < limitMs) {
        // A run of this worker: until it has begun one, a command may be the engine and turn the worker away.
        const warehouse::RunRow run = latestRun();
        if (run.id > m_runBefore && !run.outcome.isEmpty())
            return true;
        m_worker.waitForFinished(20);
    }
    return false;
}

int WriteHouse::faultHits()
{
    int hits = 0;
    for (const QJsonValue &fault : m_office->state(u"/faults"_s).object()[u"faults"_s].toArray())
        hits += fault[u"hits"_s].toInt();
    return hits;
}

int WriteHouse::lookedUp(const QList<qint64> &numbers)
{
    const auto wasInDoubt = [this](qint64 number) {
        const WriteRow held = row(number);
        const auto history = m_reader->writes().history(number).value();
        return held.found != u"read back"_s || std::any_of(history.begin(), history.end(), [](const auto &event) { return event.state == WriteState::Unknown; });
    };
    return int(std::count_if(numbers.begin(), numbers.end(), wasInDoubt));
}

QString WriteHouse::summary(const QList<qint64> &numbers)
{
    QMap<QString, int> ends;
    int tries = 0;
    for (const qint64 number : numbers) {
        const WriteRow held = row(number);
        ++ends[QString(domain::word(held.state)) + u' ' + (held.found.isEmpty() ? QString::fromLatin1(held.reasonCode) : held.found)];
        tries += held.tries;
    }
    QStringList parts{u"%1 writes, %2 tries, %3 in doubt"_s.arg(numbers.size()).arg(tries).arg(lookedUp(numbers))};
    for (auto it = ends.cbegin(); it != ends.cend(); ++it)
        parts.append(u"%1 × %2"_s.arg(it.value()).arg(it.key()));
    return parts.join(u"; "_s);
}

QJsonObject WriteHouse::effects() { return m_office->state(u"/counters"_s).object()[u"effects"_s].toObject(); }

int WriteHouse::rowsOf(const QJsonObject &visit)
{
    int found = 0;
    const QString path = u"/state/appointments?PatNum="_s + visit[u"patient"_s].toString();
    for (const QJsonValue &each : m_office->state(path).array()) {
        const bool isHere = each[u"AptDateTime"_s].toString() == wallOf(visit[u"start"_s].toString())
            && each[u"Op"_s].toVariant().toString() == visit[u"operatory"_s].toString();
        found += isHere ? 1 : 0;
    }
    return found;
}

int WriteHouse::standing(const QJsonObject &wish)
{
    const QString kind = wish[u"kind"_s].toString();
    if (kind == u"appointment.create"_s)
        return rowsOf(wish[u"appointment"_s].toObject());
    if (kind == u"patient.create"_s)
        return int(m_office->state(u"/state/patients?LName="_s + wish[u"patient"_s][u"name"_s][u"last"_s].toString()).array().size());
    const QJsonObject held = m_office->state(u"/state/appointments/"_s + wish[u"base"_s][u"externalId"_s].toString()).object();
    if (kind == u"appointment.move"_s)
        return held[u"AptDateTime"_s].toString() == wallOf(wish[u"appointment"_s][u"start"_s].toString()) ? 1 : 0;
    if (kind == u"appointment.cancel"_s)
        return held[u"AptStatus"_s].toString() == u"Broken"_s ? 1 : 0;
    if (kind == u"appointment.confirm"_s)
        return held[u"Confirmed"_s] == m_words.value(wish[u"confirmation"_s].toString()) ? 1 : 0;
    if (kind == u"patient.contact"_s) {
        const QString path = u"/state/patients/"_s + wish[u"base"_s][u"externalId"_s].toString();
        return m_office->state(path).object()[u"Email"_s] == wish[u"patient"_s][u"email"_s] ? 1 : 0;
    }
    return int(held[u"Note"_s].toString().count(wish[u"note"_s].toString()));
}

QString WriteHouse::wrong(const QJsonArray &wishes, const QList<qint64> &numbers)
{
    for (const QJsonValue &value : wishes) {
        const QJsonObject wish = value.toObject();
        const auto held = m_reader->writes().byKey(u"maple"_s, wish[u"key"_s].toString()).value();
        if (!held)
            return u"%1 is not in the queue"_s.arg(wish[u"key"_s].toString());
        const int effects = standing(wish);
        const QString told = u"%1 (%2 %3) stands %4 times"_s.arg(held->key, QString(domain::word(held->state)), held->reasonText).arg(effects);
        const bool isApplied = held->state == WriteState::Applied;
        if (effects > 1 || (isApplied && (effects != 1 || !held->appliedAt || held->externalId.isEmpty() || held->found.isEmpty())))
            return told;
        if (!isApplied && effects > 0)
            return told;
        if (numbers.contains(held->number) && !isApplied && held->reasonText.isEmpty())
            return told + u" and says no reason"_s;
    }
    return {};
}

bool WriteHouse::isAuditWhole()
{
    return m_desk.run({u"audit"_s, u"verify"_s, u"--json"_s}).document[u"ok"_s].toBool();
}

} // namespace articulator::scenarios
