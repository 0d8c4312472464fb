// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "runtime/datafolder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace articulator::runtime {

QString standardDataFolder()
{
    const QByteArray told = qgetenv("ARTICULATOR_DATA");
    if (!told.isEmpty())
        return QDir::cleanPath(QDir().absoluteFilePath(QFile::decodeName(told)));
    // One folder for console and command line, whatever the running program is called.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/articulator");
}

} // namespace articulator::runtime
