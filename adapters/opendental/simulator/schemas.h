// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/schema.h"

namespace articulator::opendental::simulator::schemas {

/// The tables of reference section 4: fields in the order of the API's answers, enumeration words in the order of their
/// numbers.
[[nodiscard]] Schema appointments();
[[nodiscard]] Schema histAppointments();
[[nodiscard]] Schema apptFields();
[[nodiscard]] Schema apptFieldDefs();
[[nodiscard]] Schema signalods();
[[nodiscard]] Schema patients();
[[nodiscard]] Schema patientLinks();
[[nodiscard]] Schema patFields();
[[nodiscard]] Schema commlogs();
[[nodiscard]] Schema recalls();
[[nodiscard]] Schema recallTypes();
[[nodiscard]] Schema providers();
[[nodiscard]] Schema operatories();
[[nodiscard]] Schema schedules();
[[nodiscard]] Schema scheduleOps();
[[nodiscard]] Schema appointmentTypes();
[[nodiscard]] Schema definitions();
[[nodiscard]] Schema clinics();
[[nodiscard]] Schema preferences();
[[nodiscard]] Schema procedureCodes();
[[nodiscard]] Schema procedureLogs();
[[nodiscard]] Schema treatPlans();
[[nodiscard]] Schema treatPlanAttaches();
[[nodiscard]] Schema procTps();
[[nodiscard]] Schema patPlans();
[[nodiscard]] Schema insSubs();
[[nodiscard]] Schema insPlans();
[[nodiscard]] Schema insVerifies();
[[nodiscard]] Schema carriers();
[[nodiscard]] Schema userods();

} // namespace articulator::opendental::simulator::schemas
