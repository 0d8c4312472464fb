// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/dice.h"
#include "simulator/office.h"

namespace articulator::opendental::simulator {

/// Grows a practice from the office's seed around the office's today. The same seed, extent and day give the same rows.
class Seeder {
public:
    explicit Seeder(Office &office);
    void grow();

private:
    struct Span {
        qint64 from;
        qint64 to;
    };

    // Set-up
    void growDefinitions();
    void growPreferences();
    void growClinics();
    void growUsers();
    void growProviders();
    void growOperatories();
    void growProcedureCodes();
    void growAppointmentTypes();
    void growFieldDefs();
    // People
    void growPatients();
    qint64 growPatient(const QString &lastName, qint64 guarantor, qint64 age);
    void growAwkwardPatients();
    QString phone();
    // Book
    void growSchedules(qint64 day);
    void addSchedule(qint64 day, const QString &type, Span span, qint64 provider,
                     const std::vector<qint64> &operatories, qint64 blockout, const QString &note);
    void growBook();
    void growDay(qint64 day);
    void fill(qint64 day, Span span, qint64 operatory, qint64 fullness);
    qint64 growAppointment(qint64 day, qint64 minute, qint64 operatory, const RowView &type, const QString &pattern);
    void growOffBook();
    void settle(Draft &draft, qint64 start, qint64 end);
    [[nodiscard]] QString patternOf(const RowView &type) const;
    [[nodiscard]] bool holiday(qint64 day) const;
    void growProcedures(qint64 appointment, const QString &codes);
    // What hangs on people and book
    void growRecalls();
    void growInsurance();
    void growCoverage();
    void growTreatment();
    void growTreatPlan(qint64 patient, qint64 number);
    void growFields();

    [[nodiscard]] qint64 stampBefore(qint64 longestDays);
    [[nodiscard]] qint64 codeNamed(const QString &code) const;

    Office &m_office;
    Dice m_dice;
    qint64 m_today;
    std::vector<qint64> m_dentists;
    std::vector<qint64> m_hygienists;
    std::vector<qint64> m_operatories;
    std::vector<qint64> m_patients;
    std::vector<qint64> m_types;
    std::vector<qint64> m_confirmed;
    std::vector<qint64> m_clinics;
    QHash<QString, qint64> m_codes;
};

} // namespace articulator::opendental::simulator
