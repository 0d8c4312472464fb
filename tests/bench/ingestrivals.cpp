// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/ingestrivals.h"

#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

#include <QCryptographicHash>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace {

void must(bool done, const char *what)
{
    if (done)
        return;
    std::fprintf(stderr, "the comparator failed: %s\n", what);
    std::exit(1);
}

class File {
public:
    explicit File(const std::string &path, bool fresh)
    {
        if (fresh) {
            for (const char *end : {"", "-wal", "-shm"})
                unlink((path + end).c_str());
        }
        must(sqlite3_open(path.c_str(), &m_db) == SQLITE_OK, "open");
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=4000");
    }
    ~File() { sqlite3_close(m_db); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    void run(const char *sql) { must(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sqlite3_errmsg(m_db)); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        must(sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK, sqlite3_errmsg(m_db));
        return statement;
    }
    static void step(sqlite3_stmt *statement)
    {
        must(sqlite3_step(statement) == SQLITE_DONE, "step");
        sqlite3_reset(statement);
    }

private:
    sqlite3 *m_db = nullptr;
};

void bindText(sqlite3_stmt *statement, int at, const std::string &text)
{
    sqlite3_bind_text(statement, at, text.data(), int(text.size()), SQLITE_STATIC);
}

QByteArray hashOf(const FlatAppointment &row, std::string &bytes)
{
    bytes.assign(reinterpret_cast<const char *>(row.numbers.data()), sizeof row.numbers);
    bytes.append(row.remote).append(1, '\0').append(row.status).append(1, '\0').append(row.note);
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())), QCryptographicHash::Sha256);
}

void storeAppointments(const std::string &folder, const std::vector<FlatAppointment> &rows, bool fresh)
{
    File file(folder + "/appointments.db", fresh);
    if (fresh)
        file.run("CREATE TABLE a(id INTEGER PRIMARY KEY, clinic INT, patient INT, provider INT, op INT, type INT, start INT, minutes INT, updated INT, "
                 "deleted INT, remote TEXT, status TEXT, note TEXT, h BLOB); CREATE INDEX a1 ON a(clinic, start); CREATE INDEX a2 ON a(patient)");
    sqlite3_stmt *put = file.prepare(
        "INSERT INTO a VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET clinic=excluded.clinic, patient=excluded.patient, "
        "provider=excluded.provider, op=excluded.op, type=excluded.type, start=excluded.start, minutes=excluded.minutes, updated=excluded.updated, "
        "deleted=excluded.deleted, remote=excluded.remote, status=excluded.status, note=excluded.note, h=excluded.h");
    std::string bytes;
    file.run("BEGIN");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const FlatAppointment &row = rows[i];
        const QByteArray hash = hashOf(row, bytes);
        for (std::size_t k = 0; k < row.numbers.size(); ++k)
            sqlite3_bind_int64(put, int(k) + 1, row.numbers[k]);
        bindText(put, 11, row.remote);
        bindText(put, 12, row.status);
        bindText(put, 13, row.note);
        sqlite3_bind_blob(put, 14, hash.constData(), 16, SQLITE_STATIC);
        File::step(put);
        if ((i + 1) % 10000 == 0)
            file.run("COMMIT; BEGIN");
    }
    file.run("COMMIT");
    sqlite3_finalize(put);
}

