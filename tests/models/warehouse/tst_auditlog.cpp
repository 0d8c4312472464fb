// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <thread>

#include <libpq-fe.h>
#include <sqlite3.h>

#include "domain/merkle.h"
#include "support/tempwarehouse.h"
#include "warehouse/part.h"

using namespace articulator;
using namespace articulator::warehouse;
using namespace articulator::testsupport;
using namespace Qt::Literals::StringLiterals;

namespace {

domain::AuditEntry entryNo(int number)
{
    domain::AuditEntry entry;
    entry.at = domain::fromEpochMs(1764000000000 + number);
    entry.actor = number % 2 ? u"owner"_s : u"worker"_s;
    entry.action = number % 3 ? u"record.reveal"_s : u"clinic.add"_s;
    entry.clinic = u"north"_s;
    entry.record = u"patient/%1"_s.arg(number);
    entry.outcome = u"done"_s;
    return entry;
}

std::vector<domain::AuditEntry> entries(int from, int count)
{
    std::vector<domain::AuditEntry> made;
    for (int number = from; number < from + count; ++number)
        made.push_back(entryNo(number));
    return made;
}

} // namespace

/// The audit log against crashes and against the person who owns the disk; the same on both databases.
class TestAuditLog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TempWarehouse> m_place;
    std::unique_ptr<Warehouse> m_engine;
    std::unique_ptr<Warehouse> m_reader;

    void begin();
    /// SQL by somebody who goes round the program; true where the database took it.
    bool tamper(const QByteArray &sql, bool liftGuards = true);
    bool tamperFile(const QByteArray &sql, bool liftGuards);
    bool tamperServer(const QByteArray &sql, bool liftGuards);
    void fill();
    AuditVerdict verdict(const QByteArray &head = {}) { return m_reader->audit().verify(head).value(); }

private Q_SLOTS:
    void cleanup();
    void sealsInOrder_data() { addBackends(); }
    void sealsInOrder();
    void filters_data() { addBackends(); }
    void filters();
    void emptyLog_data() { addBackends(); }
    void emptyLog();
    void heads_data() { addBackends(); }
    void heads();
    void guards_data() { addBackends(); }
    void guards();
    void alterations_data();
    void alterations();
    void takenInTwice_data() { addBackends(); }
    void takenInTwice();
    void groupCommit_data() { addBackends(); }
    void groupCommit();
    void manyWriters_data() { addBackends(); }
    void manyWriters();
};

void TestAuditLog::cleanup()
{
    m_reader.reset();
    m_engine.reset();
    m_place.reset();
}

void TestAuditLog::begin()
{
    QFETCH(Backend, backend);
    m_place = std::make_unique<TempWarehouse>(backend);
    QVERIFY2(m_place->isValid(), "the database server could not be started");
    QVERIFY(m_place->create());
    m_engine = m_place->open(Access::Engine);
    m_reader = m_place->open(Access::ReadOnly);
    QVERIFY(m_engine && m_reader);
}

bool TestAuditLog::tamper(const QByteArray &sql, bool liftGuards)
{
    return m_place->url().isEmpty() ? tamperFile(sql, liftGuards) : tamperServer(sql, liftGuards);
}

bool TestAuditLog::tamperFile(const QByteArray &sql, bool liftGuards)
{
    sqlite3 *db = nullptr;
    sqlite3_open((m_place->location().dataFolder + u"/audit"_s).toUtf8().constData(), &db);
    sqlite3_db_config(db, SQLITE_DBCONFIG_MAINDBNAME, schemaName(Part::Audit));
    sqlite3_busy_timeout(db, 5000);
    if (liftGuards) {
        for (const char *name : {"entry_no_update", "entry_no_delete", "entry_no_replace", "checkpoint_no_update", "checkpoint_no_delete",
                                 "checkpoint_no_replace"})
            sqlite3_exec(db, QByteArray("DROP TRIGGER audit.").append(name).constData(), nullptr, nullptr, nullptr);
    }
    const bool done = sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return done;
}

bool TestAuditLog::tamperServer(const QByteArray &sql, bool liftGuards)
{
    const auto &place = m_place->location();
    PGconn *db = PQconnectdb(u"host=%1 user=%2 dbname=%3"_s.arg(place.host, place.user, place.database).toUtf8().constData());
    if (liftGuards)
        PQclear(PQexec(db, "ALTER TABLE audit.entry DISABLE TRIGGER USER; ALTER TABLE audit.checkpoint DISABLE TRIGGER USER"));
    PGresult *answer = PQexec(db, ("SET session_replication_role = replica; " + sql).constData());
    const bool done = PQresultStatus(answer) == PGRES_COMMAND_OK;
    PQclear(answer);
    PQfinish(db);
    return done;
}

void TestAuditLog::fill()
{
    QVERIFY(m_engine->audit().appendAll(entries(0, 10)));
    QCOMPARE(m_engine->audit().seal().value(), 10);
    QVERIFY(m_engine->audit().appendAll(entries(10, 10)));
    QCOMPARE(m_engine->audit().seal().value(), 10);
}

