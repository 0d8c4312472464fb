// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "domain/packedday.h"
#include "models/domain/capacity/randomclinic.h"

using namespace articulator::domain;

namespace {

std::vector<QByteArray> packedDays(const RandomClinic &clinic)
{
    std::vector<QByteArray> rows;
    for (int day = clinic.firstDay - 1; day <= clinic.firstDay + clinic.days; ++day)
        rows.push_back(packDay(clinic.book, fromDayNumber(day)).value());
    return rows;
}

} // namespace

class PackedDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void capacityFromPackedDaysIsTheSame();
    void aRecordOnTwoDaysComesOnce();
    void damagedRowsAreRefused();
};

void PackedDays::capacityFromPackedDaysIsTheSame()
{
    for (unsigned seed = 1; seed <= 600; ++seed) {
        const RandomClinic clinic(seed);
        Book book = clinic.book;
        book.schedules.clear();
        book.appointments.clear();
        QVERIFY(unpackDays(packedDays(clinic), book));
        const CivilDate first = fromDayNumber(clinic.firstDay);
        QVERIFY2(Capacity(book).windows(clinic.visit, first, clinic.days).value()
                     == Capacity(clinic.book).windows(clinic.visit, first, clinic.days).value(),
                 QByteArray::number(seed));
    }
}

void PackedDays::aRecordOnTwoDaysComesOnce()
{
    Book book;
    Appointment night;
    night.onBook = true;
    night.operatory = QStringLiteral("3");
    night.start = parseInstant(u"2026-11-23T23:50:00Z");
    night.pattern = QStringLiteral("XXXX");
    night.minutes = 20;
    night.type = QStringLiteral("Adult cleaning");
    book.appointments.push_back({QStringLiteral("7"), night});
    const CivilDate date = parseCivilDate(u"2026-11-23").value();
    Book copy;
    QVERIFY(unpackDays({packDay(book, date).value(), packDay(book, date + std::chrono::days(1)).value()}, copy));
    QCOMPARE(copy.appointments.size(), std::size_t(1));
    QVERIFY(copy.appointments.front() == book.appointments.front());
}

void PackedDays::damagedRowsAreRefused()
{
    const RandomClinic clinic(11);
    const QByteArray row = packDay(clinic.book, fromDayNumber(clinic.firstDay)).value();
    Book book;
    for (qsizetype cut = 0; cut < row.size(); ++cut)
        if (const Result<> done = unpackDays({row.left(cut)}, book); !done)
            QCOMPARE(done.error().code, "bad-packed-day");
        else
            QFAIL("a row cut short was taken");
    QByteArray later = row;
    later[0] = 3;
    QCOMPARE(unpackDays({later}, book).error().kind, Error::Kind::Integrity);
    RandomClinic noise(5);
    for (int i = 0; i < 4000; ++i) {
        QByteArray bent = row;
        bent[noise.below(int(bent.size()))] = char(noise.below(256));
        const Result<> done = unpackDays({bent}, book); // must not read outside the row, whatever it says
        QVERIFY(done || done.error().code == "bad-packed-day");
    }
}

QTEST_GUILESS_MAIN(PackedDays)
#include "tst_packedday.moc"
