// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unordered_map>

#include "simulator/orders.h"
#include "simulator/settings.h"
#include "simulator/table.h"

namespace articulator::opendental::simulator {

/// The office's database with its clock: all tables that feed the API. Lives on the simulator's thread.
class Office {
public:
    /// An empty office; the zone must be known (see zoneNamed).
    explicit Office(Settings chosen);
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    Settings settings;
    OfficeClock clock;
    Texts texts;
    Table appointments, histAppointments, apptFields, apptFieldDefs, signalods, schedules, scheduleOps;
    Table patients, patientLinks, patFields, commlogs, recalls, recallTypes;
    Table providers, operatories, appointmentTypes, definitions, clinics, preferences, procedureCodes;
    Table procedureLogs, treatPlans, treatPlanAttaches, procTps;
    Table patPlans, insSubs, insPlans, insVerifies, carriers;
    Table userods;

    mutable Orders orders;

    /// A table by the name of its resource, or null.
    [[nodiscard]] Table *table(QStringView resource);
    [[nodiscard]] const std::vector<Table *> &tables() const { return m_tables; }

    /// Operatory numbers of a schedule as /schedules shows them: "4,5".
    [[nodiscard]] QString operatoriesOf(qint64 schedule) const;
    [[nodiscard]] const std::vector<qint64> &operatoryNumbersOf(qint64 schedule) const;
    /// Names of a comma-separated list of definition numbers, given as a text's number.
    [[nodiscard]] QString definitionNames(qint64 text) const;
    [[nodiscard]] QString preference(QLatin1String name) const;
    void setPreference(QLatin1String name, const QString &value);
    /// Definition numbers of a category in the office's order, hidden ones left out.
    [[nodiscard]] std::vector<qint64> definitionsOf(qint64 category) const;

private:
    std::vector<Table *> m_tables;
    mutable std::unordered_map<qint64, std::vector<qint64>> m_scheduleOps;
    mutable quint64 m_scheduleOpsRevision = 0;
};

/// Name of a definition category by its number: "ApptConfirmed".
QString definitionCategory(qint64 number);

} // namespace articulator::opendental::simulator
