// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include "simulator/settings.h"

namespace articulator::opendental::simulator {

/// The throttle of one customer key: says how long a request has to wait, or that too many wait already. Real time, not
/// the office's.
class Pacer {
public:
    Pacer() { m_elapsed.start(); }

    struct Turn {
        /// Milliseconds until the request is served.
        qint64 wait = 0;
        bool refused = false;
    };

    [[nodiscard]] Turn take(const Settings &settings);

private:
    QElapsedTimer m_elapsed;
    qint64 m_next = 0;
};

} // namespace articulator::opendental::simulator
