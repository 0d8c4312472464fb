// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "models/domain/capacity/deskclinic.h"

using namespace articulator::domain;
using namespace Qt::Literals::StringLiterals;

namespace {
const Visit Exam{u"Exam"_s, {}, {}, {}};
}

/// Which starts are legal: one case for each sentence of contract section 4, rules 1 to 7. Expected values are worked out by hand.
class CapacityRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freeProviderTimeIsOneWindow();
    void closureForbidsEveryCellItTouches();
    void visitEndsByMidnight();
    void blockThatNamesOperatoriesAdmitsExactlyThose();
    void blockWithoutOperatoriesAdmitsDefaults();
    void hygieneOperatoryBelongsToItsHygienist();
    void unassignedProviderOwnsOperatoriesWithoutDefault();
    void appointmentOccupiesItsOperatory();
    void appointmentRunsPastMidnight();
    void providerIsNeededOnlyInX();
    void secondaryProviderIsNeededInItsPatternOnly();
    void secondaryPatternCountsAsFarAsTheAppointmentIsLong();
    void appointmentWithoutPatternByPms();
    void blockoutCoversNamedOperatories();
    void blockoutCoversItsProviderWhereverHeWorks();
    void blockoutThatNamesNeitherCoversNothing();
    void forbiddingBlockoutForbidsEvenANamingType();
    void labelForbidsOnlyTypesThatNameOthers();
    void hiddenHaveNoStarts();
    void startIsNotBeforeNow();
    void workCountsOnlyWholeCells();
    void severalBlocksCoverACellTogether();
    void appointmentCountsForEveryCellItTouches();
    void emptySpansCoverNothing();
    void onBookDecides();
    void visitLengthCutsOrExtendsThePattern();
    void practiceNoteClosesNothing();
};

void CapacityRules::freeProviderTimeIsOneWindow()
{
    DeskClinic clinic;
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
    const Window window = Capacity(clinic.book).windows(Exam, parseCivilDate(u"2026-11-23").value(), 1).value().front();
    QCOMPARE(window.start, clinic.at("09:00"));
    QCOMPARE(window.end, clinic.at("11:00"));
    QCOMPARE(window.minutes, 120);
    QCOMPARE(window.starts, 23);
    QCOMPARE(window.fits, 12);
    QCOMPARE(toText(window.start), u"2026-11-23T15:00:00Z"_s);
}

void CapacityRules::closureForbidsEveryCellItTouches()
{
    DeskClinic clinic;
    clinic.closure("09:31", "09:36");
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:20 schedule-end/closed; 1@3 09:40..10:50 closed/schedule-end"_s);
    DeskClinic holiday;
    holiday.closure("00:00", "+00:00");
    QCOMPARE(holiday.windows(), QString());
    QCOMPARE(holiday.why("09:00"), u"closed schedule/2"_s);
}

void CapacityRules::visitEndsByMidnight()
{
    DeskClinic clinic;
    clinic.noWork();
    clinic.work("23:00", "+01:00");
    QCOMPARE(clinic.windows(), u"1@3 23:00..23:50 schedule-end/schedule-end"_s);
    QCOMPARE(clinic.why("23:55"), u"schedule-end"_s);
}

void CapacityRules::blockThatNamesOperatoriesAdmitsExactlyThose()
{
    DeskClinic clinic;
    clinic.operatory("4").defaultDentist = u"1"_s;
    clinic.noWork();
    clinic.work("09:00", "10:00", "1", {u"4"_s});
    QCOMPARE(clinic.windows(), u"1@4 09:00..09:50 schedule-end/schedule-end"_s);
}

void CapacityRules::blockWithoutOperatoriesAdmitsDefaults()
{
    DeskClinic clinic;
    clinic.provider("2");
    clinic.operatory("4").defaultDentist = u"2"_s;
    clinic.operatory("5").defaultDentist = u"1"_s;
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end; 1@5 09:00..10:50 schedule-end/schedule-end"_s);
    clinic.book.operatories.back().body.active = false;
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
}

void CapacityRules::hygieneOperatoryBelongsToItsHygienist()
{
    DeskClinic clinic;
    clinic.provider("2");
    Operatory &hygiene = clinic.operatory("4");
    hygiene.hygiene = true;
    hygiene.defaultDentist = u"1"_s;
    hygiene.defaultHygienist = u"2"_s;
    clinic.work("09:30", "10:00", "2");
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end; 2@4 09:30..09:50 schedule-end/schedule-end"_s);
}

void CapacityRules::unassignedProviderOwnsOperatoriesWithoutDefault()
{
    DeskClinic clinic;
    Operatory &hygiene = clinic.operatory("4");
    hygiene.hygiene = true;
    hygiene.defaultDentist = u"1"_s; // of a hygiene operatory only the hygienist counts
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
    clinic.book.unassignedProvider = u"1"_s;
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end; 1@4 09:00..10:50 schedule-end/schedule-end"_s);
}

