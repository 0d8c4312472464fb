// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "desk/tablemodel.h"
#include "desk/writevalues.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Groups of states that people ask for together.
enum class QueueFacet { Decide, OnItsWay, Failed, Over, All };
inline constexpr int queueFacetCount = int(QueueFacet::All) + 1;
[[nodiscard]] bool isIn(QueueFacet facet, domain::WriteState state);

/// Rows and columns of a clinic's queue, of one facet at a time.
class QueueList final : public QObject {
    Q_OBJECT

public:
    explicit QueueList(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const desk::QueueSnapshot &queue);
    void setFacet(QueueFacet facet);
    [[nodiscard]] QueueFacet facet() const { return m_facet; }
    [[nodiscard]] qint64 count(QueueFacet facet) const;
    void setNow(domain::Instant now);
    /// Null where there is none.
    [[nodiscard]] const desk::WriteLine *line(quint64 key) const;
    [[nodiscard]] const domain::Zone &zone() const { return m_queue.zone; }

private:
    [[nodiscard]] desk::TableRow rowOf(const desk::WriteLine &line) const;
    void fill();

    desk::TableModel *m_model;
    desk::QueueSnapshot m_queue;
    QueueFacet m_facet = QueueFacet::Decide;
    domain::Instant m_now{};
};

} // namespace articulator::ui
