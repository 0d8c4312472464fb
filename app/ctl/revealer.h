// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ctl/session.h"

namespace articulator::ctl {

enum class Reading { Masked, Revealed };

/// Opens the PHI halves of records after an audit entry for it is durable: to show them, or only to see which of their leaves there are, because a mask
/// stands for each leaf and absent leaves stay absent.
[[nodiscard]] domain::Result<> openPhi(Session &session, const QString &clinic, domain::RecordKind kind, Reading reading,
                                       std::vector<warehouse::StoredRecord> &records);

} // namespace articulator::ctl
