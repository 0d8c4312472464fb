// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/errorwords.h"

#include "ui/look/errortable.h"

namespace articulator::ui {

namespace {

const ErrorEntry *find(const QByteArray &code)
{
    for (const ErrorEntry &entry : errorTable()) {
        if (code == entry.code)
            return &entry;
    }
    return nullptr;
}

QByteArray kindCode(domain::Error::Kind kind) { return domain::kindName(kind); }

} // namespace

Trouble ErrorWords::of(const domain::Error &error)
{
    return find(error.code) ? ofCode(error.code) : ofKind(error.kind);
}

Trouble ErrorWords::ofCode(const QByteArray &code)
{
    const ErrorEntry *entry = find(code);
    if (!entry)
        return {tr("Something went wrong that has no words yet (%1).").arg(QString::fromLatin1(code)),
                tr("Try again; if it stays, send the health bundle to support.")};
    return {tr(entry->what), tr(entry->remedy)};
}

QString ErrorWords::tagOf(const QByteArray &code)
{
    const ErrorEntry *entry = find(code);
    return entry ? tr(entry->tag) : tr("Failed");
}

QString ErrorWords::workerEnded(int exitCode)
{
    switch (exitCode) {
    case -1: return tr("The worker could not be started: articulatorctl is missing beside this program. Reinstall Articulator.");
    case 1: return tr("The worker was refused: another one serves this warehouse, or is just ending. It is tried again.");
    case 2: return tr("The worker did not understand how it was started. Reinstall Articulator, so that all programs are of one version.");
    case 3: return tr("The worker could not reach the warehouse. Check the database and the network; it is tried again.");
    case 4: return tr("The worker found no key slot it can open. Start it with your passphrase, or give it a slot of its own: articulatorctl key worker-slot.");
    case 5: return tr("The worker found the warehouse damaged and stopped. Restore the last backup with “articulatorctl restore”.");
    default: return tr("The worker ended unexpectedly. It is started again; nothing is lost.");
    }
}

Trouble ErrorWords::ofKind(domain::Error::Kind kind) { return ofCode(kindCode(kind)); }

QString ErrorWords::shortOf(domain::Error::Kind kind) { return tagOf(kindCode(kind)); }

QList<QByteArray> ErrorWords::knownCodes()
{
    QList<QByteArray> codes;
    for (const ErrorEntry &entry : errorTable())
        codes << QByteArray(entry.code);
    return codes;
}

} // namespace articulator::ui
