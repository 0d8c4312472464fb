// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <libpq-fe.h>

#include "warehouse/postgresserver.h"
#include "warehouse/warehouse.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

/// Either an open file whose lock the kernel drops with it, or a connection whose advisory lock the server drops with it. The lock file
/// itself stays: removing it would let two engines hold locks on two files of one name.
struct EngineLock::Parts {
    int file = -1;
    PGconn *connection = nullptr;
    QString place;
    Parts() = default;
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;
    ~Parts()
    {
        if (file >= 0)
            ::close(file);
        if (!connection)
            return;
        // Given back before the connection ends: the server notices the end only later, and the next engine would be refused until then.
        PQclear(PQexec(connection, "SELECT pg_advisory_unlock_all()"));
        PQfinish(connection);
    }
};

namespace {

auto engineLives(const Location &location)
{
    return fail(Error::Kind::Busy, "engine-lives", u"another engine works on %1"_s.arg(location.printable()));
}

/// A server under load may take its time; one that is gone for good has to be noticed.
constexpr std::chrono::seconds longestAnswer{15};

/// Whether the server answers on the connection, that is, holds what it held.
bool answers(PGconn *connection)
{
    if (PQstatus(connection) != CONNECTION_OK || PQsendQuery(connection, "SELECT 1") != 1)
        return false;
    const QDeadlineTimer deadline(longestAnswer);
    while (PQisBusy(connection) == 1) {
        pollfd socket{PQsocket(connection), POLLIN, 0};
        if (::poll(&socket, 1, int(deadline.remainingTime())) == 0 || PQconsumeInput(connection) != 1)
            return false;
    }
    bool answered = false;
    while (PGresult *result = PQgetResult(connection)) {
        answered = PQresultStatus(result) == PGRES_TUPLES_OK;
        PQclear(result);
    }
    return answered && PQstatus(connection) == CONNECTION_OK;
}

} // namespace

EngineLock::EngineLock(std::unique_ptr<Parts> parts) : m(std::move(parts)) { }
EngineLock::EngineLock(EngineLock &&) noexcept = default;
EngineLock &EngineLock::operator=(EngineLock &&) noexcept = default;
EngineLock::~EngineLock() = default;

Result<EngineLock> EngineLock::acquire(const Location &location)
{
    auto parts = std::make_unique<Parts>();
    if (location.kind == Location::Kind::Embedded) {
        QDir().mkpath(location.dataFolder);
        const QString path = location.dataFolder + u"/engine.lock"_s;
        parts->file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (parts->file < 0)
            return fail(Error::Kind::Refused, "cannot-open", u"%1: %2"_s.arg(path, qt_error_string(errno)));
        if (::flock(parts->file, LOCK_EX | LOCK_NB) != 0)
            return engineLives(location);
        return EngineLock(std::move(parts));
    }
    auto connection = postgresserver::connect(location);
    if (!connection)
        return fail(connection.error());
    parts->connection = *connection;
    parts->place = location.printable();
    const std::unique_ptr<PGresult, decltype(&PQclear)> answer(
        PQexec(parts->connection, "SELECT pg_try_advisory_lock(4711830020)"), PQclear);
    if (PQntuples(answer.get()) != 1 || *PQgetvalue(answer.get(), 0, 0) != 't')
        return engineLives(location);
    return EngineLock(std::move(parts));
}

Result<> EngineLock::check()
{
    if (!m->connection || answers(m->connection))
        return {};
    return fail(Error::Kind::Unreachable, "engine-lock-lost",
                u"%1 has dropped the connection that holds the engine's lock; another engine may work there now"_s.arg(m->place));
}

} // namespace articulator::warehouse
