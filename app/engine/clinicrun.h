// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QJsonObject>

#include "domain/clock.h"
#include "engine/puller.h"
#include "warehouse/rows.h"

namespace articulator::engine {

/// What one pass over a clinic's due resources came to, and the `sync` document about it. A value.
class ClinicRun {
public:
    ClinicRun(const QString &clinic, const QString &why, domain::Instant startedAt);

    /// A pass that reached its end; how it counts is in `pass`. Called again for the same resource, the counts add up.
    void ended(const Pass &pass);
    void failed(const Pass &pass, const domain::Error &error);
    void skipped(const QString &resource, const QString &reason);
    /// The run cannot go on: the PMS does not answer, the key is refused, or somebody stops it.
    void aborted(const domain::Error &error) { m_abort = error; }

    [[nodiscard]] bool anyDone() const;
    /// The finished row. `took` since the start.
    [[nodiscard]] warehouse::RunRow row(std::chrono::milliseconds took) const;
    /// `sync` of contract section 3; resources in the order given, those without news are left out.
    [[nodiscard]] QJsonObject document(std::chrono::milliseconds took, const QStringList &order) const;

    void setId(qint64 id) { m_row.id = id; }
    [[nodiscard]] domain::Instant startedAt() const { return m_row.startedAt; }

private:
    struct Line {
        QByteArray state; ///< "done", "failed", "skipped"
        std::optional<domain::Instant> cursor; ///< the PMS's clock that its reading stands at
        QString reason;
        std::optional<domain::Error> error;
        qint64 seen = 0;
        qint64 changed = 0;
        qint64 deleted = 0;
        qint64 failed = 0;
        int calls = 0;
        int waits = 0;
    };
    Line &count(const Pass &pass);
    [[nodiscard]] bool any(QByteArrayView state) const;
    [[nodiscard]] std::optional<domain::Error> error() const;
    [[nodiscard]] QByteArray outcome() const;
    [[nodiscard]] static QJsonObject object(const QString &resource, const Line &line);

    warehouse::RunRow m_row;
    std::map<QString, Line> m_lines;
    std::optional<domain::Error> m_abort;
};

} // namespace articulator::engine
