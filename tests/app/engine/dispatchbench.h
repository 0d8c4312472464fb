// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "clinicbench.h"
#include "fakewriter.h"
#include "warehouse/writes.h"

namespace articulator::test {

/// A clinic "north" with two providers, four chairs and one working day, its copy complete, between a fake PMS that can be written and a real
/// warehouse; stepped by hand.
class DispatchBench {
public:
    DispatchBench();

    [[nodiscard]] ClinicBench &clinic() { return m_clinic; }
    [[nodiscard]] FakePms &pms() { return m_clinic.pms(); }
    [[nodiscard]] FakeWriter &writer() { return m_writer; }
    [[nodiscard]] domain::Instant now() { return m_clinic.clock().now(); }

    /// A submission as contract section 5 has it; `hour` of the working day, in UTC.
    [[nodiscard]] static QJsonObject create(const QString &key, int patient, int chair, const QString &start);
    /// A change of the visit that stands at the beginning ("100", patient 1, chair 1, 15:00), based on what the copy holds of it now.
    [[nodiscard]] QJsonObject change(const QString &key, const char *kind, QJsonObject members = {});
    /// Stored as approved. Its number.
    qint64 approve(const QJsonObject &submission);
    void put(const warehouse::WriteRow &row);

    /// Steps until nothing is due.
    void drive() { m_clinic.drive(); }
    /// Lets time pass from one due moment to the next until the write stands in a state that ends, or so many steps were made.
    [[nodiscard]] warehouse::WriteRow settle(qint64 number, int most = 2000);
    [[nodiscard]] warehouse::WriteRow row(qint64 number);
    [[nodiscard]] QString state(qint64 number) { return QString(domain::word(row(number).state)); }
    [[nodiscard]] QStringList history(qint64 number);
    [[nodiscard]] QStringList audited();
    /// The sealed half, opened.
    [[nodiscard]] QJsonObject opened(const warehouse::WriteRow &row);
    /// What must hold at any time: at most one effect a key; applied only with one effect and a proof that is what the PMS holds. Empty: it holds.
    [[nodiscard]] QString wrong();

private:
    [[nodiscard]] vault::ClinicCipher cipher() const { return m_clinic.house().vault()->cipher(QStringLiteral("north")).value(); }
    ClinicBench m_clinic;
    FakeWriter m_writer;
};

} // namespace articulator::test
