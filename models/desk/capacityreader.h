// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "desk/answers.h"
#include "domain/result.h"
#include "warehouse/warehouse.h"

namespace articulator::desk {

/// Answers about a day's capacity; keeps the compiled book of the last day asked for as long as no record changed. Lives on the reader thread.
class CapacityReader {
public:
    /// `records`: the topic's revision; another one means the book is read again.
    [[nodiscard]] domain::Result<CapacitySnapshot> read(warehouse::Warehouse &warehouse, const CapacityQuestion &question, qint64 records,
                                                        domain::Instant now);
    [[nodiscard]] WhyAnswer why(warehouse::Warehouse &warehouse, const CapacityQuestion &question, domain::Instant at, qint64 records,
                                domain::Instant now);
    void forget() { m_held.reset(); }

private:
    struct Held {
        QString clinic;
        domain::CivilDate day{};
        qint64 records = 0;
        std::optional<domain::Instant> asOf;
        QMap<QString, QString> facts;
        domain::Capacity capacity;
    };
    [[nodiscard]] domain::Result<> hold(warehouse::Warehouse &warehouse, const QString &clinic, domain::CivilDate day, qint64 records,
                                        domain::Instant now);

    std::optional<Held> m_held;
};

} // namespace articulator::desk
