// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/result.h"
#include "domain/write.h"

/// Bodies of POST and PUT /patients, and when a row is the patient that was meant (reference 4.2). Pure.
namespace articulator::opendental {

/// Only the leaves that are given.
[[nodiscard]] QJsonObject patientBody(const domain::PatientWish &wish);
/// Refused "unsupported-character" naming the column: names and addresses are not bent to fit.
[[nodiscard]] domain::Result<> checkPatient(const QJsonObject &body);

/// Every leaf that is given stands in the row.
[[nodiscard]] bool holdsLeaves(const QJsonObject &row, const QJsonObject &body);
/// Same names and birth date.
[[nodiscard]] bool isSamePerson(const QJsonObject &row, const domain::PatientWish &wish);
/// What the server calls a duplicate: the same person, with the e-mail address or a telephone in common where any is given.
[[nodiscard]] bool isDuplicate(const QJsonObject &row, const domain::PatientWish &wish);

} // namespace articulator::opendental
