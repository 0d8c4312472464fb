// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "engine/puller.h"
#include "engine/scheduler.h"
#include "warehouse/rows.h"

namespace articulator::engine {

/// What is written down about a clinic's resources: the ResourceRow of each, kept in step with the warehouse. Lives on the clinic's thread.
class CopyState {
public:
    CopyState(const QString &clinic, std::vector<warehouse::ResourceRow> rows, WriterThread &writer, std::shared_ptr<const domain::Clock> clock);

    [[nodiscard]] const std::map<QString, warehouse::ResourceRow> &rows() const { return m_rows; }
    [[nodiscard]] const warehouse::ResourceRow &row(const QString &resource);

    /// A pass goes on. Written at most once a second, so that people see it move and the disk does not.
    void reading(const Pass &pass, const Scheduler &scheduler);
    void ended(const Pass &pass, const Scheduler &scheduler);
    void failed(const Pass &pass, const domain::Error &error, const Scheduler &scheduler);
    void skipped(const Pass &pass, const QString &reason, const Scheduler &scheduler);
    /// The next pass asks with this cursor.
    void standAt(const QString &resource, const QByteArray &cursor) { of(resource).cursor = cursor; }
    /// Nothing reads any more: a resource shown as reading goes back to what it was.
    void atRest(const QString &resource);
    /// The times at which resources are due, after they moved together.
    void due(const Scheduler &scheduler);

private:
    warehouse::ResourceRow &of(const QString &resource);
    void count(warehouse::ResourceRow &row, const Pass &pass, const Scheduler &scheduler) const;
    void put(const warehouse::ResourceRow &row);

    QString m_clinic;
    std::map<QString, warehouse::ResourceRow> m_rows;
    std::map<QString, QByteArray> m_before; ///< states before reading began
    WriterThread &m_writer;
    std::shared_ptr<const domain::Clock> m_clock;
    domain::Instant m_shownAt{};
};

} // namespace articulator::engine
