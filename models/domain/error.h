// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace articulator::domain {

/// Why something could not be done. Code decides by kind; people read a sentence made from kind, code and detail.
/// `detail` never holds a patient's data or a secret; it may be logged as it is.
struct Error {
    enum class Kind {
        InvalidInput,   ///< wrong use: bad argument, bad JSON, impossible value
        NotFound,       ///< no such clinic, record, user
        Refused,        ///< a rule or the record's state said no
        Unauthorised,   ///< the PMS refused the key or a permission
        Unsupported,    ///< the office's version or permissions do not offer it
        Malformed,      ///< the other side answered something that is not what it promised
        Unreachable,    ///< no connection: address, network, office offline
        TimedOut,       ///< no answer in time; the outcome is unknown
        Throttled,      ///< the other side asked for fewer requests
        Locked,         ///< no key slot opens
        Integrity,      ///< damaged or altered: ciphertext, audit chain, database file
        SchemaMismatch, ///< the warehouse is newer or older than this program
        Busy,           ///< somebody else holds the lock; try again
        DiskFull,       ///< the store could not take another byte
        Cancelled,      ///< asked to stop
        Internal        ///< our own mistake
    };

    Kind kind = Kind::Internal;
    QByteArray code; ///< short and stable, for programs: "not-synced", "key-reused"
    QString detail;  ///< one English sentence or phrase without PHI

    friend bool operator==(const Error &, const Error &) = default;
};

[[nodiscard]] QByteArray kindName(Error::Kind kind);

/// True where the same call may succeed later without anybody changing anything.
[[nodiscard]] bool isRetryable(const Error &error);

} // namespace articulator::domain
