// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "models/domain/capacity/deskclinic.h"

using namespace articulator::domain;
using namespace Qt::Literals::StringLiterals;

/// How legal starts are told: windows, slots, why, clock changes. One case for each sentence of the second half of contract section 4.
class CapacityWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spring23Hours();
    void autumn25HoursCoverBothPasses();
    void appointmentInARepeatedHourOccupiesBothPasses();
    void appointmentRunsInElapsedCellsThroughTheGap();
    void halfHourChangeOfLordHowe();
    void rangeEndGoesFirst();
    void midnightIsScheduleEnd();
    void firstReasonInTheContractsOrder();
    void sortedByStartProviderOperatory();
    void fitsCountsVisitsOneAfterTheOther();
    void daysBeyondTheSyncedWindowAreRefused();
    void unknownIsNotFound();
    void typeWithoutPatternHasNoStart();
    void slotsRoundUpAndCountStepsFromEachWindow();
    void slotsLeaveTheRestOfTheWindow();
    void limitCutsAfterSorting();
    void wrongSlotsAreRefused();
    void whyIsLegalIfOnePairIs();
    void whyUnitesThePairs();
    void whyOffGrid();
    void whyWithoutAnyResource();
    void blockThatCoversACellInWallClockOnly();
};

void CapacityWindows::spring23Hours()
{
    DeskClinic clinic("2026-03-08");
    clinic.noWork();
    clinic.work("00:00", "+00:00");
    const Window window = Capacity(clinic.book).windows({u"Exam"_s, {}, {}, {}}, parseCivilDate(u"2026-03-08").value(), 1).value().front();
    QCOMPARE(window.minutes, 23 * 60);
    QCOMPARE(window.starts, 23 * 12 - 1);
    QCOMPARE(toText(window.start), u"2026-03-08T06:00:00Z"_s);
    QCOMPARE(toText(window.end), u"2026-03-09T05:00:00Z"_s);
}

void CapacityWindows::autumn25HoursCoverBothPasses()
{
    DeskClinic clinic("2026-11-01");
    clinic.noWork();
    clinic.work("01:30", "02:00");
    const std::vector<Window> windows = Capacity(clinic.book).windows({u"Exam"_s, {}, {}, {}}, parseCivilDate(u"2026-11-01").value(), 1).value();
    QCOMPARE(windows.size(), std::size_t(2));
    QCOMPARE(toText(windows[0].start), u"2026-11-01T06:30:00Z"_s);
    QCOMPARE(toText(windows[1].start), u"2026-11-01T07:30:00Z"_s);
    clinic.work("00:00", "+00:00");
    const Window whole = Capacity(clinic.book).windows({u"Exam"_s, {}, {}, {}}, parseCivilDate(u"2026-11-01").value(), 1).value().front();
    QCOMPARE(whole.minutes, 25 * 60);
}

void CapacityWindows::appointmentInARepeatedHourOccupiesBothPasses()
{
    DeskClinic clinic("2026-11-01");
    clinic.noWork();
    clinic.work("01:00", "02:00");
    clinic.booked("01:45", "XXXX", "9");
    // Two passes of 01:00 to 02:00 follow each other; each pass of 01:45 occupies 20 elapsed minutes.
    QCOMPARE(clinic.windows(), u"1@3 01:00..01:35 schedule-end/appointment; 1@3 01:05..01:35 appointment/appointment"_s);
}

void CapacityWindows::appointmentRunsInElapsedCellsThroughTheGap()
{
    DeskClinic clinic("2026-03-08");
    clinic.noWork();
    clinic.work("00:00", "06:00");
    clinic.booked("01:50", "////////", "9"); // 40 elapsed minutes: 01:50 to 02:00, then 03:00 to 03:30
    QCOMPARE(clinic.windows(), u"1@3 00:00..01:40 range-end/appointment; 1@3 03:30..05:50 appointment/schedule-end"_s);
    DeskClinic missing("2026-03-08");
    missing.noWork();
    missing.work("00:00", "06:00");
    missing.booked("02:15", "//////", "9"); // does not exist: 03:15
    QCOMPARE(missing.windows(), u"1@3 00:00..03:05 range-end/appointment; 1@3 03:45..05:50 appointment/schedule-end"_s);
}

void CapacityWindows::halfHourChangeOfLordHowe()
{
    DeskClinic clinic("2026-04-05", "Australia/Lord_Howe");
    clinic.noWork();
    clinic.work("01:00", "02:30");
    clinic.booked("01:40", "//", "9");
    // 01:30 to 02:00 comes twice.
    QCOMPARE(clinic.windows(), u"1@3 01:00..01:30 schedule-end/appointment; 1@3 01:50..01:30 appointment/appointment; "
                               "1@3 01:50..02:20 appointment/schedule-end"_s);
}

