// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/counters.h"
#include "simulator/faults.h"
#include "simulator/frontdesk.h"

namespace articulator::opendental::simulator {

/// The hidden door of the simulated office: what people there would do, the clock, faults on demand, dumps and
/// counters. Lives on the simulator's thread; needs no credentials, as it listens on loopback only.
class Control {
public:
    struct Reach {
        Office &office;
        FrontDesk &desk;
        Faults &faults;
        Counters &counters;
        /// Grows the practice anew and forgets faults and counters.
        std::function<void()> reset;
    };

    explicit Control(Reach reach) : m_reach(std::move(reach)), m_books(m_reach.office) { }

    [[nodiscard]] Answer answer(const Request &request);

private:
    Answer readState(const QStringList &parts, const Request &request) const;
    Answer act(const QJsonObject &order);
    bool actOnPatients(const QString &name, const QJsonObject &order, bool &done);
    bool actOnBook(const QString &name, const QJsonObject &order, bool &done);
    Answer writeRow(const QString &resource, const QJsonObject &row);
    Answer removeRow(const QStringList &parts);
    Answer touch(const QString &resource, const QJsonObject &order);
    Answer clock(const Request &request);
    Answer faults(const QStringList &parts, const Request &request);
    Answer frontDesk(const QJsonObject &order);
    Answer settings(const QJsonObject &order);

    Reach m_reach;
    Bookkeeping m_books;
};

} // namespace articulator::opendental::simulator
