// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/wishjson.h"
#include "vault/cliniccipher.h"
#include "warehouse/writeplace.h"

/// The sealed halves of writes and conflicts as JSON: {"wish", "base"?, "proof"?} and {field: {"base"?, "pms"?, "ours"?}}.
namespace articulator::engine {

/// Into the row, at the version of the seal that stands there.
void seal(warehouse::WriteRow &row, vault::ClinicCipher &cipher, const QJsonObject &document);
void seal(warehouse::ConflictRow &row, vault::ClinicCipher &cipher, const QJsonObject &values);
/// Integrity "sealed-value", "bad-write".
[[nodiscard]] domain::Result<QJsonObject> opened(const warehouse::WriteRow &row, vault::ClinicCipher &cipher, const domain::AuditTicket &ticket);
[[nodiscard]] domain::Result<QJsonObject> opened(const warehouse::ConflictRow &row, vault::ClinicCipher &cipher, const domain::AuditTicket &ticket);

/// The wish as far as the clear half tells it: kind, base and visit without note. For checks that need no PHI.
[[nodiscard]] domain::Wish clearWish(const warehouse::WriteRow &row);

/// In which a submission travels to the engine: "write.submit/" and the clinic.
[[nodiscard]] QString submissionContext(const QString &clinic);

/// "w-17", "c-3" and back.
[[nodiscard]] QString writeId(qint64 number);
[[nodiscard]] QString conflictId(qint64 number);
/// Absent where the text is no such id.
[[nodiscard]] std::optional<qint64> writeNumber(QStringView id);
[[nodiscard]] std::optional<qint64> conflictNumber(QStringView id);

} // namespace articulator::engine