void CapacityRules::appointmentOccupiesItsOperatory()
{
    DeskClinic clinic;
    clinic.booked("09:30", "//////", "9");
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:20 schedule-end/appointment; 1@3 10:00..10:50 appointment/schedule-end"_s);
    QCOMPARE(clinic.why("09:25"), u"appointment appointment/1"_s);
}

void CapacityRules::appointmentRunsPastMidnight()
{
    DeskClinic clinic;
    clinic.noWork();
    clinic.work("00:00", "01:00");
    clinic.booked("-23:30", "XXXXXXXXX");
    QCOMPARE(clinic.windows(), u"1@3 00:15..00:50 appointment/schedule-end"_s);
}

void CapacityRules::providerIsNeededOnlyInX()
{
    DeskClinic clinic;
    clinic.type("Crown", "X//X");
    clinic.booked("09:30", "X/X", "1", "8");
    const Visit crown{u"Crown"_s, {}, {}, {}};
    QCOMPARE(clinic.windows(crown), u"1@3 09:00..09:10 schedule-end/provider-busy; 1@3 09:20..09:20 provider-busy/provider-busy; "
                                    "1@3 09:35..09:35 provider-busy/provider-busy; 1@3 09:45..10:40 provider-busy/schedule-end"_s);
    QCOMPARE(clinic.why("09:30", crown), u"provider-busy appointment/1"_s);
}

void CapacityRules::secondaryProviderIsNeededInItsPatternOnly()
{
    DeskClinic clinic;
    Appointment &booked = clinic.booked("09:30", "XXXX", "9", "8");
    booked.secondaryProvider = u"1"_s;
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
    clinic.book.appointments.back().body.secondaryPattern = u"//X/"_s;
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:30 schedule-end/provider-busy; 1@3 09:45..10:50 provider-busy/schedule-end"_s);
}

void CapacityRules::secondaryPatternCountsAsFarAsTheAppointmentIsLong()
{
    DeskClinic clinic;
    Appointment &booked = clinic.booked("09:30", "//", "9", "8");
    booked.secondaryProvider = u"1"_s;
    booked.secondaryPattern = u"XXXXXXXX"_s;
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:20 schedule-end/provider-busy; 1@3 09:40..10:50 provider-busy/schedule-end"_s);
}

void CapacityRules::appointmentWithoutPatternByPms()
{
    DeskClinic clinic;
    clinic.booked("09:30", "").minutes = 30;
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
    clinic.book.patternIsLength = false;
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:20 schedule-end/appointment; 1@3 10:00..10:50 appointment/schedule-end"_s);
    clinic.book.appointments.back().body.operatory = u"8"_s;
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:20 schedule-end/provider-busy; 1@3 10:00..10:50 provider-busy/schedule-end"_s);
}

void CapacityRules::blockoutCoversNamedOperatories()
{
    DeskClinic clinic;
    clinic.operatory("4").defaultDentist = u"1"_s;
    clinic.blockout("09:30", "10:00", {u"4"_s});
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end; 1@4 09:00..09:20 schedule-end/blockout; "
                               "1@4 10:00..10:50 blockout/schedule-end"_s);
}

void CapacityRules::blockoutCoversItsProviderWhereverHeWorks()
{
    DeskClinic clinic;
    clinic.provider("2");
    clinic.work("09:00", "10:00", "2", {u"3"_s});
    clinic.blockout("09:30", "11:00", {}, "1");
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:20 schedule-end/blockout; 2@3 09:00..09:50 schedule-end/schedule-end"_s);
}

void CapacityRules::blockoutThatNamesNeitherCoversNothing()
{
    DeskClinic clinic;
    clinic.blockout("09:00", "11:00");
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
}

void CapacityRules::forbiddingBlockoutForbidsEvenANamingType()
{
    DeskClinic clinic;
    clinic.book.types.front().body.blockouts = QStringList{u"Lunch"_s};
    clinic.blockout("09:30", "11:00", {u"3"_s});
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:20 schedule-end/blockout"_s);
}

void CapacityRules::labelForbidsOnlyTypesThatNameOthers()
{
    DeskClinic clinic;
    clinic.blockout("09:30", "11:00", {u"3"_s}).forbids = false;
    const QString open = u"1@3 09:00..10:50 schedule-end/schedule-end"_s;
    QCOMPARE(clinic.windows(), open);
    QStringList &named = clinic.book.types.front().body.blockouts;
    named = QStringList{u"Emergency"_s};
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:20 schedule-end/blockout"_s); // time without a blockout stays open
    QCOMPARE(clinic.why("09:30"), u"blockout schedule/2"_s);
    named = QStringList{u"Emergency"_s, u"Lunch"_s};
    QCOMPARE(clinic.windows(), open);
    named = QStringList{u"41"_s};
    QCOMPARE(clinic.windows(), open);
    QCOMPARE(clinic.windows({{}, 10, {}, {}}), open);
}