void CapacityWindows::rangeEndGoesFirst()
{
    DeskClinic clinic;
    clinic.noWork();
    clinic.work("00:00", "00:30");
    clinic.work("23:00", "+00:00");
    clinic.type("Glance", "X");
    const Visit glance{u"Glance"_s, {}, {}, {}};
    QCOMPARE(clinic.windows(glance), u"1@3 00:00..00:25 range-end/schedule-end; 1@3 23:00..23:55 schedule-end/range-end"_s);
    QCOMPARE(clinic.windows(glance, 2), u"1@3 00:00..00:25 range-end/schedule-end; 1@3 23:00..23:55 schedule-end/schedule-end"_s);
}

void CapacityWindows::midnightIsScheduleEnd()
{
    DeskClinic clinic;
    clinic.noWork();
    clinic.work("23:00", "+00:00");
    clinic.work("+00:00", "+01:00");
    clinic.type("Glance", "X");
    // Both sides of midnight are legal; the window still ends there.
    QCOMPARE(clinic.windows({u"Glance"_s, {}, {}, {}}, 2),
             u"1@3 23:00..23:55 schedule-end/schedule-end; 1@3 00:00..00:55 schedule-end/schedule-end"_s);
    QCOMPARE(clinic.windows({u"Exam"_s, {}, {}, {}}, 2),
             u"1@3 23:00..23:50 schedule-end/schedule-end; 1@3 00:00..00:50 schedule-end/schedule-end"_s);
}

void CapacityWindows::firstReasonInTheContractsOrder()
{
    DeskClinic clinic;
    clinic.booked("10:00", "XX");
    clinic.blockout("10:00", "11:00", {u"3"_s});
    clinic.closure("10:05", "10:10");
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:50 schedule-end/appointment"_s); // 09:55 ends before the closure
    QCOMPARE(clinic.why("10:00"), u"closed schedule/3; appointment appointment/1; provider-busy appointment/1; blockout schedule/2"_s);
    clinic.closure("10:00", "10:05");
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:50 schedule-end/closed"_s);
}

void CapacityWindows::sortedByStartProviderOperatory()
{
    DeskClinic clinic;
    clinic.provider("10");
    clinic.provider("2");
    clinic.operatory("12");
    clinic.work("09:00", "10:00", "10", {u"12"_s, u"3"_s});
    clinic.work("09:00", "10:00", "2", {u"12"_s});
    clinic.work("08:00", "08:30", "10", {u"12"_s});
    QCOMPARE(clinic.windows(), u"10@12 08:00..08:20 schedule-end/schedule-end; 1@3 09:00..10:50 schedule-end/schedule-end; "
                               "2@12 09:00..09:50 schedule-end/schedule-end; 10@3 09:00..09:50 schedule-end/schedule-end; "
                               "10@12 09:00..09:50 schedule-end/schedule-end"_s);
}

void CapacityWindows::fitsCountsVisitsOneAfterTheOther()
{
    DeskClinic clinic;
    clinic.type("Long", "XXXXXXX"); // 35 minutes in 120: 18 starts, 3 visits
    const Window window = Capacity(clinic.book).windows({u"Long"_s, {}, {}, {}}, parseCivilDate(u"2026-11-23").value(), 1).value().front();
    QCOMPARE(window.starts, 18);
    QCOMPARE(window.fits, 3);
}

void CapacityWindows::daysBeyondTheSyncedWindowAreRefused()
{
    DeskClinic clinic;
    const Capacity capacity(clinic.book);
    const Visit exam{u"Exam"_s, {}, {}, {}};
    QVERIFY(capacity.windows(exam, clinic.book.syncedFrom, 7));
    QCOMPARE(capacity.windows(exam, clinic.book.syncedFrom, 8).error().code, "not-synced");
    QCOMPARE(capacity.windows(exam, clinic.book.syncedFrom - std::chrono::days(1), 1).error().kind, Error::Kind::Refused);
    QCOMPARE(capacity.why(exam, clinic.at("09:00") + std::chrono::days(5)).error().code, "not-synced");
    QCOMPARE(capacity.openStarts(exam, clinic.at("09:00"), clinic.at("09:00") + std::chrono::days(5), 5, 1).error().code, "not-synced");
    QCOMPARE(capacity.windows(exam, clinic.book.syncedFrom, 0).error().code, "bad-range");
}

