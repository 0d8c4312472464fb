// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "desk/capacityvalues.h"
#include "desk/tablemodel.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Rows and columns of how the time of each provider and operatory is used and lost.
class UseList final : public QObject {
    Q_OBJECT

public:
    explicit UseList(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const std::vector<desk::UseLine> &lines);

private:
    desk::TableModel *m_model;
};

} // namespace articulator::ui
