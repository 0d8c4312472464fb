// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/child.h"

#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>

namespace articulator::desktop {

QString besideUs(const QString &name) { return QDir(QCoreApplication::applicationDirPath()).filePath(name); }

void endWithUs(QProcess &process)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

void handNothing(QProcess &process)
{
    endWithUs(process);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
}

int handPassphrase(QProcess &process, const domain::Secret &passphrase)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    const QByteArrayView bytes = passphrase.view(); // far smaller than a pipe's buffer, so this does not block
    const bool written = ::write(ends[1], bytes.data(), std::size_t(bytes.size())) == bytes.size();
    ::close(ends[1]);
    if (!written) {
        ::close(ends[0]);
        return -1;
    }
    handNothing(process);
    process.setChildProcessModifier([descriptor = ends[0]] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        ::fcntl(descriptor, F_SETFD, 0); // only this child inherits it
    });
    return ends[0];
}

void closePipe(int descriptor) { ::close(descriptor); }

} // namespace articulator::desktop
