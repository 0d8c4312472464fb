// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

#include "domain/result.h"
#include "warehouse/warehouse.h"

namespace articulator::desk {

/// Which topics of the warehouse were committed to since it last looked.
class TopicWatch {
public:
    /// The first look finds every topic. Costs one pulse while nothing happens.
    [[nodiscard]] domain::Result<QSet<QString>> look(warehouse::Warehouse &warehouse);
    /// The next look finds every topic again.
    void forget();
    /// Grows with every commit to the topic.
    [[nodiscard]] qint64 revision(const QString &topic) const { return m_revisions.value(topic); }

    [[nodiscard]] static QSet<QString> every();

private:
    QByteArray m_pulse;
    QMap<QString, qint64> m_revisions;
    bool m_first = true;
};

} // namespace articulator::desk
