// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "desk/snapshots.h"
#include "desk/tablemodel.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Rows and columns of the resources of a clinic.
class ResourceList final : public QObject {
    Q_OBJECT

public:
    explicit ResourceList(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const desk::SyncSnapshot &sync);
    void setNow(domain::Instant now);

private:
    desk::TableModel *m_model;
    domain::Instant m_now{};
};

} // namespace articulator::ui
