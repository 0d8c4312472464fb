// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "desk/settingsvalues.h"
#include "desk/tablemodel.h"
#include "ui/look/tagface.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Rows and columns of the clinics on the Settings page.
class ClinicLines final : public QObject {
    Q_OBJECT

public:
    explicit ClinicLines(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const desk::SettingsSnapshot &settings);
    /// How the connection of the clinic stands, as far as it was tested.
    [[nodiscard]] static TagFace connection(const desk::ClinicSettings &clinic);

private:
    desk::TableModel *m_model;
};

} // namespace articulator::ui
