// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/remedies.h"

#include <array>

namespace articulator::domain {

namespace {

struct Remedy {
    const char *code;
    const char *text;
};

/// What to do about one particular error; the others have what their kind says.
constexpr std::array remedies{
    Remedy{"already-initialised", "Use another --data folder, or work with the one that is there."},
    Remedy{"not-initialised", "Run \"articulatorctl init\" for this data folder first, or name the right one with --data."},
    Remedy{"no-warehouse", "Run \"articulatorctl init\" first, or name the right place with --data or --warehouse."},
    Remedy{"vault-newer", "Update this program; an older one leaves the key file untouched."},
    Remedy{"schema-newer", "Update this program; an older one leaves the warehouse untouched."},
    Remedy{"schema-older", "Run \"articulatorctl migrate\", or start the worker, which does it after a backup."},
    Remedy{"vault-busy", "Try again in a moment."},
    Remedy{"engine-lives", "Stop the other worker first, or let it do the work."},
    Remedy{"key-file-inside-data", "Name a place outside the data folder, on another disk if possible."},
    Remedy{"key-file-exists", "Name a path that does not exist yet; an existing file is never overwritten."},
    Remedy{"key-file-folder", "Make the folder first, or name an existing one."},
    Remedy{"key-file-open-to-others", "Make the file readable by its owner alone (chmod 600), if nobody else has read it; otherwise make a new slot."},
    Remedy{"key-file-missing", "Bring the key file back, set ARTICULATOR_PASSPHRASE, or make a new slot with \"key worker-slot\"."},
    Remedy{"key-file-damaged", "Bring the key file back from a copy, or make a new slot with \"key worker-slot\"."},
    Remedy{"no-keychain", "Use a key file instead: \"key worker-slot --file PATH\" with a path outside the data folder."},
    Remedy{"keychain-locked", "Unlock the keychain, or set ARTICULATOR_PASSPHRASE."},
    Remedy{"no-passphrase", "Set ARTICULATOR_PASSPHRASE to a passphrase that is not empty."},
    Remedy{"no-new-passphrase", "Set ARTICULATOR_NEW_PASSPHRASE to the new user's passphrase, or run it in a terminal that can ask."},
    Remedy{"needs-user", "Set ARTICULATOR_PASSPHRASE to the passphrase of an admin (--user); the worker's slot is not enough for this."},
    Remedy{"not-allowed", "Ask an admin to do it, or act as somebody whose role allows it (--user)."},
    Remedy{"unknown-user", "\"articulatorctl user list\" names the users."},
    Remedy{"user-exists", "Choose another name, or disable that user first."},
    Remedy{"last-admin", "Add another admin first: \"articulatorctl user add NAME --role admin\"."},
    Remedy{"keys-damaged", "Bring keys.json back from a backup; nothing was changed."},
    Remedy{"keys-altered", "Bring keys.json back from a backup and find out who changed it."},
    Remedy{"key-parameters", "Bring keys.json back from a backup; nothing was changed."},
    Remedy{"unknown-clinic", "\"articulatorctl clinic list\" names the clinics."},
    Remedy{"clinic-exists", "Choose another id, or remove the clinic first."},
    Remedy{"unknown-zone", "Name an IANA time zone, such as America/Chicago."},
    Remedy{"unknown-pms", "Name one of the PMSs for which an adapter is installed."},
    Remedy{"unknown-type", "\"articulatorctl show ID appointmentType\" lists the types."},
    Remedy{"unknown-provider", "\"articulatorctl show ID provider\" lists the providers."},
    Remedy{"unknown-operatory", "\"articulatorctl show ID operatory\" lists the operatories."},
    Remedy{"unknown-record", "Check the id; --deleted also shows records that are gone from the PMS."},
    Remedy{"unknown-write", "\"articulatorctl write list\" names the writes."},
    Remedy{"unknown-conflict", "\"articulatorctl conflict list\" names the open conflicts."},
    Remedy{"unknown-patient", "\"articulatorctl show ID patient\" lists the patients; sync first if this one is new."},
    Remedy{"key-reused", "Give every new write a key of its own; the same key only repeats the same write."},
    Remedy{"unknown-member", "Leave it out, or write it as the contract's section on writes does."},
    Remedy{"missing-member", "Add it; the contract's section on writes says what each kind needs."},
    Remedy{"bad-member", "Correct this member and submit it again with the same key: nothing was stored."},
    Remedy{"bad-json", "Submit one JSON object, or an array of them, in UTF-8."},
    Remedy{"too-large", "Submit fewer writes at a time, or shorter notes."},
    Remedy{"conflict-over", "See \"write show\" for where the write stands now."},
    Remedy{"not-synced", "Ask for days inside the synced window, or raise the clinic's setting days-ahead and sync again."},
    Remedy{"worker-silent", "See whether the worker runs, start it again, then repeat the command."},
    Remedy{"engine-lock-lost", "See whether another worker has taken over; if none has, start the worker again."},
    Remedy{"rows-left-out", "Correct the rows that are named in the PMS, or report them; everything else is read."},
    Remedy{"bad-warehouse-url", "Write postgresql://user@host:port/database; the password comes from PGPASSWORD or the pgpass file."},
};

QString remedyOfKind(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::InvalidInput: return QStringLiteral("Correct it and try again; --help shows what is understood.");
    case Kind::NotFound: return QStringLiteral("Check the name or id and try again.");
    case Kind::Refused: return QStringLiteral("Nothing was changed; see the message for the reason.");
    case Kind::Unauthorised: return QStringLiteral("Check the clinic's keys and the permissions that the office gave them.");
    case Kind::Unsupported: return QStringLiteral("The office's version or permissions do not offer it; ask the office.");
    case Kind::Malformed: return QStringLiteral("Check that the address is the PMS's own and that nothing in between answers for it.");
    case Kind::Unreachable: return QStringLiteral("Check address and network, and that the other side runs, then try again.");
    case Kind::TimedOut: return QStringLiteral("Try again; see whether the other side is overloaded.");
    case Kind::Throttled: return QStringLiteral("Wait, or give the clinic a larger gap between its requests.");
    case Kind::Locked: return QStringLiteral("Set ARTICULATOR_PASSPHRASE to the passphrase of the acting user (--user), or make a worker slot.");
    case Kind::Integrity: return QStringLiteral("Keep the files as they are and restore a backup.");
    case Kind::SchemaMismatch: return QStringLiteral("Bring program and data to the same version.");
    case Kind::Busy: return QStringLiteral("Wait until the other program has ended, then try again.");
    case Kind::DiskFull: return QStringLiteral("Make room on the disk, then try again.");
    case Kind::Cancelled: return QStringLiteral("Start it again when you are ready; nothing is half done.");
    case Kind::Internal: return QStringLiteral("This is a fault of the program; report it with the log in the data folder's logs.");
    }
    return {};
}

} // namespace

QString remedyOf(const Error &error)
{
    for (const Remedy &remedy : remedies) {
        if (error.code == remedy.code)
            return QString::fromLatin1(remedy.text);
    }
    return remedyOfKind(error.kind);
}

} // namespace articulator::domain
