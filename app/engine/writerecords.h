// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/write.h"
#include "engine/writecontext.h"

/// What a clinic's copy knows of the records that a write names.
namespace articulator::engine {

/// Deleted ones too; absent: never seen. PHI absent.
[[nodiscard]] domain::Result<std::optional<warehouse::StoredRecord>> recordOf(WriteContext &context, domain::RecordKind kind, const QString &externalId);

/// Everything a wish names, apart from its base, is in the copy. NotFound "unknown-patient", "unknown-provider", "unknown-operatory", "unknown-type"; the detail begins
/// with the member.
[[nodiscard]] domain::Result<> checkNamed(WriteContext &context, const domain::Wish &wish);

/// The record that the wish changes; absent where it makes something new. NotFound "unknown-record"; InvalidInput "bad-member" where the base has a version that
/// nobody saw.
[[nodiscard]] domain::Result<std::optional<warehouse::StoredRecord>> targetOf(WriteContext &context, const domain::Wish &wish);

/// Kind of the record that such a write changes.
[[nodiscard]] domain::RecordKind targetKind(domain::WriteKind kind);

/// Fees of the treatments planned for the visit.
[[nodiscard]] domain::Result<double> valueOf(WriteContext &context, const QString &patient, const QString &appointment);

} // namespace articulator::engine
