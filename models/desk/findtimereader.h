// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/writevalues.h"
#include "domain/result.h"
#include "warehouse/warehouse.h"

namespace articulator::desk {

/// Finds starts for a visit over several days and says what each would leave behind. Keeps the compiled book while no record changed. Lives on the reader
/// thread.
class FindTimeReader {
public:
    /// `records`: the topic's revision.
    [[nodiscard]] FoundTimes find(warehouse::Warehouse &warehouse, const TimesQuestion &question, qint64 records, domain::Instant now);
    void forget() { m_held.reset(); }

private:
    struct Held {
        QString clinic;
        domain::CivilDate from{};
        int days = 0;
        qint64 records = 0;
        std::optional<domain::Instant> asOf;
        QMap<QString, QString> facts;
        domain::Capacity capacity;
    };
    [[nodiscard]] domain::Result<> hold(warehouse::Warehouse &warehouse, TimesQuestion &question, qint64 records, domain::Instant now);

    std::optional<Held> m_held;
};

/// Best first: what leaves no useless time before what does, then what fills a window before what stands at its edge before what splits it, then the sooner.
[[nodiscard]] bool betterTime(const TimeChoice &a, const TimeChoice &b);

} // namespace articulator::desk
