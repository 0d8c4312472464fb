// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "domain/write.h"
#include "opendental/session.h"

namespace articulator::opendental {

/// Kinds of write that the key or the office's version do not allow, each with the reason for people (reference 1.3, 4.1, 4.2). What is not known yet
/// bars nothing: the office will say.
[[nodiscard]] std::map<domain::WriteKind, QString> barredKinds(const Session &session);

} // namespace articulator::opendental
