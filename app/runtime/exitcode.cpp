// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "runtime/exitcode.h"

namespace articulator::runtime {

ExitCode exitCodeOf(domain::Error::Kind kind)
{
    using Kind = domain::Error::Kind;
    switch (kind) {
    case Kind::InvalidInput:
    case Kind::NotFound: return ExitCode::WrongUse;
    case Kind::Malformed: // something answered, but not the PMS that was meant
    case Kind::Unreachable:
    case Kind::TimedOut:
    case Kind::Throttled: return ExitCode::Unreachable;
    case Kind::Locked: return ExitCode::Locked;
    case Kind::Integrity:
    case Kind::SchemaMismatch: return ExitCode::Integrity;
    case Kind::Refused:
    case Kind::Unauthorised:
    case Kind::Unsupported:
    case Kind::Busy:
    case Kind::DiskFull:
    case Kind::Cancelled:
    case Kind::Internal: return ExitCode::Refused;
    }
    return ExitCode::Refused;
}

} // namespace articulator::runtime
