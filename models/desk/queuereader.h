// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/writenames.h"
#include "desk/writevalues.h"
#include "domain/result.h"
#include "warehouse/warehouse.h"

namespace articulator::desk {

/// Reads a clinic's queue and tells what differs from the last reading, so that a long queue costs the page only what moved. Lives on the reader thread.
class QueueReader {
public:
    /// NotFound "unknown-clinic".
    [[nodiscard]] domain::Result<QueueSnapshot> read(warehouse::Warehouse &warehouse, const QString &clinic);
    /// The next reading is told whole.
    void forget() { m_last.clinic.clear(); }

private:
    QueueSnapshot m_last;
};

} // namespace articulator::desk
