// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "engine/writerthread.h"

namespace articulator::engine {

/// Keeps the packed days of a clinic in step with its schedules and appointments: packs the days that were read whole and stores those that came out
/// different. Called on the clinic's thread, over a connection of its own that is closed again.
class DayKeeper {
public:
    DayKeeper(const warehouse::Location &location, const QString &clinic, WriterThread &writer);

    /// How many days were stored anew; none where no window of days was read whole yet.
    [[nodiscard]] domain::Result<int> repack(domain::Instant now);

private:
    [[nodiscard]] domain::Result<std::vector<warehouse::PackedDay>> changedDays(warehouse::Warehouse &reader, domain::Instant now) const;

    warehouse::Location m_location;
    QString m_clinic;
    WriterThread &m_writer;
};

} // namespace articulator::engine
