// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/filebackup.h"

#include <memory>

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include "warehouse/database.h"
#include "warehouse/sqlerror.h"
#include "warehouse/sqlitefile.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;

namespace {

using Target = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Result<> copyFile(sqlite3 *source, Part part, const QString &path)
{
    if (auto made = sqlitefile::makeFile(path); !made)
        return made;
    sqlite3 *raw = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const Target target(raw, sqlite3_close);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, part));
    sqlite3_backup *backup = sqlite3_backup_init(target.get(), "main", source, schemaName(part));
    if (!backup)
        return fail(sqliteError(sqlite3_extended_errcode(target.get()), part));
    sqlite3_backup_step(backup, -1);
    code = sqlite3_backup_finish(backup);
    return code == SQLITE_OK ? Result<>() : fail(sqliteError(code, part));
}

} // namespace

Result<> copyFiles(Database &database, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Refused, "cannot-create", folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const Part part : allParts) {
        auto copied = copyFile(sqlitefile::handle(database.connection(part)), part, folder + u'/' + QString(fileName(part)));
        if (!copied)
            return copied;
    }
    return {};
}

} // namespace articulator::warehouse
