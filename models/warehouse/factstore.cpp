// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

Result<QMap<QString, QString>> FactStore::of(const QString &clinic)
{
    QMap<QString, QString> facts;
    auto read = Statement(m_database, Part::Operations, u"SELECT name, value FROM ops.fact WHERE clinic = ?"_s)
                    .bind(clinic)
                    .each([&](const Statement &row) { facts.insert(row.text(0), row.text(1)); });
    return read ? Result<QMap<QString, QString>>(facts) : fail(read.error());
}

Result<> FactStore::set(const QString &clinic, const QMap<QString, QString> &facts)
{
    if (facts.isEmpty())
        return m_database.requireWriter(Part::Operations);
    return writing(m_database, Part::Operations, [&]() -> Result<> {
        Statement put(m_database, Part::Operations,
                      u"INSERT INTO ops.fact (clinic, name, value) VALUES (?, ?, ?) "
                      "ON CONFLICT (clinic, name) DO UPDATE SET value = excluded.value"_s);
        for (auto it = facts.cbegin(); it != facts.cend(); ++it) {
            if (auto done = put.bind(clinic).bind(it.key()).bind(it.value()).run(); !done)
                return done;
        }
        return bumpTopic(m_database, Part::Operations, "clinics");
    });
}

} // namespace articulator::warehouse
