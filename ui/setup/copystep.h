// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/settingsvalues.h"

class QComboBox;

namespace articulator::ui {

class FormRow;
class SettingsForm;

/// Step 3 of the wizard: the clinic's time zone, found from the PMS's clock, and how much is copied how often.
class CopyStep final : public QWidget {
    Q_OBJECT

public:
    explicit CopyStep(QWidget *parent = nullptr);
    [[nodiscard]] SettingsForm *form() const { return m_form; }
    /// Offers the zones that fit the PMS's clock first; all of them where it told none. What was chosen before stays chosen where it is offered.
    void offerZones(const std::optional<desk::ProbeReport> &report);
    [[nodiscard]] QByteArray zone() const;
    void setZone(const QByteArray &zone);
    bool check();

private:
    void explain();

    QComboBox *m_zone;
    FormRow *m_zoneRow;
    SettingsForm *m_form;
    std::optional<std::chrono::seconds> m_offset;
    int m_fitting = 0;
};

} // namespace articulator::ui
