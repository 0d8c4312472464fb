// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "models/domain/capacity/bruteforce.h"
#include "models/domain/capacity/deskclinic.h"
#include "models/domain/capacity/randomclinic.h"

using namespace articulator::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned Clinics = 1200;

const Visit Exam{u"Exam"_s, {}, {}, {}};
const Visit Long{u"Long"_s, {}, {}, {}};

QString line(const QString &kind, const UsageLine &of)
{
    QStringList words{kind, of.externalId, QString::number(of.minutes.working), QString::number(of.minutes.booked), QString::number(of.minutes.open)};
    std::map<QString, int> lost;
    for (std::size_t i = 0; i < lostCauses; ++i)
        if (of.minutes.lost[i] > 0)
            lost[code(LostTo(i))] = of.minutes.lost[i];
    for (const auto &[cause, minutes] : lost)
        words << u"%1=%2"_s.arg(cause).arg(minutes);
    return words.join(u'|');
}

QStringList lines(const DayUsage &usage)
{
    QStringList all;
    for (const UsageLine &of : usage.providers)
        all << line(u"provider"_s, of);
    for (const UsageLine &of : usage.operatories)
        all << line(u"operatory"_s, of);
    return all;
}

DayUsage usageOf(const Book &book, const Visit &visit = Exam)
{
    return Capacity(book).usage(visit, parseCivilDate(u"2026-11-23").value(), 1).value().front();
}

QString counted(const DeskClinic &clinic, const Visit &visit = Exam) { return lines(usageOf(clinic.book, visit)).join(u"; "_s); }

} // namespace

/// How working time is counted: one hand-made clinic for each cause, then against a brute force over random clinics. Provider 1 works from 09:00 to
/// 11:00 in operatory 3, an Exam takes 10 minutes, a Long visit 60.
class UsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyDayIsOpenWhole();
    void bookedTimeIsCountedOnce();
    void gapsTooShortAreLost();
    void gapBeforeTheProviderIsNeeded();
    void assistantTimeLeavesTheProviderFree();
    void othersTakeTheOperatory();
    void closuresBlockoutsAndThePast();
    void whatIsNotOfferedIsLost();
    void hoursWithoutScheduleDoNotCount();
    void visitsThatFitBesideEachOther();
    void askingWrongIsRefused();
    void agreesWithBruteForce();
    void whatFitsCanBeBooked();
};

void UsageTest::emptyDayIsOpenWhole()
{
    DeskClinic clinic;
    QCOMPARE(counted(clinic), u"provider|1|120|0|120; operatory|3|120|0|120"_s);
    QCOMPARE(usageOf(clinic.book).fits, 12);
    QCOMPARE(usageOf(clinic.book).byProvider.utilisation(), 0);
}

void UsageTest::bookedTimeIsCountedOnce()
{
    DeskClinic clinic;
    clinic.booked("09:30", "XXXXXX");
    clinic.booked("09:40", "XXXX"); // twice at the same time: the minutes are booked once
    clinic.booked("10:55", "XXX");  // runs on after work: only working time counts
    QCOMPARE(counted(clinic), u"provider|1|120|35|85; operatory|3|120|35|85"_s);
    QCOMPARE(usageOf(clinic.book).byProvider.utilisation(), 291);
}

void UsageTest::gapsTooShortAreLost()
{
    DeskClinic clinic;
    clinic.type("Long", "XXXXXXXXXXXX");
    clinic.booked("09:30", "XXXXXX");
    QCOMPARE(counted(clinic, Long), u"provider|1|120|30|60|short-before-visit=30; operatory|3|120|30|60|short-before-visit=30"_s);
    clinic.booked("10:15", "XX"); // 15 minutes before it, 35 behind it until the end of work
    QCOMPARE(counted(clinic, Long),
             u"provider|1|120|40|0|short-before-end=35|short-before-visit=45; operatory|3|120|40|0|short-before-end=35|short-before-visit=45"_s);
}

