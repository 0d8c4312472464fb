// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "opendental/visitpattern.h"

using namespace articulator::opendental;

class TestOpenDentalPatterns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreCleaned();
    void computedPatterns_data();
    void computedPatterns();
};

void TestOpenDentalPatterns::marksAreCleaned()
{
    QCOMPARE(cleanPattern(QStringLiteral("/Xx /")), QStringLiteral("/XXX/"));
    QCOMPARE(inCells(QStringLiteral("/X"), 15), QStringLiteral("///XXX"));
    QCOMPARE(inCells(QStringLiteral("/X"), 5), QStringLiteral("/X"));
}

void TestOpenDentalPatterns::computedPatterns_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<int>("increment");
    QTest::addColumn<QString>("pattern");
    QTest::addRow("none") << QStringList{} << 10 << QStringLiteral("");
    QTest::addRow("one, 5 minutes") << QStringList{QStringLiteral("/XX/")} << 5 << QStringLiteral("/XX/");
    QTest::addRow("one, 15 minutes") << QStringList{QStringLiteral("/X/")} << 15 << QStringLiteral("///XXX///");
    QTest::addRow("longest ends win") << QStringList{QStringLiteral("/X//"), QStringLiteral("///X/")} << 5 << QStringLiteral("///XX//");
    QTest::addRow("inner assistant time stays") << QStringList{QStringLiteral("X/X"), QStringLiteral("X")} << 5 << QStringLiteral("X/XX");
    QTest::addRow("assistant time only") << QStringList{QStringLiteral("//")} << 5 << QStringLiteral("//");
    QTest::addRow("empty times add nothing") << QStringList{QStringLiteral(""), QStringLiteral("/X/"), QStringLiteral("")} << 10 << QStringLiteral("//XX//");
}

void TestOpenDentalPatterns::computedPatterns()
{
    QFETCH(QStringList, times);
    QFETCH(int, increment);
    QTEST(combinedPattern(times, increment), "pattern");
}

QTEST_GUILESS_MAIN(TestOpenDentalPatterns)
#include "tst_opendental_patterns.moc"
