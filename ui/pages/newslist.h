// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "desk/snapshots.h"
#include "desk/tablemodel.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Rows and columns of "Just now". Times are the clinics'; their zones are said where they are not all one.
class NewsList final : public QObject {
    Q_OBJECT

public:
    explicit NewsList(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const desk::OverviewSnapshot &overview);

private:
    desk::TableModel *m_model;
};

} // namespace articulator::ui
