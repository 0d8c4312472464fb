// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "engine/writecontext.h"

/// Writes whose record changed under them.
namespace articulator::engine {

/// What people see of it, to be stored once the write has its number. Holds PHI; a value.
struct Clash {
    warehouse::ConflictRow row; ///< not sealed yet
    QJsonObject values;
};
/// `kept` is the record as it was at the base, where somebody kept it.
[[nodiscard]] Clash clashWith(const WriteContext &context, const domain::Wish &wish, const std::optional<domain::Record> &kept, const domain::Record &pms);
/// Seals and stores it for the write of that number.
[[nodiscard]] domain::Result<qint64> store(WriteContext &context, Clash clash, qint64 write);

/// Takes people's choices. Once every field has one the conflict is closed; where nothing of ours is left the write is rejected, else it waits for a retry. InvalidInput
/// "unknown-field"; Refused "conflict-over" where the write is in conflict no more.
[[nodiscard]] domain::Result<warehouse::ConflictRow> resolve(WriteContext &context, qint64 number, const QMap<QString, QString> &choices);

/// Gives the write the base that was chosen upon and leaves out what people left to the PMS. Refused "not-resolved" while a field has no choice, "record-gone" where the
/// record is no more.
[[nodiscard]] domain::Result<> rebase(WriteContext &context, warehouse::WriteRow &row);

/// The open conflict of a write that ended otherwise is closed.
[[nodiscard]] domain::Result<> closeConflictOf(WriteContext &context, const warehouse::WriteRow &row);

} // namespace articulator::engine
