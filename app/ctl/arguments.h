// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "domain/zone.h"

/// Arguments of the command line as values; what does not fit is wrong use that names the option.
namespace articulator::ctl {

[[nodiscard]] QString text(const std::string &argument);
/// InvalidInput "bad-instant".
[[nodiscard]] domain::Result<domain::Instant> instantArgument(const char *option, const std::string &argument);
/// Also a civil date, which means its midnight in the zone.
[[nodiscard]] domain::Result<domain::Instant> instantArgument(const char *option, const std::string &argument, const domain::Zone &zone);
/// InvalidInput "bad-date".
[[nodiscard]] domain::Result<domain::CivilDate> dateArgument(const char *option, const std::string &argument);

} // namespace articulator::ctl
