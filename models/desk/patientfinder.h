// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sealedopener.h"
#include "desk/writevalues.h"

namespace articulator::desk {

/// Patients whose last name, full name ("Ortiz, Maria"), phone, birth date (YYYY-MM-DD) or number is exactly the text, without regard to case and signs. The
/// blind index gives candidates; each that is shown was opened under an audit entry of its own ("record.reveal").
[[nodiscard]] FoundPatients findPatients(warehouse::Warehouse &warehouse, const SealedOpener &opener, const QString &clinic, const QString &text);

} // namespace articulator::desk