void TestAuditLog::sealsInOrder()
{
    begin();
    QVERIFY(m_engine->audit().append(entryNo(2)));
    const auto ticket = m_reader->audit().append(entryNo(1));
    QVERIFY(ticket);
    QCOMPARE(ticket->leaf(), domain::leafHash(canonicalBytes(entryNo(1))));
    QVERIFY(m_reader->audit().append(entryNo(0)));
    QVERIFY(m_reader->audit().list({})->empty());
    QCOMPARE(m_engine->audit().seal().value(), 3);
    QCOMPARE(m_engine->audit().seal().value(), 0);
    QVERIFY(m_engine->audit().append(entryNo(3)));
    QCOMPARE(m_engine->audit().seal().value(), 1);
    const auto rows = m_reader->audit().list({}).value();
    QCOMPARE(rows.size(), std::size_t(4));
    domain::MerkleTree tree;
    for (int n = 0; n < 4; ++n) {
        QCOMPARE(rows[std::size_t(n)].n, n);
        QCOMPARE(rows[std::size_t(n)].entry, entryNo(n));
        QCOMPARE(rows[std::size_t(n)].hash, domain::leafHash(canonicalBytes(entryNo(n))));
        tree.append(rows[std::size_t(n)].hash);
    }
    QVERIFY(verdict().ok);
    QCOMPARE(verdict().entries, 4);
    QCOMPARE(verdict().head, tree.root().toHex());
    QVERIFY(m_reader->topics().revisions()->value(u"audit"_s) == 2);
}

void TestAuditLog::filters()
{
    begin();
    fill();
    AuditFilter filter;
    filter.actor = u"owner"_s;
    QCOMPARE(m_reader->audit().list(filter)->size(), std::size_t(10));
    filter.action = u"clinic.add"_s;
    QCOMPARE(m_reader->audit().list(filter)->size(), std::size_t(3));
    filter = {};
    filter.from = entryNo(5).at;
    filter.until = entryNo(8).at;
    QCOMPARE(m_reader->audit().list(filter)->size(), std::size_t(3));
    filter = {};
    filter.record = u"patient/7"_s;
    QCOMPARE(m_reader->audit().list(filter)->front().n, 7);
    filter = {};
    filter.limit = 4;
    QCOMPARE(m_reader->audit().list(filter)->size(), std::size_t(4));
}

void TestAuditLog::emptyLog()
{
    begin();
    const auto empty = verdict();
    QVERIFY(empty.ok);
    QCOMPARE(empty.entries, 0);
    QCOMPARE(empty.head, domain::MerkleTree().root().toHex());
}

void TestAuditLog::heads()
{
    begin();
    QVERIFY(m_engine->audit().appendAll(entries(0, 3)));
    QVERIFY(m_engine->audit().seal());
    const QByteArray earlier = verdict().head;
    QVERIFY(m_engine->audit().appendAll(entries(3, 5)));
    QVERIFY(m_engine->audit().seal());
    QVERIFY(verdict(earlier).ok);
    QVERIFY(verdict(verdict().head).ok);
    const auto foreign = verdict(QByteArray(64, 'a'));
    QVERIFY(!foreign.ok);
    QVERIFY(!foreign.reason.isEmpty());
    QVERIFY(!verdict("abc").ok);
    QVERIFY(!verdict("not a head").ok);
}

void TestAuditLog::guards()
{
    begin();
    fill();
    const QByteArray values = " (n, leaf_id, at, canonical, hash, chain) SELECT n, leaf_id, at, canonical, hash, chain FROM audit.entry WHERE n = 3";
    QVERIFY(!tamper("UPDATE audit.entry SET at = 1 WHERE n = 3", false));
    QVERIFY(!tamper("DELETE FROM audit.entry WHERE n = 3", false));
    QVERIFY(!tamper("DELETE FROM audit.checkpoint", false));
    QVERIFY(!tamper("UPDATE audit.checkpoint SET size = 3 WHERE size = 10", false));
    QVERIFY(!tamper("INSERT INTO audit.entry" + values, false));
    if (m_place->url().isEmpty())
        QVERIFY(!tamper("INSERT OR REPLACE INTO audit.entry" + values, false));
    else
        QVERIFY(!tamper("TRUNCATE audit.entry", false));
    QVERIFY(verdict().ok);
}

