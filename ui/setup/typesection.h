// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/settingsvalues.h"
#include "desk/tablemodel.h"

class QLabel;

namespace articulator::ui {

class TableView;

/// The appointment types of the clinic in view, with their patterns, as the practice system has them.
class TypeSection final : public QWidget {
    Q_OBJECT

public:
    explicit TypeSection(QWidget *parent = nullptr);
    /// Absent: none is in view.
    void show(const std::optional<desk::ClinicSettings> &clinic);
    using QWidget::show;

private:
    QLabel *m_sub;
    TableView *m_table;
    desk::TableModel *m_model;
};

} // namespace articulator::ui
