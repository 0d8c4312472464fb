// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "desk/answers.h"
#include "desk/settingsvalues.h"
#include "desk/snapshots.h"
#include "ui/look/probewords.h"

namespace articulator::ui {

class ResultStrip;
class SettingsForm;

/// Step 2 of the wizard, and the upper half of editing a clinic: how the PMS is reached, and whether it is.
class ReachStep final : public QWidget {
    Q_OBJECT

public:
    explicit ReachStep(QWidget *parent = nullptr);
    [[nodiscard]] SettingsForm *form() const { return m_form; }

    /// The test was asked for under that token.
    void showTesting(quint64 token, const QString &pms);
    /// Of the test that was asked for last; others say nothing here.
    void showRequest(const desk::RequestProgress &progress);
    void setWorker(desk::WorkerPresence worker);
    /// What was said of a test no longer holds.
    void forget();
    /// Why a test has to be made again.
    void showNote(const TagFace &face, const QString &sentence);

    [[nodiscard]] bool isTesting() const { return m_token != 0; }
    /// The PMS answered, with what stands in the form now.
    [[nodiscard]] const std::optional<desk::ProbeReport> &report() const { return m_report; }
    [[nodiscard]] bool isReached() const { return m_report && m_report->ok; }
    [[nodiscard]] ResultStrip *strip() const { return m_strip; }

Q_SIGNALS:
    /// A test began, ended, or no longer holds.
    void changed();
    void workerStartWanted();

private:
    void end();
    void show(const ProbeWordsOf &words);
    void countSeconds();
    using QWidget::show;

    SettingsForm *m_form;
    ResultStrip *m_strip;
    quint64 m_token = 0;
    QString m_pms;
    desk::WorkerPresence m_worker = desk::WorkerPresence::Alive;
    bool m_wasTaken = false; ///< by a worker
    std::optional<desk::ProbeReport> m_report;
    QElapsedTimer m_since;
    QTimer m_second;
};

} // namespace articulator::ui