void CapacityWindows::unknownIsNotFound()
{
    DeskClinic clinic;
    QCOMPARE(clinic.windows({u"Dance"_s, {}, {}, {}}), u"unknown-type"_s);
    QCOMPARE(clinic.windows({u"Exam"_s, {}, u"99"_s, {}}), u"unknown-provider"_s);
    QCOMPARE(clinic.windows({u"Exam"_s, {}, {}, u"99"_s}), u"unknown-operatory"_s);
}

void CapacityWindows::typeWithoutPatternHasNoStart()
{
    DeskClinic clinic;
    clinic.type("Vague", "");
    QCOMPARE(clinic.windows({u"Vague"_s, {}, {}, {}}), QString());
    QCOMPARE(clinic.why("09:00", {u"Vague"_s, {}, {}, {}}), u"no-pattern appointmentType/2"_s);
}

void CapacityWindows::slotsRoundUpAndCountStepsFromEachWindow()
{
    DeskClinic clinic;
    clinic.booked("09:20", "//////", "9"); // 09:20 to 09:50
    QCOMPARE(clinic.slotList("09:03", "10:50", 30), u"09:05 1@3 +10; 09:50 1@3 +60; 10:20 1@3 +60"_s);
    QCOMPARE(clinic.slotList("09:00", "09:10"), u"09:00 1@3 +10; 09:05 1@3 +10"_s);
    QCOMPARE(clinic.slotList("09:05", "09:05"), QString());
}

void CapacityWindows::slotsLeaveTheRestOfTheWindow()
{
    DeskClinic clinic;
    const Slot slot = Capacity(clinic.book).openStarts({u"Exam"_s, {}, {}, {}}, clinic.at("10:00"), clinic.at("10:05"), 5, 0).value().front();
    QCOMPARE(slot.leaves, 110);
    QCOMPARE(slot.end, clinic.at("10:10"));
}

void CapacityWindows::limitCutsAfterSorting()
{
    DeskClinic clinic;
    clinic.provider("2");
    clinic.work("09:00", "10:00", "2", {u"3"_s});
    QCOMPARE(clinic.slotList("09:00", "11:00", 15, 3), u"09:00 1@3 +110; 09:00 2@3 +50; 09:15 1@3 +110"_s);
}

void CapacityWindows::wrongSlotsAreRefused()
{
    DeskClinic clinic;
    QCOMPARE(clinic.slotList("09:00", "10:00", 7), u"bad-step"_s);
    QCOMPARE(clinic.slotList("09:00", "10:00", 0), u"bad-step"_s);
    QCOMPARE(clinic.slotList("10:00", "09:00"), u"bad-range"_s);
    QCOMPARE(clinic.slotList("09:00", "10:00", 5, -1), u"bad-limit"_s);
}

void CapacityWindows::whyIsLegalIfOnePairIs()
{
    DeskClinic clinic;
    clinic.provider("2");
    clinic.work("09:00", "10:00", "2", {u"3"_s});
    clinic.booked("09:00", "X", "1", "8");
    QCOMPARE(clinic.why("09:00"), u"legal"_s);
    QCOMPARE(clinic.why("09:00", {u"Exam"_s, {}, u"1"_s, {}}), u"provider-busy appointment/1"_s);
}

void CapacityWindows::whyUnitesThePairs()
{
    DeskClinic clinic;
    clinic.provider("2");
    clinic.work("09:00", "10:00", "2", {u"3"_s});
    clinic.booked("09:00", "X", "1", "8");
    clinic.blockout("09:05", "09:30", {}, "2");
    QCOMPARE(clinic.why("09:00"), u"provider-busy appointment/1; blockout schedule/3"_s);
}

void CapacityWindows::whyOffGrid()
{
    DeskClinic clinic;
    QCOMPARE(clinic.why("09:01"), u"off-grid"_s);
    QCOMPARE(clinic.why("09:00:30"), u"off-grid"_s);
    QCOMPARE(clinic.why("09:05"), u"legal"_s);
}

void CapacityWindows::whyWithoutAnyResource()
{
    DeskClinic clinic;
    clinic.book.providers.clear();
    clinic.book.operatories.clear();
    QCOMPARE(clinic.why("09:00"), u"provider-inactive; operatory-inactive"_s);
}

void CapacityWindows::blockThatCoversACellInWallClockOnly()
{
    DeskClinic clinic("2026-11-01");
    clinic.noWork();
    clinic.work("00:00", "04:00");
    clinic.blockout("01:30", "01:35", {u"3"_s});
    QCOMPARE(clinic.windows(), u"1@3 00:00..01:20 range-end/blockout; 1@3 01:35..01:20 blockout/blockout; "
                               "1@3 01:35..03:50 blockout/schedule-end"_s);
}

QTEST_GUILESS_MAIN(CapacityWindows)
#include "tst_capacitywindows.moc"
