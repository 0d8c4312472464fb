// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keystore.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace articulator::vault {

namespace {

using domain::Error;
using domain::fail;

constexpr int lockWaitMs = 10'000;
constexpr qint64 largestFile = 16 << 20;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

auto notWritten(const QString &why)
{
    const auto kind = errno == ENOSPC || errno == EDQUOT ? Error::Kind::DiskFull : Error::Kind::Refused;
    return fail(kind, "keys-not-written", QStringLiteral("keys.json could not be written: %1").arg(why));
}

/// A renamed file is only safe once the folder that names it is on disk too.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

QString KeyStore::path() const { return QDir(m_folder).filePath(QStringLiteral("keys.json")); }

bool KeyStore::exists() const { return QFileInfo::exists(path()); }

domain::Result<> KeyStore::makeFolder() const
{
    if (QFileInfo(m_folder).isDir())
        return {};
    errno = 0;
    if (!QDir().mkpath(m_folder))
        return fail(errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Refused, "folder-not-made",
                    QStringLiteral("the data folder %1 could not be made").arg(m_folder));
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    return {};
}

domain::Result<KeyRegister> KeyStore::load() const
{
    QFile file(path());
    if (!file.exists())
        return fail(Error::Kind::NotFound, "not-initialised", QStringLiteral("there is no keys.json in %1").arg(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Integrity, "keys-unreadable", QStringLiteral("keys.json could not be read: %1").arg(file.errorString()));
    if (file.size() > largestFile)
        return fail(Error::Kind::Integrity, "keys-damaged", QStringLiteral("keys.json is far too large"));
    return parseRegister(file.readAll());
}

domain::Result<> KeyStore::save(const KeyRegister &keys) const
{
    QSaveFile file(path());
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return notWritten(file.errorString());
    const QByteArray json = toJson(keys);
    if (file.write(json) != json.size() || !file.commit())
        return notWritten(file.errorString());
    syncFolder(m_folder);
    return {};
}

domain::Result<std::unique_ptr<QLockFile>> KeyStore::lock() const
{
    auto lock = std::make_unique<QLockFile>(path() + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a dead holder's lock is taken over, never a slow one's
    if (lock->tryLock(lockWaitMs))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(Error::Kind::Busy, "vault-busy", QStringLiteral("another program is changing keys.json"));
    return fail(Error::Kind::Refused, "keys-not-written", QStringLiteral("the data folder %1 cannot be written").arg(m_folder));
}

} // namespace articulator::vault
