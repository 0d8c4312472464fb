// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>

#include "desk/snapshots.h"
#include "warehouse/rows.h"

namespace articulator::desk {

/// The last happenings, newest first, at most 50: runs that copied, waited or failed, and requests that ended. A clinic's failures of one
/// reason that follow each other are one line. `names` by clinic id.
[[nodiscard]] std::vector<NewsLine> newsLines(const std::vector<warehouse::RunRow> &runs, const std::vector<warehouse::RequestRow> &requests,
                                              const QMap<QString, QString> &names);

} // namespace articulator::desk
