// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace articulator::desk {

struct ErrandPlace;

/// Something a person asked for once: done on the reader thread with what is open there; what it returns is told on the GUI thread, unless the desk was
/// closed meanwhile.
using Errand = std::function<std::function<void()>(const ErrandPlace &)>;

} // namespace articulator::desk
