// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/workerkeyfile.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/crypto.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace articulator::vault {

namespace {

using domain::Error;
using domain::fail;

constexpr QByteArrayView heading = "articulator-worker-key-1 ";
constexpr qsizetype secretSize = 32;

auto lockedBecause(QByteArray code, const QString &why) { return fail(Error::Kind::Locked, std::move(code), why); }

/// Readable and writable by its owner alone, and the owner is who runs this.
bool isPrivate(int handle)
{
    struct stat about{};
    return ::fstat(handle, &about) == 0 && S_ISREG(about.st_mode) && (about.st_mode & 077) == 0 && about.st_uid == ::geteuid();
}

bool writeAll(int handle, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(handle, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(written < 0 ? 0 : qsizetype(written));
    }
    return ::fsync(handle) == 0;
}

} // namespace

domain::Result<QString> placeOfKeyFile(const QString &dataFolder, const QString &path)
{
    const QFileInfo asked(QFileInfo(path).absoluteFilePath());
    const QString folder = QFileInfo(asked.absolutePath()).canonicalFilePath();
    if (folder.isEmpty() || asked.fileName().isEmpty() || asked.isDir())
        return fail(Error::Kind::InvalidInput, "key-file-folder", QStringLiteral("%1 does not name a file in an existing folder").arg(path));
    const QString data = QFileInfo(dataFolder).canonicalFilePath();
    const QString within = asked.canonicalFilePath().isEmpty() ? folder : QFileInfo(asked.canonicalFilePath()).path();
    const auto isInside = [&](const QString &place) { return place == data || place.startsWith(data + u'/'); };
    if (!data.isEmpty() && (isInside(folder) || isInside(within)))
        return fail(Error::Kind::InvalidInput, "key-file-inside-data",
                    QStringLiteral("%1 lies inside the data folder, where it would be copied together with what it opens").arg(path));
    return QDir(folder).filePath(asked.fileName());
}

domain::Result<> writeKeyFile(const QString &path, const domain::Secret &secret)
{
    const QByteArray name = QFile::encodeName(path);
    const int handle = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (handle < 0 && errno == EEXIST)
        return fail(Error::Kind::Refused, "key-file-exists", QStringLiteral("%1 exists already").arg(path));
    if (handle < 0)
        return fail(errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Refused, "key-file-not-written", QStringLiteral("%1 cannot be written").arg(path));
    QByteArray content = heading.toByteArray() + secret.view().toByteArray().toHex() + '\n';
    const bool written = writeAll(handle, content);
    const bool full = errno == ENOSPC;
    OPENSSL_cleanse(content.data(), std::size_t(content.size()));
    ::close(handle);
    if (written)
        return {};
    ::unlink(name.constData());
    return fail(full ? Error::Kind::DiskFull : Error::Kind::Refused, "key-file-not-written", QStringLiteral("%1 could not be written").arg(path));
}

domain::Result<domain::Secret> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lockedBecause("key-file-missing", QStringLiteral("the worker's key file %1 cannot be read").arg(path));
    if (!isPrivate(file.handle()))
        return lockedBecause("key-file-open-to-others", QStringLiteral("the worker's key file %1 may be read by others or is not ours").arg(path));
    QByteArray content = file.read(heading.size() + 2 * secretSize + 2);
    QByteArray raw;
    if (content.startsWith(heading))
        raw = QByteArray::fromHex(content.sliced(heading.size()).trimmed());
    OPENSSL_cleanse(content.data(), std::size_t(content.size()));
    if (raw.size() != secretSize)
        return lockedBecause("key-file-damaged", QStringLiteral("%1 is not a worker's key file").arg(path));
    domain::Secret secret{QByteArrayView(raw)};
    OPENSSL_cleanse(raw.data(), std::size_t(raw.size()));
    return secret;
}

} // namespace articulator::vault
