// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/backgroundsimulator.h"

namespace articulator::opendental::simulator {

BackgroundSimulator::BackgroundSimulator(const Settings &settings) : m_simulator(new Simulator(settings))
{
    m_simulator->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_simulator, &QObject::deleteLater);
    m_thread.start();
    run([this](Simulator &simulator) {
        if (!simulator.start())
            qFatal("No free port on the loopback address");
        m_apiUrl = simulator.apiUrl();
        m_controlUrl = simulator.controlUrl();
    });
}

BackgroundSimulator::~BackgroundSimulator()
{
    m_thread.quit();
    m_thread.wait();
}

void BackgroundSimulator::run(const std::function<void(Simulator &)> &job)
{
    QMetaObject::invokeMethod(
        m_simulator, [this, &job] { job(*m_simulator); }, Qt::BlockingQueuedConnection);
}

} // namespace articulator::opendental::simulator
