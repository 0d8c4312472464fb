// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "domain/instant.h"

using namespace articulator::domain;
using namespace std::chrono;

/// Instants and dates as text, both ways, and everything that is not one.
class TestInstant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOffset();
    void writesUtc();
    void refusesWhatIsNoInstant_data();
    void refusesWhatIsNoInstant();
    void readsOnlyExistingDays();
    void roundTrips();
};

void TestInstant::readsEveryOffset()
{
    const auto expected = parseInstant(u"2026-11-23T15:00:00Z");
    QVERIFY(expected);
    QCOMPARE(parseInstant(u"2026-11-23T09:00:00-06:00"), expected);
    QCOMPARE(parseInstant(u"2026-11-24T00:30:00+09:30"), expected);
    QCOMPARE(parseInstant(u"2026-11-23T15:00:00.000Z"), expected);
}

void TestInstant::writesUtc()
{
    QCOMPARE(toText(fromEpochSeconds(1795446000)), QStringLiteral("2026-11-23T15:00:00Z"));
    QCOMPARE(toText(fromEpochMs(1795446000250)), QStringLiteral("2026-11-23T15:00:00.250Z"));
    QCOMPARE(toText(fromEpochSeconds(-1)), QStringLiteral("1969-12-31T23:59:59Z"));
}

void TestInstant::refusesWhatIsNoInstant_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026-11-23", "2026-11-23T15:00:00", "2026-02-30T10:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T15:60:00Z",
                             "2026-11-23T15:00:00+24:00", " 2026-11-23T15:00:00Z", "2026-11-23T15:00:00Z\n", "26-11-23T15:00:00Z", "now"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void TestInstant::refusesWhatIsNoInstant()
{
    QFETCH(const QString, text);
    QVERIFY(!parseInstant(text));
}

void TestInstant::readsOnlyExistingDays()
{
    QVERIFY(parseCivilDate(u"2028-02-29"));
    QVERIFY(!parseCivilDate(u"2026-02-29"));
    QVERIFY(!parseCivilDate(u"2026-2-9"));
    QVERIFY(!parseCivilDate(u"2026-11-23T00:00:00Z"));
    QCOMPARE(toText(*parseCivilDate(u"2028-02-29")), QStringLiteral("2028-02-29"));
}

void TestInstant::roundTrips()
{
    for (qint64 s = -100'000'000; s < 4'000'000'000; s += 12'345'677)
        QCOMPARE(parseInstant(toText(fromEpochSeconds(s))), std::optional(fromEpochSeconds(s)));
}

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