void CapacityRules::hiddenHaveNoStarts()
{
    DeskClinic clinic;
    clinic.book.types.front().body.active = false;
    QCOMPARE(clinic.windows(), QString());
    QCOMPARE(clinic.why("09:00"), u"type-inactive appointmentType/1"_s);
    DeskClinic another;
    another.provider("2").active = false;
    another.work("09:00", "10:00", "2", {u"3"_s});
    QCOMPARE(another.windows({u"Exam"_s, {}, u"2"_s, {}}), QString());
    QCOMPARE(another.why("09:00", {u"Exam"_s, {}, u"2"_s, {}}), u"provider-inactive provider/2"_s);
    another.book.operatories.front().body.active = false;
    QCOMPARE(another.windows(), QString());
    QCOMPARE(another.why("09:00", {u"Exam"_s, {}, u"1"_s, u"3"_s}), u"operatory-inactive operatory/3"_s);
}

void CapacityRules::startIsNotBeforeNow()
{
    DeskClinic clinic;
    clinic.book.now = clinic.at("09:31");
    QCOMPARE(clinic.windows(), u"1@3 09:35..10:50 now/schedule-end"_s);
    QCOMPARE(clinic.why("09:30"), u"now"_s);
    clinic.book.now = clinic.at("09:30");
    QCOMPARE(clinic.windows(), u"1@3 09:30..10:50 now/schedule-end"_s);
}

void CapacityRules::workCountsOnlyWholeCells()
{
    DeskClinic clinic;
    clinic.noWork();
    clinic.work("09:01", "10:04");
    QCOMPARE(clinic.windows(), u"1@3 09:05..09:50 schedule-end/schedule-end"_s);
}

void CapacityRules::severalBlocksCoverACellTogether()
{
    DeskClinic clinic;
    clinic.noWork();
    clinic.work("09:32:30", "11:00");
    clinic.work("09:00", "09:32:30", "1", {u"3"_s});
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
}

void CapacityRules::appointmentCountsForEveryCellItTouches()
{
    DeskClinic clinic;
    clinic.booked("09:32", "X", "9");
    QCOMPARE(clinic.windows(), u"1@3 09:00..09:20 schedule-end/appointment; 1@3 09:40..10:50 appointment/schedule-end"_s);
    DeskClinic blocked;
    blocked.blockout("09:34", "09:36", {u"3"_s});
    QCOMPARE(blocked.windows(), u"1@3 09:00..09:20 schedule-end/blockout; 1@3 09:40..10:50 blockout/schedule-end"_s);
}

void CapacityRules::emptySpansCoverNothing()
{
    DeskClinic clinic;
    clinic.work("12:00", "12:00");
    clinic.work("18:00", "12:00");
    clinic.blockout("10:00", "10:00", {u"3"_s});
    clinic.blockout("10:30", "09:00", {u"3"_s});
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
}

void CapacityRules::onBookDecides()
{
    DeskClinic clinic;
    Appointment &booked = clinic.booked("09:00", "XXXXXXXXXXXX");
    booked.status = AppointmentStatus::Broken;
    const QString blocked = u"1@3 10:00..10:50 appointment/schedule-end"_s;
    QCOMPARE(clinic.windows(), blocked);
    clinic.book.brokenBlocks = false;
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
    booked.status = AppointmentStatus::Completed;
    QCOMPARE(clinic.windows(), blocked);
    booked.onBook = false;
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
}

void CapacityRules::visitLengthCutsOrExtendsThePattern()
{
    DeskClinic clinic;
    clinic.type("Filling", "X//X");
    const Capacity capacity(clinic.book);
    QCOMPARE(capacity.pattern({u"Filling"_s, {}, {}, {}}).value(), u"X//X"_s);
    QCOMPARE(capacity.pattern({u"3"_s, {}, {}, {}}).has_value(), false);
    QCOMPARE(capacity.pattern({u"2"_s, {}, {}, {}}).value(), u"X//X"_s);
    QCOMPARE(capacity.pattern({u"Filling"_s, 10, {}, {}}).value(), u"X/"_s);
    QCOMPARE(capacity.pattern({u"Filling"_s, 30, {}, {}}).value(), u"X//XXX"_s);
    QCOMPARE(capacity.pattern({u"Filling"_s, 22, {}, {}}).value(), u"X//XX"_s);
    QCOMPARE(capacity.pattern({{}, 15, {}, {}}).value(), u"XXX"_s);
    QCOMPARE(capacity.pattern({{}, {}, {}, {}}).error().code, "bad-minutes");
    QCOMPARE(capacity.pattern({u"Filling"_s, -5, {}, {}}).error().code, "bad-minutes");
    QCOMPARE(clinic.windows({u"Exam"_s, 60, {}, {}}), u"1@3 09:00..10:00 schedule-end/schedule-end"_s);
}

void CapacityRules::practiceNoteClosesNothing()
{
    DeskClinic clinic;
    clinic.closure("00:00", "+00:00").closed = false;
    QCOMPARE(clinic.windows(), u"1@3 09:00..10:50 schedule-end/schedule-end"_s);
}

QTEST_GUILESS_MAIN(CapacityRules)
#include "tst_capacityrules.moc"