void UsageTest::gapBeforeTheProviderIsNeeded()
{
    DeskClinic clinic;
    clinic.type("Long", "XXXXXXXXXXXX");
    clinic.operatory("4");
    clinic.booked("09:50", "XXXXXXXXXXXXXX", "1", "4"); // elsewhere from 09:50 on
    QCOMPARE(counted(clinic, Long), u"provider|1|120|70|0|short-before-provider=50; "
                                    "operatory|3|120|0|0|others-taken=70|short-before-provider=50; operatory|4|0|0|0"_s);
}

void UsageTest::assistantTimeLeavesTheProviderFree()
{
    DeskClinic clinic;
    clinic.operatory("4").defaultDentist = u"1"_s;
    clinic.booked("09:00", "XX//////////////////////"); // two hours in 3, the provider is needed for ten minutes
    QCOMPARE(counted(clinic), u"provider|1|120|10|110; operatory|3|120|120|0; operatory|4|120|0|110|others-taken=10"_s);
}

void UsageTest::othersTakeTheOperatory()
{
    DeskClinic clinic;
    clinic.provider("2");
    clinic.work("09:00", "10:00", "2", {u"3"_s});
    clinic.booked("09:00", "XXXXXX", "2", "3");
    QCOMPARE(counted(clinic), u"provider|1|120|0|90|others-taken=30; provider|2|60|30|30; operatory|3|120|30|90"_s);
}

void UsageTest::closuresBlockoutsAndThePast()
{
    DeskClinic clinic;
    clinic.type("Long", "XXXXXXXXXXXX");
    clinic.blockout("10:00", "10:10", {u"3"_s});
    QCOMPARE(counted(clinic), u"provider|1|120|0|110|blockout=10; operatory|3|120|0|110|blockout=10"_s);
    QCOMPARE(counted(clinic, Long), u"provider|1|120|0|60|blockout=10|short-before-end=50; operatory|3|120|0|60|blockout=10|short-before-end=50"_s);
    clinic.closure("10:30", "10:40");
    QCOMPARE(counted(clinic), u"provider|1|120|0|100|blockout=10|closed=10; operatory|3|120|0|100|blockout=10|closed=10"_s);
    QCOMPARE(counted(clinic, Long), u"provider|1|120|0|60|blockout=10|closed=10|short-before-closed=20|short-before-end=20; "
                                    "operatory|3|120|0|60|blockout=10|closed=10|short-before-closed=20|short-before-end=20"_s);
    clinic.book.now = clinic.at("09:02"); // the first cell has begun
    QCOMPARE(counted(clinic, Long), u"provider|1|120|0|0|blockout=10|closed=10|past=5|short-before-blockout=55|short-before-closed=20|short-before-end=20; "
                                    "operatory|3|120|0|0|blockout=10|closed=10|past=5|short-before-blockout=55|short-before-closed=20|short-before-end=20"_s);
}

void UsageTest::whatIsNotOfferedIsLost()
{
    DeskClinic clinic;
    clinic.type("Hidden", "XX").active = false;
    clinic.booked("09:00", "XXXXXX");
    QCOMPARE(counted(clinic, {u"Hidden"_s, {}, {}, {}}), u"provider|1|120|30|0|not-offered=90; operatory|3|120|30|0|not-offered=90"_s);
    QCOMPARE(usageOf(clinic.book, {u"Hidden"_s, {}, {}, {}}).fits, 0);
}

void UsageTest::hoursWithoutScheduleDoNotCount()
{
    DeskClinic clinic;
    clinic.noWork();
    clinic.booked("09:00", "XXXXXX");
    clinic.provider("2").active = false;
    QCOMPARE(counted(clinic), u"provider|1|0|0|0; operatory|3|0|0|0"_s);
    QCOMPARE(usageOf(clinic.book).byProvider.utilisation(), -1);
}

