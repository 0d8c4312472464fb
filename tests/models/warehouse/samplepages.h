// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "domain/change.h"
#include "vault/cliniccipher.h"
#include "warehouse/warehouse.h"

namespace articulator::testsupport {

[[nodiscard]] domain::Instant at(const char *text);
[[nodiscard]] domain::CivilDate on(const char *text);
[[nodiscard]] domain::Patient patientNo(int number);
/// At 9:00 in Chicago of the day, in winter.
[[nodiscard]] domain::Appointment appointmentOn(const char *day, const QString &note = {});
[[nodiscard]] domain::Schedule scheduleOn(const char *day);
[[nodiscard]] domain::Change changeOf(const QString &id, domain::RecordBody body);
[[nodiscard]] domain::Change goneOf(const QString &id, domain::RecordKind kind);
/// A page with `count` patients from number `first` on.
[[nodiscard]] domain::Page patientsPage(int first, int count, const QByteArray &cursor);

/// Everything the warehouse holds of a clinic, PHI opened, as lines of text: equal warehouses give equal dumps.
[[nodiscard]] QStringList dump(warehouse::Warehouse &from, const QString &clinic, vault::ClinicCipher &cipher);

} // namespace articulator::testsupport
