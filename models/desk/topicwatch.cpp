// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/topicwatch.h"

#include "warehouse/stores.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;

QSet<QString> TopicWatch::every()
{
    return {QStringLiteral("records"), QStringLiteral("resources"),  QStringLiteral("runs"), QStringLiteral("clinics"),
            QStringLiteral("requests"), QStringLiteral("heartbeats"), QStringLiteral("lags"),
            QStringLiteral("writes"),  QStringLiteral("conflicts")};
}

void TopicWatch::forget()
{
    m_pulse.clear();
    m_first = true;
}

// The pulse is taken before the revisions: a commit in between is found again by the next look instead of never.
Result<QSet<QString>> TopicWatch::look(warehouse::Warehouse &warehouse)
{
    const Result<QByteArray> pulse = warehouse.topics().pulse();
    if (!pulse)
        return fail(pulse.error());
    if (!m_first && *pulse == m_pulse)
        return QSet<QString>();
    const Result<QMap<QString, qint64>> revisions = warehouse.topics().revisions();
    if (!revisions)
        return fail(revisions.error());
    QSet<QString> changed = m_first ? every() : QSet<QString>();
    for (auto topic = revisions->begin(); topic != revisions->end(); ++topic) {
        if (m_revisions.value(topic.key()) != topic.value())
            changed.insert(topic.key());
    }
    m_pulse = *pulse;
    m_revisions = *revisions;
    m_first = false;
    return changed;
}

} // namespace articulator::desk
