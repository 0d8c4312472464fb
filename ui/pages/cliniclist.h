// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>

#include "desk/snapshots.h"
#include "desk/tablemodel.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Rows and columns of the clinics table.
class ClinicList final : public QObject {
    Q_OBJECT

public:
    explicit ClinicList(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const desk::OverviewSnapshot &overview);
    void setNow(domain::Instant now);
    /// The clinic of a row; empty where there is none.
    [[nodiscard]] QString clinicOf(quint64 key) const;

private:
    desk::TableModel *m_model;
    QHash<quint64, QString> m_ids;
    domain::Instant m_now{};
};

} // namespace articulator::ui
