// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "support/pgcluster.h"

#include <cstdio>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <libpq-fe.h>

namespace articulator::testsupport {

using namespace Qt::Literals::StringLiterals;

namespace {

QString binFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? QString() : versions.filePath(found.last()) + u"/bin"_s;
}

constexpr auto configuration = "listen_addresses = ''\nfsync = off\nsynchronous_commit = off\nfull_page_writes = off\nautovacuum = off\n"
                               "max_connections = 150\nshared_buffers = 128MB\nunix_socket_permissions = 0777\n";

} // namespace

PgCluster *PgCluster::instance()
{
    static const std::unique_ptr<PgCluster> cluster = [] {
        std::unique_ptr<PgCluster> made(new PgCluster);
        made->m_running = made->start();
        if (!made->m_running)
            std::fprintf(stderr, "PostgreSQL could not be started in %s\n", qPrintable(made->m_folder.path()));
        return made;
    }();
    return cluster->m_running ? cluster.get() : nullptr;
}

/// PostgreSQL refuses to run as root, so root hands the work to the user postgres, or to nobody where there is none.
bool PgCluster::run(const QStringList &command) const
{
    QStringList full = command;
    if (::geteuid() == 0) {
        const QString name = getpwnam("postgres") ? u"postgres"_s : u"nobody"_s;
        full = QStringList{u"setpriv"_s, u"--reuid="_s + name, u"--regid="_s + QString::number(getpwnam(name.toLatin1())->pw_gid),
                           u"--clear-groups"_s, u"--"_s} + command;
    }
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_folder.filePath(u"commands.log"_s), QIODevice::Append);
    process.start(full.first(), full.mid(1));
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool PgCluster::start()
{
    const QString bin = binFolder();
    if (bin.isEmpty() || !m_folder.isValid())
        return false;
    if (::geteuid() == 0) {
        const passwd *owner = getpwnam("postgres") ? getpwnam("postgres") : getpwnam("nobody");
        if (!owner || ::chown(QFile::encodeName(m_folder.path()).constData(), owner->pw_uid, owner->pw_gid) != 0)
            return false;
    }
    const QString data = m_folder.filePath(u"data"_s);
    if (!run({bin + u"/initdb"_s, u"-D"_s, data, u"-U"_s, user(), u"-A"_s, u"trust"_s, u"--locale=C.UTF-8"_s, u"-E"_s, u"UTF8"_s, u"-N"_s}))
        return false;
    QFile settings(data + u"/postgresql.conf"_s);
    if (!settings.open(QIODevice::Append))
        return false;
    settings.write(configuration);
    settings.write("unix_socket_directories = '" + m_folder.path().toUtf8() + "'\n");
    settings.close();
    return run({bin + u"/pg_ctl"_s, u"-D"_s, data, u"-l"_s, m_folder.filePath(u"server.log"_s), u"-w"_s, u"start"_s});
}

PgCluster::~PgCluster()
{
    QFile file(m_folder.filePath(u"data/postmaster.pid"_s));
    if (!m_running || !file.open(QIODevice::ReadOnly))
        return;
    const auto pid = pid_t(file.readLine().trimmed().toLongLong());
    if (pid <= 1)
        return;
    ::kill(pid, SIGQUIT);
    for (int waited = 0; waited < 500 && ::kill(pid, 0) == 0; ++waited)
        QThread::msleep(10);
}

QString PgCluster::newDatabase()
{
    const QString name = u"warehouse%1"_s.arg(++m_databases);
    const QByteArray address = "host=" + m_folder.path().toUtf8() + " user=articulator dbname=postgres";
    PGconn *connection = PQconnectdb(address.constData());
    PGresult *answer = PQexec(connection, ("CREATE DATABASE " + name.toLatin1()).constData());
    const bool made = PQresultStatus(answer) == PGRES_COMMAND_OK;
    PQclear(answer);
    PQfinish(connection);
    if (!made)
        return {};
    return u"postgresql://articulator@%1:5432/%2"_s.arg(QString(m_folder.path()).replace(u'/', u"%2F"_s), name);
}

} // namespace articulator::testsupport
