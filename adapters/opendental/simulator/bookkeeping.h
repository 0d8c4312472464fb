// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/office.h"

namespace articulator::opendental::simulator {

/// Who changes a row: a word of ApptSource and a user number.
struct Actor {
    QString source = QStringLiteral("None");
    qint64 user = 1;

    /// The API itself, by the mode's door.
    [[nodiscard]] static Actor api(Mode mode);
};

/// Every way the office's rows change, with the stamps, history and signals the program leaves (reference 6.2). Used by
/// the front desk, the control door and the API's writes. Lives on the simulator's thread.
class Bookkeeping {
public:
    explicit Bookkeeping(Office &office) : m_office(&office) { }

    // Appointments
    qint64 create(Draft appointment, const Actor &actor);
    /// True where something changed. The action is a word of HistApptAction.
    bool change(const Draft &appointment, const Actor &actor, const QString &action = QStringLiteral("Changed"));
    bool move(qint64 appointment, qint64 wall, qint64 operatory, const Actor &actor);
    bool confirm(qint64 appointment, qint64 definition, const Actor &actor);
    bool complete(qint64 appointment, const Actor &actor);
    /// breakType "Missed", "Cancelled" or empty.
    bool breakOff(qint64 appointment, bool toUnscheduledList, const QString &breakType, const Actor &actor);
    bool appendNote(qint64 appointment, const QString &note, const Actor &actor);
    /// The row is gone; its fields too; a history row stays.
    bool erase(qint64 appointment, const Actor &actor);
    void attachProcedures(qint64 appointment, const QString &codes);

    // Schedules
    qint64 addSchedule(Draft schedule, const std::vector<qint64> &operatories);
    bool eraseSchedule(qint64 schedule);
    /// Deletes and inserts every provider row of a day, as copy and paste of days does: numbers and stamps are new.
    int rewriteDay(qint64 day);
    /// Only the links change: the schedule's stamp stays.
    bool relink(qint64 schedule, const std::vector<qint64> &operatories);

    // People
    bool softDelete(qint64 patient);
    bool merge(qint64 from, qint64 into);
    /// Rewrites the plans on the patient's open appointments.
    bool dropCoverage(qint64 patient);
    void recalculateRecalls(qint64 patient);
    qint64 addCommlog(qint64 patient, const QString &note, const QString &mode, qint64 type);

    void signal(const QString &type, qint64 day, qint64 key, const QString &keyType);

private:
    void trace(qint64 appointment, const Actor &actor, const QString &action);
    void signalAppointment(const RowView &appointment);

    Office *m_office;
};

} // namespace articulator::opendental::simulator
