// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/database.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/topicbump.h"

namespace articulator::warehouse {

using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array topicParts{Part::Operations, Part::Inbox, Part::Audit};

} // namespace

Result<> bumpTopic(Database &database, Part part, const char *topic)
{
    return Statement(database, part,
                     u"INSERT INTO %1.topic (name, revision) VALUES (?, 1) "
                     "ON CONFLICT (name) DO UPDATE SET revision = topic.revision + 1"_s.arg(QLatin1String(schemaName(part))))
        .bind(QString::fromLatin1(topic))
        .run();
}

Result<QByteArray> Topics::pulse()
{
    QByteArray pulse;
    if (m_database.isShared()) {
        auto asked = Statement(m_database, Part::Operations,
                               u"SELECT (SELECT coalesce(sum(revision), 0) FROM ops.topic)::text || '.' || "
                               "(SELECT coalesce(sum(revision), 0) FROM inbox.topic)::text || '.' || "
                               "(SELECT coalesce(sum(revision), 0) FROM audit.topic)::text"_s)
                         .first([&](const Statement &row) { pulse = row.utf8(0); });
        return asked ? Result<QByteArray>(pulse) : fail(asked.error());
    }
    for (const Part part : allParts) {
        auto version = sqlitefile::scalar(m_database.connection(part), part, u"PRAGMA data_version"_s);
        if (!version)
            return fail(version.error());
        pulse += version->toByteArray() + '.';
    }
    return pulse;
}

Result<QMap<QString, qint64>> Topics::revisions()
{
    QMap<QString, qint64> revisions;
    for (const Part part : topicParts) {
        auto read = Statement(m_database, part, u"SELECT name, revision FROM %1.topic"_s.arg(QLatin1String(schemaName(part))))
                        .each([&](const Statement &row) { revisions.insert(row.text(0), row.integer(1)); });
        if (!read)
            return fail(read.error());
    }
    return revisions;
}

} // namespace articulator::warehouse
