// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/seeder.h"

namespace articulator::opendental::simulator {

Seeder::Seeder(Office &office)
    : m_office(office), m_dice(office.settings.seed), m_today(office.clock.wallNow() / OfficeClock::secondsPerDay)
{
}

void Seeder::grow()
{
    for (Table *table : m_office.tables())
        table->clear();
    growDefinitions();
    growPreferences();
    growClinics();
    growUsers();
    growProviders();
    growOperatories();
    growProcedureCodes();
    growAppointmentTypes();
    growFieldDefs();
    growPatients();
    growBook();
    growOffBook();
    growRecalls();
    growInsurance();
    growTreatment();
    growFields();
}

qint64 Seeder::stampBefore(qint64 longestDays)
{
    return m_office.clock.now() - 60 - m_dice.below(longestDays * OfficeClock::secondsPerDay);
}

qint64 Seeder::codeNamed(const QString &code) const
{
    return m_codes.value(code);
}

} // namespace articulator::opendental::simulator
