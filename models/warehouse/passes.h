// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QHash>
#include <QSet>

#include "domain/change.h"
#include "domain/result.h"
#include "warehouse/heldrows.h"
#include "warehouse/mirror.h"

namespace articulator::warehouse {

/// Which records were shown since a complete pass over a resource began; so absence can be told from not having looked. Lives in memory
/// only: after a restart nothing counts as absent until a pass has begun anew.
class Passes {
public:
    void open(const QString &resource);
    void close(const QString &resource) { m_open.remove(resource); }
    void show(const QString &resource, domain::RecordKind kind);
    [[nodiscard]] quint32 newest() const { return m_newest; }
    /// Ids inside the covered rows that were not shown. Refused "mass-change" where a pass shows nothing at all of more than twenty, the first time.
    [[nodiscard]] domain::Result<QStringList> absent(const QString &resource, const domain::Covered &covered, const HeldRows &rows, Reach reach);

private:
    struct Pass {
        quint32 number = 0;
        std::array<qint64, std::variant_size_v<domain::RecordBody>> shown{};
    };

    QHash<QString, Pass> m_open;
    QSet<QString> m_doubted;
    quint32 m_newest = 0;
};

} // namespace articulator::warehouse
