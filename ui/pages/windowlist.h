// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "desk/snapshots.h"
#include "desk/tablemodel.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Rows and columns of the open windows of a day or a week.
class WindowList final : public QObject {
    Q_OBJECT

public:
    explicit WindowList(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const desk::CapacitySnapshot &snapshot);
    /// The key of the window of this provider or operatory that begins then.
    [[nodiscard]] std::optional<quint64> keyOf(const desk::DayRow &row, domain::Instant start) const;

private:
    struct Known {
        quint64 key;
        QString provider;
        QString operatory;
        domain::Instant start;
    };
    desk::TableModel *m_model;
    std::vector<Known> m_known;
    domain::Zone m_zone = domain::Zone::utc();
    bool m_isWeek = false; ///< then a time needs its date
};

} // namespace articulator::ui
