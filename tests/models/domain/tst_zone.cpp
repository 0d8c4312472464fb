// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "domain/zone.h"

using namespace articulator::domain;
using namespace std::chrono;

namespace {

CivilTime wall(int y, unsigned m, unsigned d, int h, int min) { return local_days(year(y) / month(m) / day(d)) + hours(h) + minutes(min); }
Instant utc(int y, unsigned m, unsigned d, int h, int min) { return Instant(sys_days(year(y) / month(m) / day(d)) + hours(h) + minutes(min)); }
Zone zone(const char *name) { return *Zone::named(name); }

} // namespace

/// Civil time and instants around clock changes.
class TestZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsOnlyZonesWithRules();
    void repeatsAnHourInAutumn();
    void movesOnThroughAGap();
    void countsTheHoursOfADay();
    void changesByHalfAnHour();
    void roundTripsEveryQuarterHour_data();
    void roundTripsEveryQuarterHour();
};

void TestZone::knowsOnlyZonesWithRules()
{
    QVERIFY(Zone::named("America/Chicago"));
    QVERIFY(Zone::named("UTC"));
    for (const char *name : {"", "Mars/Olympus", "UTC+05:00", "America/Chicago "}) {
        const auto none = Zone::named(name);
        QVERIFY2(!none, name);
        QCOMPARE(none.error().code, QByteArray("unknown-zone"));
    }
}

void TestZone::repeatsAnHourInAutumn()
{
    const Zone chicago = zone("America/Chicago");
    QCOMPARE(chicago.first(wall(2026, 11, 1, 1, 30)), utc(2026, 11, 1, 6, 30));
    QCOMPARE(chicago.second(wall(2026, 11, 1, 1, 30)), std::optional(utc(2026, 11, 1, 7, 30)));
    QVERIFY(!chicago.second(wall(2026, 11, 1, 0, 59)));
    QVERIFY(!chicago.second(wall(2026, 11, 1, 2, 0)));
    QCOMPARE(chicago.first(wall(2026, 11, 1, 2, 0)), utc(2026, 11, 1, 8, 0));
}

void TestZone::movesOnThroughAGap()
{
    const Zone chicago = zone("America/Chicago");
    QCOMPARE(chicago.first(wall(2026, 3, 8, 2, 30)), utc(2026, 3, 8, 8, 30));
    QCOMPARE(chicago.civil(chicago.first(wall(2026, 3, 8, 2, 30))), wall(2026, 3, 8, 3, 30));
    QCOMPARE(chicago.first(wall(2026, 3, 8, 3, 0)), utc(2026, 3, 8, 8, 0));
}

void TestZone::countsTheHoursOfADay()
{
    const Zone london = zone("Europe/London");
    const auto length = [&](unsigned m, unsigned d) {
        const auto bounds = london.dayBounds(local_days(year(2026) / month(m) / day(d)));
        return duration_cast<hours>(bounds[1] - bounds[0]).count();
    };
    QCOMPARE(length(3, 29), 23);
    QCOMPARE(length(10, 25), 25);
    QCOMPARE(length(10, 26), 24);
}

void TestZone::changesByHalfAnHour()
{
    const Zone howe = zone("Australia/Lord_Howe");
    const auto first = howe.first(wall(2026, 4, 5, 1, 45));
    const auto second = howe.second(wall(2026, 4, 5, 1, 45));
    QVERIFY(second);
    QCOMPARE(duration_cast<minutes>(*second - first).count(), 30);
    QVERIFY(!howe.second(wall(2026, 4, 5, 1, 15)));
}

void TestZone::roundTripsEveryQuarterHour_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"America/Chicago", "Europe/London", "Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo", "UTC"})
        QTest::addRow("%s", name) << QByteArray(name);
}

void TestZone::roundTripsEveryQuarterHour()
{
    QFETCH(const QByteArray, name);
    const Zone here = *Zone::named(name);
    for (Instant t = utc(2026, 1, 1, 0, 0); t < utc(2027, 1, 1, 0, 0); t += minutes(15)) {
        const CivilTime reading = here.civil(t);
        const Instant first = here.first(reading);
        QVERIFY2(first == t || here.second(reading) == t, qPrintable(toText(t)));
        if (first != t)
            QVERIFY(first < t);
    }
}

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