void TestAuditLog::alterations_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("firstBad");
    const struct {
        const char *name;
        QByteArray sql;
        int firstBad;
    } cases[] = {
        {"edit", "UPDATE audit.entry SET canonical = (SELECT canonical FROM audit.entry WHERE n = 4) WHERE n = 7", 7},
        {"edit with hash", "UPDATE audit.entry SET at = (SELECT at FROM audit.entry WHERE n = 4), canonical = (SELECT canonical FROM audit.entry "
                           "WHERE n = 4), hash = (SELECT hash FROM audit.entry WHERE n = 4) WHERE n = 7", 7},
        {"column", "UPDATE audit.entry SET at = at + 1 WHERE n = 12", 12},
        {"deletion", "DELETE FROM audit.entry WHERE n = 5", 5},
        {"deletion closed up", "DELETE FROM audit.entry WHERE n = 5; UPDATE audit.entry SET n = 5 WHERE n = 6", 5},
        {"insertion", "UPDATE audit.entry SET n = n + 100 WHERE n > 8; INSERT INTO audit.entry (n, leaf_id, at, canonical, hash, chain) "
                      "SELECT 9, hash, at, canonical, hash, chain FROM audit.entry WHERE n = 2; UPDATE audit.entry SET n = n - 99 WHERE n > 100", 9},
        {"swap", "UPDATE audit.entry SET n = 1000 WHERE n = 3; UPDATE audit.entry SET n = 3 WHERE n = 4; "
                 "UPDATE audit.entry SET n = 4 WHERE n = 1000", 3},
        {"truncation", "DELETE FROM audit.entry WHERE n >= 15", 15},
        {"everything", "DELETE FROM audit.entry", 0},
        {"first", "DELETE FROM audit.entry WHERE n = 0", 0},
        {"behind the checkpoint", "DELETE FROM audit.checkpoint WHERE size = 20", 10},
        {"checkpoint", "UPDATE audit.checkpoint SET root = (SELECT root FROM audit.checkpoint WHERE size = 20) WHERE size = 10", 0},
    };
    for (const Backend backend : {Backend::Sqlite, Backend::Postgres}) {
        for (const auto &one : cases)
            QTest::addRow("%s, %s", backend == Backend::Sqlite ? "sqlite" : "postgresql", one.name) << backend << one.sql << one.firstBad;
    }
}

void TestAuditLog::alterations()
{
    begin();
    fill();
    QFETCH(QByteArray, sql);
    QFETCH(int, firstBad);
    QVERIFY(tamper(sql));
    const auto found = verdict();
    QVERIFY(!found.ok);
    QVERIFY(found.firstBad);
    QCOMPARE(*found.firstBad, firstBad);
    QVERIFY(!found.reason.isEmpty());
}

void TestAuditLog::takenInTwice()
{
    // A crash between taking leaves in and taking them out of the inbox leaves them in both.
    begin();
    QVERIFY(m_reader->audit().append(entryNo(1)));
    QVERIFY(m_reader->audit().append(entryNo(2)));
    if (m_place->url().isEmpty()) {
        const QString inbox = m_place->location().dataFolder + u"/inbox"_s;
        QVERIFY(QFile::copy(inbox, inbox + u".kept"_s));
        QCOMPARE(m_engine->audit().seal().value(), 2);
        m_reader.reset();
        m_engine.reset();
        QVERIFY(QFile::remove(inbox) && QFile::rename(inbox + u".kept"_s, inbox));
        m_engine = m_place->open(Access::Engine);
        m_reader = m_place->open(Access::ReadOnly);
    } else {
        QVERIFY(tamper("CREATE TABLE public.kept AS SELECT leaf_id, at, canonical FROM inbox.leaf", false));
        QCOMPARE(m_engine->audit().seal().value(), 2);
        QVERIFY(tamper("INSERT INTO inbox.leaf (leaf_id, at, canonical) SELECT leaf_id, at, canonical FROM public.kept", false));
    }
    QCOMPARE(m_engine->audit().seal().value(), 0);
    QCOMPARE(verdict().entries, 2);
    QVERIFY(m_reader->audit().append(entryNo(3)));
    QCOMPARE(m_engine->audit().seal().value(), 1);
    QVERIFY(verdict().ok);
}

void TestAuditLog::groupCommit()
{
    begin();
    std::vector<domain::AuditEntry> entries;
    for (int i = 0; i < 160; ++i)
        entries.push_back(entryNo(i));
    QVERIFY(m_engine->audit().appendAll(entries));
    QVERIFY(m_engine->audit().appendAll({}));
    QCOMPARE(m_engine->audit().seal().value(), 160);
    QVERIFY(verdict().ok);
    const auto listed = m_reader->audit().list({}).value();
    QCOMPARE(listed.size(), entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        QCOMPARE(listed[i].hash, domain::leafHash(canonicalBytes(entries[i])));
}

void TestAuditLog::manyWriters()
{
    begin();
    constexpr int writers = 4;
    constexpr int each = 15;
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            auto mine = Warehouse::open(m_place->location(), Access::ReadOnly);
            for (int i = 0; i < each; ++i) {
                if (!mine || !(*mine)->audit().append(entryNo(writer * each + i)))
                    ++failed;
            }
        });
    }
    int sealed = 0;
    for (int round = 0; round < 10; ++round)
        sealed += m_engine->audit().seal().value_or(-1000);
    for (std::thread &thread : threads)
        thread.join();
    sealed += m_engine->audit().seal().value_or(-1000);
    QCOMPARE(failed.load(), 0);
    QCOMPARE(sealed, writers * each);
    QVERIFY(verdict().ok);
    QCOMPARE(verdict().entries, writers * each);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