void UsageTest::visitsThatFitBesideEachOther()
{
    DeskClinic clinic;
    clinic.type("Long", "XX//////////");
    clinic.operatory("4").defaultDentist = u"1"_s;
    // 09:00 in 3, 09:10 in 4 while the first one rests, 10:00 in 3; behind 10:10 no hour is left in 4.
    QCOMPARE(usageOf(clinic.book, Long).fits, 3);
    QCOMPARE(usageOf(clinic.book).fits, 12); // two operatories do not make two of one provider
}

void UsageTest::askingWrongIsRefused()
{
    DeskClinic clinic;
    const Capacity capacity(clinic.book);
    const CivilDate day = parseCivilDate(u"2026-11-23").value();
    QCOMPARE(capacity.usage(Exam, day, 0).error().code, QByteArray("bad-range"));
    QCOMPARE(capacity.usage(Exam, day, 9).error().code, QByteArray("not-synced"));
    QCOMPARE(capacity.usage({u"None"_s, {}, {}, {}}, day, 1).error().code, QByteArray("unknown-type"));
}

/// Per line: booked + open + lost = working, and every minute where the brute force puts it.
void UsageTest::agreesWithBruteForce()
{
    std::set<QString> causes;
    for (unsigned seed = 1; seed <= Clinics; ++seed) {
        const RandomClinic clinic(seed);
        BruteForce force(clinic.book, {clinic.visit.type, clinic.visit.minutes.value_or(0), clinic.visit.provider, clinic.visit.operatory});
        const auto usage = Capacity(clinic.book).usage(clinic.visit, fromDayNumber(clinic.firstDay), clinic.days);
        QVERIFY2(usage, QByteArray::number(seed));
        QCOMPARE(int(usage->size()), clinic.days);
        for (const DayUsage &day : *usage) {
            UsageMinutes sum;
            for (const auto *rows : {&day.providers, &day.operatories})
                for (const UsageLine &of : *rows) {
                    QCOMPARE(of.minutes.booked + of.minutes.open + of.minutes.allLost(), of.minutes.working);
                    for (std::size_t i = 0; i < lostCauses; ++i)
                        if (of.minutes.lost[i] > 0)
                            causes.insert(code(LostTo(i)));
                }
            for (const UsageLine &of : day.providers)
                sum += of.minutes;
            QCOMPARE(day.byProvider, sum);
            const QStringList theirs = force.usage(dayNumber(day.date));
            QVERIFY2(lines(day) == theirs,
                     u"seed %1\nours   %2\ntheirs %3"_s.arg(seed).arg(lines(day).join(u"; "_s), theirs.join(u"; "_s)).toUtf8());
        }
    }
    QVERIFY2(causes.size() >= lostCauses - 1, QStringList(causes.begin(), causes.end()).join(u' ').toUtf8());
}

/// As many visits as are said to fit can really be put on the book, each of them legal when it is its turn.
void UsageTest::whatFitsCanBeBooked()
{
    int total = 0;
    for (unsigned seed = 1; seed <= Clinics / 4; ++seed) {
        const RandomClinic clinic(seed);
        const CivilDate first = fromDayNumber(clinic.firstDay);
        const auto bounds = clinic.book.zone.dayBounds(first);
        if (bounds[1] - bounds[0] > std::chrono::hours(24))
            continue; // a visit in an hour that comes twice takes both
        Capacity capacity(clinic.book);
        const int promised = capacity.usage(clinic.visit, first, 1).value().front().fits;
        const QString pattern = capacity.pattern(clinic.visit).value();
        int booked = 0;
        while (booked < promised) {
            const auto starts = capacity.openStarts(clinic.visit, bounds[0], bounds[1], 5, 1).value();
            QVERIFY2(!starts.empty(), QByteArray::number(seed));
            Appointment visit;
            visit.start = starts.front().start;
            visit.minutes = int(pattern.size()) * 5;
            visit.pattern = pattern;
            visit.provider = starts.front().provider;
            visit.operatory = starts.front().operatory;
            visit.onBook = true;
            capacity.put({u"n%1"_s.arg(booked++), visit});
        }
        total += booked;
    }
    QVERIFY(total > 100);
}

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
