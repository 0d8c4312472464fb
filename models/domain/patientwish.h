// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/result.h"
#include "domain/write.h"

namespace articulator::domain {

/// The member `patient` of a submission: of a new patient name, birth date, phones, e-mail and language; of a contact change phones, e-mail and language, where an
/// empty text takes a value away. The first thing that is wrong goes to `first`.
[[nodiscard]] PatientWish readPatientWish(const QJsonObject &patient, WriteKind kind, std::optional<Error> &first);
[[nodiscard]] QJsonObject toJson(const PatientWish &patient);

} // namespace articulator::domain
