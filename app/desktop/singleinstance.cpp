// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/singleinstance.h"

#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace articulator::desktop {

namespace {

constexpr int answerMs = 500;

/// The same for every spelling of one folder, and for no two people.
QString nameFor(const QString &dataFolder)
{
    const QString canonical = QDir(dataFolder).canonicalPath();
    const QString folder = canonical.isEmpty() ? QDir(dataFolder).absolutePath() : canonical;
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("articulator-%1-%2").arg(::getuid()).arg(QString::fromLatin1(digest));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent) : QObject(parent), m_name(nameFor(dataFolder)) { }

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isSecond()
{
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.waitForConnected(answerMs)) {
        first.disconnectFromServer();
        return true;
    }
    listen();
    return false;
}

// What a console that died left behind does not answer, and is taken away.
void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *second = m_server->nextPendingConnection())
            second->deleteLater();
        Q_EMIT raiseWanted();
    });
    m_server->listen(m_name);
}

} // namespace articulator::desktop
