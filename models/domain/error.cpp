// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"

namespace articulator::domain {

QByteArray kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidInput: return "invalid-input";
    case Error::Kind::NotFound: return "not-found";
    case Error::Kind::Refused: return "refused";
    case Error::Kind::Unauthorised: return "unauthorised";
    case Error::Kind::Unsupported: return "unsupported";
    case Error::Kind::Malformed: return "malformed";
    case Error::Kind::Unreachable: return "unreachable";
    case Error::Kind::TimedOut: return "timed-out";
    case Error::Kind::Throttled: return "throttled";
    case Error::Kind::Locked: return "locked";
    case Error::Kind::Integrity: return "integrity";
    case Error::Kind::SchemaMismatch: return "schema-mismatch";
    case Error::Kind::Busy: return "busy";
    case Error::Kind::DiskFull: return "disk-full";
    case Error::Kind::Cancelled: return "cancelled";
    case Error::Kind::Internal: return "internal";
    }
    return "internal";
}

bool isRetryable(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
    case Error::Kind::Throttled:
    case Error::Kind::Busy: return true;
    default: return false;
    }
}

} // namespace articulator::domain
