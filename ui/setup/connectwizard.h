// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "ui/parts/sheet.h"
#include "ui/setup/setupactions.h"

class QStackedWidget;

namespace articulator::ui {

class CopyStep;
class PmsStep;
class ReachStep;
class SummaryStep;

/// Connects a clinic in four steps: which system, how it is reached, its zone and pace, and a last look. Nothing is stored before the last button; whoever
/// leaves earlier leaves nothing behind.
class ConnectWizard final : public Sheet {
    Q_OBJECT

public:
    enum class Step { Pms, Reach, Copy, Summary };
    static constexpr int stepCount = 4;

    ConnectWizard(const SetupActions &actions, QWidget *window);
    void setSettings(const desk::SettingsSnapshot &settings);
    void setWorker(desk::WorkerPresence worker);
    void showRequest(const desk::RequestProgress &progress);
    /// The keys that were typed go; the rest waits behind the lock.
    void lock();
    void unlock();
    /// Fills in what somebody knows already; the person looks at it and goes on.
    void propose(const desk::ClinicForm &form);
    /// Asks the PMS with what stands in the form, where nothing in it is wrong.
    void test();
    [[nodiscard]] Step step() const;
    void goTo(Step step);

Q_SIGNALS:
    void workerStartWanted();
    /// The clinic is stored and its first copy begins.
    void connected(const QString &clinic);

protected:
    [[nodiscard]] bool mayClose() const override { return m_adding == 0; }

private:
    void buildSteps();
    void buildButtons();
    void showButtons();
    void next();
    void back();
    void add();
    void drawForms();
    void summarise();
    void takeAdded(const desk::RequestProgress &progress);
    [[nodiscard]] desk::ClinicForm form() const;

    SetupActions m_actions;
    desk::SettingsSnapshot m_settings;
    QString m_drawnFor; ///< the PMS whose forms are drawn
    quint64 m_adding = 0;
    QStackedWidget *m_steps;
    PmsStep *m_pms;
    ReachStep *m_reach;
    CopyStep *m_copy;
    SummaryStep *m_summary;
    QPushButton *m_test;
    QPushButton *m_skip;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace articulator::ui
