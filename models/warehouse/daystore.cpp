// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

Result<std::vector<PackedDay>> DayStore::read(const QString &clinic, int firstDay, int lastDay)
{
    std::vector<PackedDay> days;
    auto read = Statement(m_database, Part::Operations,
                          u"SELECT day, bytes FROM ops.day WHERE clinic = ? AND day BETWEEN ? AND ? ORDER BY day"_s)
                    .bind(clinic).bind(firstDay).bind(lastDay)
                    .each([&](const Statement &row) { days.push_back({int(row.integer(0)), row.bytes(1)}); });
    return read ? Result<std::vector<PackedDay>>(days) : fail(read.error());
}

Result<qint64> DayStore::records()
{
    qint64 revision = 0;
    auto read = Statement(m_database, Part::Operations, u"SELECT revision FROM ops.topic WHERE name = 'records'"_s)
                    .first([&](const Statement &row) { revision = row.integer(0); });
    return read ? Result<qint64>(revision) : fail(read.error());
}

Result<> DayStore::put(const QString &clinic, const std::vector<PackedDay> &days, qint64 records)
{
    if (days.empty())
        return m_database.requireWriter(Part::Operations);
    return writing(m_database, Part::Operations, [&]() -> Result<> {
        const Result<qint64> now = this->records();
        if (!now)
            return fail(now.error());
        if (*now != records)
            return fail(Error::Kind::Refused, "days-overtaken", u"records changed while days were packed"_s);
        Statement put(m_database, Part::Operations,
                      u"INSERT INTO ops.day (clinic, day, bytes) VALUES (?, ?, ?) "
                      "ON CONFLICT (clinic, day) DO UPDATE SET bytes = excluded.bytes"_s);
        for (const PackedDay &day : days) {
            if (auto done = put.bind(clinic).bind(day.day).bind(day.bytes).run(); !done)
                return done;
        }
        return bumpTopic(m_database, Part::Operations, "days");
    });
}

} // namespace articulator::warehouse
