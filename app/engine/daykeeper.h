// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "engine/writerthread.h"

namespace articulator::engine {

/// Packs the days of a clinic that were read whole and are not packed: new ones, and those that the warehouse dropped because something on them changed. Called
/// on the clinic's thread, over a connection of its own that is closed again.
class DayKeeper {
public:
    DayKeeper(const warehouse::Location &location, const QString &clinic, WriterThread &writer);

    /// How many days were stored; none where no window of days was read whole yet. Refused "days-overtaken": something changed meanwhile, so try later.
    [[nodiscard]] domain::Result<int> repack(domain::Instant now);

private:
    using Range = std::pair<domain::CivilDate, domain::CivilDate>; ///< both inclusive
    [[nodiscard]] domain::Result<std::vector<Range>> missing(warehouse::Warehouse &reader) const;
    [[nodiscard]] domain::Result<> pack(warehouse::Warehouse &reader, const Range &range, domain::Instant now, std::vector<warehouse::PackedDay> &days) const;

    warehouse::Location m_location;
    QString m_clinic;
    WriterThread &m_writer;
};

} // namespace articulator::engine
