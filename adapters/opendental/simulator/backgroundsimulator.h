// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include "simulator/simulator.h"

namespace articulator::opendental::simulator {

/// A simulator on a thread of its own, for callers that block. Made and destroyed on the caller's thread; run() reaches
/// the office.
class BackgroundSimulator {
public:
    explicit BackgroundSimulator(const Settings &settings);
    ~BackgroundSimulator();
    BackgroundSimulator(const BackgroundSimulator &) = delete;
    BackgroundSimulator &operator=(const BackgroundSimulator &) = delete;

    [[nodiscard]] QString apiUrl() const { return m_apiUrl; }
    [[nodiscard]] QString controlUrl() const { return m_controlUrl; }
    /// Runs a job on the simulator's thread and waits for it.
    void run(const std::function<void(Simulator &)> &job);

private:
    QThread m_thread;
    Simulator *m_simulator;
    QString m_apiUrl;
    QString m_controlUrl;
};

} // namespace articulator::opendental::simulator
