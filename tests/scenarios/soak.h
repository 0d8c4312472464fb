// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace articulator::scenarios {

/// How long a test goes on: once round everyday, so many minutes where ARTICULATOR_SOAK says them.
class Soak {
public:
    Soak() { m_timer.start(); }
    [[nodiscard]] static bool isAsked() { return qEnvironmentVariableIntValue("ARTICULATOR_SOAK") > 0; }
    [[nodiscard]] bool isOver() const { return m_timer.elapsed() >= qint64(qEnvironmentVariableIntValue("ARTICULATOR_SOAK")) * 60'000; }

    /// Said aloud, so that a run can be repeated with ARTICULATOR_SEED.
    [[nodiscard]] static quint32 seed()
    {
        const QByteArray given = qgetenv("ARTICULATOR_SEED");
        const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
        qInfo("ARTICULATOR_SEED=%u", seed);
        return seed;
    }

private:
    QElapsedTimer m_timer;
};

} // namespace articulator::scenarios
