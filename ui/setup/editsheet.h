// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "ui/parts/sheet.h"
#include "ui/setup/setupactions.h"

class QLineEdit;

namespace articulator::ui {

class CopyStep;
class FormRow;
class ReachStep;
class ResultStrip;
class SettingsForm;

/// Changes a clinic: its name, how it is reached, its zone and pace, and everything else that its adapter declares. What would change can be tested first.
class EditSheet final : public Sheet {
    Q_OBJECT

public:
    EditSheet(const SetupActions &actions, const desk::ClinicSettings &clinic, const domain::SettingsSchema &schema, QWidget *window);
    void setWorker(desk::WorkerPresence worker);
    void showRequest(const desk::RequestProgress &progress);
    void lock();

Q_SIGNALS:
    void workerStartWanted();
    void saved(const QString &clinic);

private:
    void build(const domain::SettingsSchema &schema);
    void test();
    void save();
    [[nodiscard]] bool check();
    [[nodiscard]] desk::ClinicForm form() const;

    SetupActions m_actions;
    desk::ClinicSettings m_clinic;
    quint64 m_saving = 0;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    ReachStep *m_reach;
    CopyStep *m_copy;
    SettingsForm *m_rest;
    ResultStrip *m_strip;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace articulator::ui
