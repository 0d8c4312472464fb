// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "desk/capacitydays.h"
#include "desk/answers.h"
#include "domain/result.h"
#include "warehouse/warehouse.h"

namespace articulator::desk {

/// Answers about the capacity of a day or a week, and of the days ahead; keeps the compiled books of the days asked for as long as no record changed. Lives
/// on the reader thread.
class CapacityReader {
public:
    /// `records`: the topic's revision; another one means the book is read again.
    [[nodiscard]] domain::Result<CapacitySnapshot> read(warehouse::Warehouse &warehouse, const CapacityQuestion &question, qint64 records,
                                                        domain::Instant now);
    [[nodiscard]] WhyAnswer why(warehouse::Warehouse &warehouse, const CapacityQuestion &question, domain::Instant at, qint64 records,
                                domain::Instant now);
    void forget() { m_held.clear(); }

private:
    struct Held {
        QString clinic;
        DayRange days; ///< that it answers about
        qint64 records = 0;
        std::optional<domain::Instant> asOf;
        QMap<QString, QString> facts;
        domain::Capacity capacity;
    };
    /// The held book that answers about all of the days; stays where it is until the next call.
    [[nodiscard]] domain::Result<Held *> hold(warehouse::Warehouse &warehouse, const QString &clinic, const DayRange &days, qint64 records,
                                              domain::Instant now);
    [[nodiscard]] domain::Result<> addAhead(warehouse::Warehouse &warehouse, CapacitySnapshot &snapshot, qint64 records, domain::Instant now);

    std::vector<Held> m_held; ///< the one used last stands last
};

} // namespace articulator::desk
