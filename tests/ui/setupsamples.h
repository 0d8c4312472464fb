// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/settingsvalues.h"

namespace samples {

/// The set-up behind samples::overview(): "maple" reached with a permission missing, "hilltop" refused, one user of each role and one disabled.
[[nodiscard]] articulator::desk::SettingsSnapshot settings();
/// The form of the PMS that a worker offers.
[[nodiscard]] articulator::desk::AdapterForm openDental();
/// A test that ended well, in Chicago.
[[nodiscard]] articulator::desk::ProbeReport reached();
/// As a worker writes it.
[[nodiscard]] QByteArray reachedDocument();
[[nodiscard]] QByteArray refusedDocument();

} // namespace samples
