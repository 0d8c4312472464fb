// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/journal.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace articulator::opendental::simulator {

namespace {

constexpr qsizetype lengthSize = 4;
constexpr qsizetype sumSize = 16;

QByteArray sumOf(const QByteArray &entry) { return QCryptographicHash::hash(entry, QCryptographicHash::Sha256).left(sumSize); }

QByteArray framed(const QByteArray &entry)
{
    QByteArray length(lengthSize, '\0');
    qToBigEndian(static_cast<quint32>(entry.size()), length.data());
    return length + sumOf(entry) + entry;
}

/// The entry that begins at a place, or a null one where no whole entry stands there.
QByteArray entryAt(const QByteArray &bytes, qsizetype at)
{
    constexpr qsizetype head = lengthSize + sumSize;
    if (bytes.size() - at < head)
        return {};
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + at));
    const QByteArray entry = bytes.mid(at + head, length);
    const bool isWhole = length > 0 && entry.size() == length && bytes.mid(at + lengthSize, sumSize) == sumOf(entry);
    return isWhole ? entry : QByteArray();
}

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto written = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

/// A new file is only there for good when its folder is.
void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    (void)::fsync(folder);
    ::close(folder);
}

} // namespace

Journal::~Journal()
{
    if (m_file >= 0)
        ::close(m_file);
}

QString Journal::open()
{
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0)
        return QStringLiteral("%1 cannot be opened: %2.").arg(m_path, QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0)
        return QStringLiteral("%1 is held by another simulator.").arg(m_path);
    syncFolder(m_path);
    return {};
}

tl::expected<QList<QByteArray>, QString> Journal::entries()
{
    QFile file;
    if (!file.open(m_file, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return tl::unexpected(QStringLiteral("%1 cannot be read.").arg(m_path));
    const QByteArray bytes = file.readAll();
    QList<QByteArray> found;
    qsizetype at = 0;
    for (QByteArray entry = entryAt(bytes, at); !entry.isNull(); entry = entryAt(bytes, at)) {
        at += lengthSize + sumSize + entry.size();
        found.append(entry);
    }
    if (at == 0 && !bytes.isEmpty())
        return tl::unexpected(QStringLiteral("%1 is no store of a simulated office.").arg(m_path));
    if ((at < bytes.size() && ::ftruncate(m_file, at) != 0) || ::lseek(m_file, at, SEEK_SET) != at)
        return tl::unexpected(QStringLiteral("%1 cannot be written.").arg(m_path));
    return found;
}

bool Journal::append(const QByteArray &entry) { return writeAll(m_file, framed(entry)) && ::fdatasync(m_file) == 0; }

} // namespace articulator::opendental::simulator
