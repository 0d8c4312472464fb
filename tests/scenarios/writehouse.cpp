// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarios/writehouse.h"

#include <algorithm>
#include <csignal>

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include "support/pgcluster.h"
#include "warehouse/stores.h"

namespace articulator::scenarios {

using namespace Qt::Literals::StringLiterals;
using domain::WriteState;
using warehouse::WriteRow;

namespace {

QString wallOf(const QString &instant)
{
    return QDateTime::fromString(instant, Qt::ISODate).toTimeZone(QTimeZone("America/Chicago")).toString(u"yyyy-MM-dd HH:mm:ss"_s);
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
    m_office = std::make_unique<Office>(QStringList{u"--store"_s, m_keeping.filePath(u"office.store"_s), u"--seed"_s, u"11"_s, u"--mode"_s, u"service"_s, u"--throttle"_s, u"off"_s, u"--permissions"_s,
                                                    u"all"_s, u"--clock"_s, u"2026-11-23 06:00:00"_s, u"--clock-speed"_s, u"60"_s, u"--patients"_s,
                                                    u"160"_s, u"--appointments"_s, u"260"_s, u"--days-ahead"_s, u"30"_s});
    if (!m_office->isOpen())
        return u"the simulator does not start"_s;
    m_link = std::make_unique<LinkProxy>(quint16(QUrl(m_office->address()).port()));
    if (QString wrong = open(); !wrong.isEmpty())
        return wrong;
    m_book = std::make_unique<WishBook>(m_desk);
    return m_book->read(*m_office);
}

QString WriteHouse::open()
{
    const QString address = u"http://127.0.0.1:%1/api/v1"_s.arg(m_link->port());
    if (qgetenv("ARTICULATOR_DATABASE") == "postgresql") {
        auto *cluster = testsupport::PgCluster::instance();
        if (cluster == nullptr)
            return u"no database server"_s;
        m_desk.setWarehouse(cluster->newDatabase());
    }
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
    const auto place = warehouse::Location::parse(m_desk.folder(), m_desk.warehouse()).value();
    m_reader = std::move(warehouse::Warehouse::open(place, warehouse::Access::ReadOnly).value());
    return {};
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
    ++tally().workerKills;
}

void WriteHouse::stopWorker()
{
    m_worker.terminate();
    if (!m_worker.waitForFinished(20000))
        killWorker();
}

void WriteHouse::arm(Victim victim, int request, LinkProxy::Moment moment, int delayUs)
{
    m_victim = victim;
    const pid_t worker = victim == Victim::Simulator ? 0 : pid_t(m_worker.processId());
    const pid_t office = victim == Victim::Worker ? 0 : pid_t(m_office->processId());
    m_link->arm({request, moment, delayUs, [worker, office] {
                     for (const pid_t each : {office, worker}) {
                         if (each > 0)
                             ::kill(each, SIGKILL);
                     }
                     if (office > 0)
                         ++tally().simulatorKills;
                     if (worker > 0)
                         ++tally().workerKills;
                 }});
}

bool WriteHouse::bury()
{
    m_link->disarm();
    if (!m_link->isStruck())
        return false;
    if (m_victim != Victim::Worker)
        (void)m_office->waitForEnd(10000);
    if (m_victim != Victim::Simulator)
        m_worker.waitForFinished(10000);
    return true;
}

void WriteHouse::revive()
{
    if (!m_office->isRunning()) {
        m_office->startAgain();
        m_link->setTarget(quint16(QUrl(m_office->address()).port()));
    }
    if (!isWorkerRunning())
        startWorker();
}

WriteHouse::Tally &WriteHouse::tally()
{
    static Tally tally;
    return tally;
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
    // Whoever approves and hears nothing approves again.
    for (int i = 0; i < 5 && countIn(numbers, WriteState::Awaiting) > 0; ++i)
        (void)m_desk.run(QStringList{u"write"_s, u"approve"_s, u"--json"_s} + ids);
    for (const QJsonValue &wish : wishes)
        ++m_asked[wish[u"kind"_s].toString()];
    tally().writes += int(numbers.size());
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
        return held[u"Confirmed"_s] == m_book->numberOf(wish[u"confirmation"_s].toString()) ? 1 : 0;
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
            return told + storyOf(*held);
        if (!isApplied && effects > 0)
            return told + storyOf(*held);
        if (numbers.contains(held->number) && !isApplied && held->reasonText.isEmpty())
            return told + u" and says no reason"_s + storyOf(*held);
    }
    return excess();
}

/// Each request that took effect was counted by the office with its effect: never more than there are keys that ask for it.
QString WriteHouse::excess()
{
    static const QMap<QString, QString> requests{{u"appointment.create"_s, u"POST /appointments"_s},        {u"appointment.move"_s, u"PUT /appointments/#"_s},
                                                 {u"appointment.cancel"_s, u"PUT /appointments/#/Break"_s}, {u"appointment.confirm"_s, u"PUT /appointments/#/Confirm"_s},
                                                 {u"appointment.note"_s, u"PUT /appointments/#/Note"_s},    {u"patient.create"_s, u"POST /patients"_s},
                                                 {u"patient.contact"_s, u"PUT /patients/#"_s}};
    const QJsonObject counted = effects();
    for (auto it = requests.cbegin(); it != requests.cend(); ++it) {
        if (counted[it.value()].toInt() > m_asked.value(it.key()))
            return u"%1 took effect %2 times for %3 keys"_s.arg(it.value()).arg(counted[it.value()].toInt()).arg(m_asked.value(it.key()));
    }
    return {};
}

QString WriteHouse::storyOf(const WriteRow &row)
{
    QStringList parts;
    const auto history = m_reader->writes().history(row.number).value();
    for (const auto &event : history)
        parts.append(u"%1 %2 %3"_s.arg(domain::toText(event.at), QString(domain::word(event.state)), event.text));
    return u"\n  "_s + parts.join(u"\n  "_s);
}

QString WriteHouse::finish(const QJsonArray &wishes, const QList<qint64> &numbers, int limitMs)
{
    m_office->forgetFaults();
    m_link->setDead(false);
    if (!isWorkerRunning())
        startWorker();
    QString said;
    if (!settle(numbers, limitMs)) {
        for (const qint64 number : numbers) {
            if (const WriteRow held = row(number); isOnItsWay(held.state))
                said += held.key + storyOf(held) + u'\n';
        }
        return u"not everything came to an end\n"_s + said;
    }
    said = wrong(wishes, numbers);
    const QJsonObject before = effects();
    (void)submit(wishes);
    stopWorker();
    if (said.isEmpty() && effects() != before)
        said = u"the same file again had an effect"_s;
    if (said.isEmpty())
        said = wrong(wishes, numbers);
    return said.isEmpty() && !isAuditWhole() ? u"the audit chain is not whole"_s : said;
}

QJsonObject WriteHouse::randomFault(QRandomGenerator &random)
{
    static const QStringList kinds{u"504"_s, u"504-empty"_s, u"503"_s, u"close"_s, u"close-in-body"_s, u"truncated"_s, u"garbage"_s, u"429"_s, u"hang"_s};
    static const std::array<std::pair<QString, QString>, 6> doors{{{u"POST"_s, u"/appointments"_s},
                                                                  {u"POST"_s, u"/appointments"_s},
                                                                  {u"PUT"_s, u"/appointments/*"_s},
                                                                  {u"POST"_s, u"/patients"_s},
                                                                  {u"GET"_s, u"/appointments"_s},
                                                                  {u"GET"_s, u"/appointments/*"_s}}};
    const auto &[method, path] = doors[std::size_t(random.bounded(int(doors.size())))];
    return {{u"kind"_s, kinds.at(random.bounded(int(kinds.size())))},
            {u"method"_s, method},
            {u"path"_s, path},
            {u"after"_s, random.bounded(3)},
            {u"count"_s, 1 + random.bounded(3)},
            {u"applied"_s, random.bounded(2) == 0}};
}

bool WriteHouse::isAuditWhole()
{
    return m_desk.run({u"audit"_s, u"verify"_s, u"--json"_s}).document[u"ok"_s].toBool();
}

} // namespace articulator::scenarios
