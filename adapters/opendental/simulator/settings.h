// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

#include "simulator/version.h"

namespace articulator::opendental::simulator {

/// Which door of Open Dental is simulated (reference section 1.1).
enum class Mode { Remote, Service, Local };

enum class Throttle { Off, Delay, Refuse };

/// How large the practice is that the seed grows.
struct Extent {
    int patients = 300;
    int appointments = 1500;
    int dentists = 3;
    int hygienists = 2;
    int operatories = 6;
    int daysAhead = 120;
};

/// Everything a simulated office is started with.
struct Settings {
    quint64 seed = 1;
    QByteArray zone = "America/Chicago";
    Mode mode = Mode::Remote;
    Version version{25, 3, 12};
    QString developerKey = QStringLiteral("DemoDeveloperKey");
    QString customerKey = QStringLiteral("DemoCustomerKey1");
    QSet<QString> permissions{QStringLiteral("ApiReadAll"), QStringLiteral("ApiComm")};
    Extent extent;
    int clinics = 0;
    QString practice = QStringLiteral("Harbor Dental");
    /// Office reading the clock starts at; empty for the computer's time.
    QString clock;
    double clockSpeed = 1;
    Throttle throttle = Throttle::Delay;
    /// Divides the tier's interval.
    double paceFactor = 1;
    /// Requests that may wait before Throttle::Refuse answers 429.
    int queueLength = 5;
    bool refuseLargerLimits = false;
    bool refuseOverlaps = false;
    bool checkContentType = true;
    bool sideEffects = true;
    /// Actions a minute of the front desk that works on its own; 0 is off.
    double frontDeskRate = 0;
    /// File that keeps the office over the simulator's end; empty: it is grown anew at each start.
    QString store;

    [[nodiscard]] int pageSize() const
    {
        const bool enterprise = permissions.contains(QStringLiteral("ApiEnterprise"));
        return mode == Mode::Remote ? (enterprise ? 1000 : 100) : (enterprise ? 10000 : 1000);
    }
    /// Milliseconds between two requests of one customer key (reference section 2.4).
    [[nodiscard]] int interval() const;
    /// The extents of --size: small, medium, large; absent for another word.
    [[nodiscard]] static std::optional<Extent> extentNamed(QStringView name);
    /// All permission names the API knows.
    [[nodiscard]] static const QStringList &permissionNames();
};

} // namespace articulator::opendental::simulator