class Server {
public:
    explicit Server(const std::string &address) : m_connection(PQconnectdb(address.c_str()))
    {
        must(PQstatus(m_connection) == CONNECTION_OK, PQerrorMessage(m_connection));
        run("SET client_min_messages = warning");
    }
    ~Server() { PQfinish(m_connection); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    void run(const char *sql, ExecStatusType expected = PGRES_COMMAND_OK)
    {
        PGresult *answer = PQexec(m_connection, sql);
        must(PQresultStatus(answer) == expected, PQerrorMessage(m_connection));
        PQclear(answer);
    }
    void copy(const std::vector<FlatAppointment> &rows)
    {
        run("COPY incoming FROM STDIN", PGRES_COPY_IN);
        std::string text;
        for (const FlatAppointment &row : rows) {
            for (const std::int64_t number : row.numbers)
                text.append(std::to_string(number)).append(1, '\t');
            text.append(row.remote).append(1, '\t').append(row.status).append(1, '\t').append(row.note).append(1, '\n');
            if (text.size() > 60000)
                send(text);
        }
        send(text);
        must(PQputCopyEnd(m_connection, nullptr) == 1, "COPY");
        PQclear(PQgetResult(m_connection));
        while (PGresult *rest = PQgetResult(m_connection))
            PQclear(rest);
    }

private:
    void send(std::string &text)
    {
        must(PQputCopyData(m_connection, text.data(), int(text.size())) == 1, "COPY");
        text.clear();
    }
    PGconn *m_connection;
};

constexpr auto columns = "(id bigint PRIMARY KEY, clinic int, patient int, provider int, op int, type int, start bigint, minutes int, "
                         "updated bigint, deleted int, remote text, status text, note text)";

} // namespace

namespace rivals {

void insertPatients(const std::string &folder, const std::vector<FlatPatient> &rows)
{
    File file(folder + "/patients.db", true);
    file.run("CREATE TABLE p(id INTEGER PRIMARY KEY, clinic INT, updated INT, f0 TEXT, f1 TEXT, f2 TEXT, f3 TEXT, f4 TEXT, f5 TEXT, f6 TEXT, f7 TEXT, "
             "f8 TEXT, f9 TEXT)");
    sqlite3_stmt *put = file.prepare("INSERT INTO p VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    file.run("BEGIN");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        sqlite3_bind_int64(put, 1, rows[i].id);
        sqlite3_bind_int64(put, 2, rows[i].clinic);
        sqlite3_bind_int64(put, 3, rows[i].updated);
        for (std::size_t k = 0; k < rows[i].fields.size(); ++k)
            bindText(put, int(k) + 4, rows[i].fields[k]);
        File::step(put);
        if ((i + 1) % 10000 == 0)
            file.run("COMMIT; BEGIN");
    }
    file.run("COMMIT");
    sqlite3_finalize(put);
}

void fillAppointments(const std::string &folder, const std::vector<FlatAppointment> &rows) { storeAppointments(folder, rows, true); }
void upsertAppointments(const std::string &folder, const std::vector<FlatAppointment> &rows) { storeAppointments(folder, rows, false); }

void fillShared(const std::string &address, const std::vector<FlatAppointment> &rows)
{
    Server server(address);
    server.run((std::string("DROP TABLE IF EXISTS base; DROP TABLE IF EXISTS incoming; CREATE TABLE base") + columns
                + "; CREATE TABLE incoming" + columns + "; CREATE INDEX ON base(clinic, start); CREATE INDEX ON base(patient)").c_str());
    server.copy(rows);
    server.run("INSERT INTO base SELECT * FROM incoming");
}

void upsertShared(const std::string &address, const std::vector<FlatAppointment> &rows)
{
    Server server(address);
    server.run("TRUNCATE incoming");
    server.copy(rows);
    server.run("INSERT INTO base SELECT * FROM incoming ON CONFLICT (id) DO UPDATE SET clinic = excluded.clinic, patient = excluded.patient, "
               "provider = excluded.provider, op = excluded.op, type = excluded.type, start = excluded.start, minutes = excluded.minutes, "
               "updated = excluded.updated, deleted = excluded.deleted, remote = excluded.remote, status = excluded.status, note = excluded.note");
}

void appendWithSyncs(const std::string &folder, int lines)
{
    const std::string path = folder + "/appends.log";
    unlink(path.c_str());
    const int file = open(path.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const std::string line(178, 'x');
    for (int i = 0; i < lines; ++i)
        must(write(file, line.data(), line.size()) == ssize_t(line.size()) && fdatasync(file) == 0, "append");
    close(file);
}

} // namespace rivals
