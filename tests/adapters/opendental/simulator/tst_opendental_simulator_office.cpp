// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "adapters/opendental/simulator/door.h"
#include "simulator/backgroundsimulator.h"

using namespace Qt::Literals::StringLiterals;
using namespace articulator::opendental::simulator;

/// What people in the office do: through the control door, and by themselves.
class OpenDentalSimulatorOffice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hardDeleteLeavesOnlyHistory();
    void mergeArchivesAndMovesVisits();
    void rewrittenDayHasNewNumbers();
    void relinkingLeavesTheStamp();
    void arrivalSetsItsTime();
    void unscheduledKeepsItsTimeButNoChair();
    void droppedInsuranceTouchesOpenVisits();
    void touchedRowsComeAgain();
    void repeatedHourHidesChanges();
    void clockRunsBackwards();
    void deskWorksByItself();
    void everyDeedFindsSomethingToDo();
    void sameSeedDoesTheSameDeeds();
    void bookLooksAlive();
    void resetGrowsAnew();

private:
    QJsonObject visit(const QString &query)
    {
        return m_door->get(u"/appointments?Limit=1&"_s + query).rows().at(0).toObject();
    }
    bool act(const QString &name, QJsonObject order);

    std::unique_ptr<BackgroundSimulator> m_simulator;
    std::unique_ptr<Door> m_door;
};

void OpenDentalSimulatorOffice::init()
{
    m_simulator = std::make_unique<BackgroundSimulator>(quietOffice());
    m_door = std::make_unique<Door>(m_simulator->apiUrl(), m_simulator->controlUrl());
}

bool OpenDentalSimulatorOffice::act(const QString &name, QJsonObject order)
{
    order.insert(u"name"_s, name);
    return m_door->control(u"/action"_s, order).status == 200;
}

void OpenDentalSimulatorOffice::hardDeleteLeavesOnlyHistory()
{
    const QJsonObject gone = visit(u"date=2026-03-09&AptStatus=Scheduled"_s);
    const qint64 number = gone.value(u"AptNum"_s).toInteger();
    QVERIFY(act(u"delete-appointment"_s, {{u"AptNum"_s, number}}));
    QCOMPARE(m_door->get(u"/appointments/%1"_s.arg(number)).status, 404);
    const QJsonArray history
        = m_door->get(u"/histappointments?HistApptAction=Deleted&dateStart=2026-03-09&dateEnd=2026-03-09"_s).rows();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.at(0).toObject().value(u"AptNum"_s).toInteger(), number);
    QCOMPARE(history.at(0).toObject().value(u"ApptSource"_s).toString(), u"None"_s);
    QVERIFY(m_door->get(u"/procedurelogs?AptNum=%1"_s.arg(number)).rows().isEmpty());
    QVERIFY(!act(u"delete-appointment"_s, {{u"AptNum"_s, number}}));
}

void OpenDentalSimulatorOffice::mergeArchivesAndMovesVisits()
{
    const QJsonObject moved = visit(u"date=2026-03-09"_s);
    const qint64 from = moved.value(u"PatNum"_s).toInteger();
    const qint64 into
        = m_door->get(u"/patients/Simple?LName=Blank"_s).rows().at(0).toObject().value(u"PatNum"_s).toInteger();
    QVERIFY(act(u"merge-patients"_s, {{u"from"_s, from}, {u"into"_s, into}}));
    QCOMPARE(m_door->get(u"/patients/%1"_s.arg(from)).object().value(u"PatStatus"_s).toString(), u"Archived"_s);
    QCOMPARE(m_door->get(u"/appointments/%1"_s.arg(moved.value(u"AptNum"_s).toInteger()))
                 .object()
                 .value(u"PatNum"_s)
                 .toInteger(),
             into);
    QCOMPARE(m_door->state(u"patientlinks"_s).rows().at(0).toObject().value(u"LinkType"_s).toString(), u"Merge"_s);
    QVERIFY(m_door->get(u"/appointments?PatNum=%1"_s.arg(from)).rows().isEmpty());
}

void OpenDentalSimulatorOffice::rewrittenDayHasNewNumbers()
{
    const auto day = [&] { return m_door->get(u"/schedules?date=2026-03-10&SchedType=Provider"_s).rows(); };
    const QJsonArray before = day();
    QVERIFY(act(u"rewrite-day"_s, {{u"date"_s, u"2026-03-10"_s}}));
    const QJsonArray after = day();
    QCOMPARE(after.size(), before.size());
    QSet<QString> numbers;
    QStringList links;
    QStringList oldLinks;
    for (const QJsonValue &row : before) {
        numbers.insert(row.toObject().value(u"ScheduleNum"_s).toString());
        oldLinks.push_back(row.toObject().value(u"operatories"_s).toString());
    }
    for (const QJsonValue &row : after) {
        QVERIFY(!numbers.contains(row.toObject().value(u"ScheduleNum"_s).toString()));
        links.push_back(row.toObject().value(u"operatories"_s).toString());
    }
    links.sort();
    oldLinks.sort();
    QCOMPARE(links, oldLinks);
}

void OpenDentalSimulatorOffice::relinkingLeavesTheStamp()
{
    const QJsonObject before = m_door->get(u"/schedules?date=2026-03-10&SchedType=Blockout"_s).rows().at(0).toObject();
    const QString number = before.value(u"ScheduleNum"_s).toString();
    QVERIFY(act(u"relink-schedule"_s, {{u"ScheduleNum"_s, number.toLongLong()}, {u"operatories"_s, QJsonArray{2}}}));
    const QJsonObject after = m_door->get(u"/schedules/"_s + number).object();
    QCOMPARE(after.value(u"operatories"_s).toString(), u"2"_s);
    QCOMPARE(after.value(u"DateTStamp"_s), before.value(u"DateTStamp"_s));
    QVERIFY(act(u"delete-schedule"_s, {{u"ScheduleNum"_s, number.toLongLong()}}));
    QCOMPARE(m_door->get(u"/schedules/"_s + number).status, 404);
    QVERIFY(m_door->get(u"/scheduleops?ScheduleNum="_s + number).rows().isEmpty());
}

void OpenDentalSimulatorOffice::arrivalSetsItsTime()
{
    const qint64 number = visit(u"date=2026-03-09&AptStatus=Scheduled"_s).value(u"AptNum"_s).toInteger();
    QVERIFY(act(u"confirm"_s, {{u"AptNum"_s, number}, {u"defNum"_s, 22}}));
    const QJsonObject row = m_door->get(u"/appointments/%1"_s.arg(number)).object();
    QCOMPARE(row.value(u"confirmed"_s).toString(), u"Arrived"_s);
    QCOMPARE(row.value(u"DateTimeArrived"_s).toString(), u"2026-03-03 10:20:00"_s);
    QCOMPARE(row.value(u"DateTimeSeated"_s).toString(), u"0001-01-01 00:00:00"_s);
}

void OpenDentalSimulatorOffice::unscheduledKeepsItsTimeButNoChair()
{
    const QJsonObject before = visit(u"date=2026-03-09&AptStatus=Scheduled"_s);
    const qint64 number = before.value(u"AptNum"_s).toInteger();
    QVERIFY(act(u"break"_s, {{u"AptNum"_s, number}, {u"toUnscheduledList"_s, true}, {u"breakType"_s, u"Missed"_s}}));
    const QJsonObject after = m_door->get(u"/appointments/%1"_s.arg(number)).object();
    QCOMPARE(after.value(u"AptStatus"_s).toString(), u"UnschedList"_s);
    QCOMPARE(after.value(u"Op"_s).toInteger(-1), 0);
    QCOMPARE(after.value(u"AptDateTime"_s), before.value(u"AptDateTime"_s));
    QCOMPARE(m_door->get(u"/histappointments?HistApptAction=Missed"_s).rows().size(), 1);
    QCOMPARE(m_door->get(u"/procedurelogs?Limit=1"_s).rows().at(0).toObject().value(u"procCode"_s).toString(),
             u"D9986"_s);
}

void OpenDentalSimulatorOffice::droppedInsuranceTouchesOpenVisits()
{
    QJsonObject insured;
    for (const QJsonValue &row : m_door->get(u"/appointments?dateStart=2026-03-05&AptStatus=Scheduled"_s).rows()) {
        if (row.toObject().value(u"InsPlan1"_s).toInteger() != 0)
            insured = row.toObject();
    }
    const qint64 patient = insured.value(u"PatNum"_s).toInteger();
    QCOMPARE(m_door->get(u"/familymodules/%1/Insurance"_s.arg(patient)).rows().size(), 1);
    QVERIFY(act(u"drop-insurance"_s, {{u"PatNum"_s, patient}}));
    QVERIFY(m_door->get(u"/patplans?PatNum=%1"_s.arg(patient)).rows().isEmpty());
    QVERIFY(m_door->get(u"/familymodules/%1/Insurance"_s.arg(patient)).rows().isEmpty());
    const QJsonArray changed = m_door->get(u"/appointments?DateTStamp=2026-03-03%2010:20:00"_s).rows();
    QVERIFY(!changed.isEmpty());
    for (const QJsonValue &row : changed)
        QCOMPARE(row.toObject().value(u"InsPlan1"_s).toInteger(-1), 0);
}

void OpenDentalSimulatorOffice::touchedRowsComeAgain()
{
    QVERIFY(m_door->get(u"/patients/Simple?DateTStamp=2026-03-03%2010:20:00"_s).rows().isEmpty());
    QVERIFY(m_door->control(u"/touch/patients"_s, {}).object().value(u"touched"_s).toInt() > 250);
    QCOMPARE(m_door->get(u"/patients/Simple?DateTStamp=2026-03-03%2010:20:00"_s).rows().size(), 100);
}

/// In the repeated hour of autumn a cursor of the first pass hides what changes early in the second.
void OpenDentalSimulatorOffice::repeatedHourHidesChanges()
{
    const qint64 number = visit(u"date=2026-03-09"_s).value(u"AptNum"_s).toInteger();
    m_door->control(u"/clock"_s, {{u"wall"_s, u"2026-11-01 01:50:00"_s}});
    QCOMPARE(m_door->control(u"/clock"_s).object().value(u"offset"_s).toInt(), -5 * 3600);
    const qint64 before = m_door->control(u"/clock"_s).object().value(u"unix"_s).toInteger();
    const QJsonObject later
        = m_door->control(u"/clock"_s, {{u"wall"_s, u"2026-11-01 01:10:00"_s}, {u"second"_s, true}}).object();
    QCOMPARE(later.value(u"unix"_s).toInteger() - before, 20 * 60);
    QVERIFY(act(u"note"_s, {{u"AptNum"_s, number}, {u"Note"_s, u"second pass"_s}}));
    QVERIFY(m_door->get(u"/appointments?DateTStamp=2026-11-01%2001:50:00"_s).rows().isEmpty());
    QCOMPARE(m_door->get(u"/appointments?DateTStamp=2026-11-01%2001:10:00"_s).rows().size(), 1);
    // Spring: a reading in the gap is moved on.
    QCOMPARE(m_door->control(u"/clock"_s, {{u"wall"_s, u"2026-03-08 02:30:00"_s}}).object().value(u"wall"_s).toString(),
             u"2026-03-08 03:30:00"_s);
}

void OpenDentalSimulatorOffice::clockRunsBackwards()
{
    m_door->control(u"/clock"_s, {{u"advance"_s, -86400}});
    QCOMPARE(m_door->get(u"/providers?Limit=1"_s).rows().at(0).toObject().value(u"serverDateTime"_s).toString(),
             u"2026-03-02 10:20:00"_s);
    m_door->control(u"/clock"_s, {{u"speed"_s, 3600}});
    QTRY_VERIFY_WITH_TIMEOUT(m_door->control(u"/clock"_s).object().value(u"wall"_s).toString() > u"2026-03-02 10:22:00",
                             5000);
}

void OpenDentalSimulatorOffice::deskWorksByItself()
{
    m_door->control(u"/front-desk"_s, {{u"rate"_s, 6000}});
    QTRY_VERIFY_WITH_TIMEOUT(m_door->state(u"histappointments"_s).rows().size() > 10, 10000);
    m_door->control(u"/front-desk"_s, {{u"rate"_s, 0}});
    m_door->control(u"/clock"_s, {{u"advance"_s, 1}});
    QVERIFY(!m_door->get(u"/signalods?SigDateTime=2026-03-03%2010:00:00"_s).rows().isEmpty());
}

void OpenDentalSimulatorOffice::everyDeedFindsSomethingToDo()
{
    // A minute past opening gives somebody to seat; the evening before has rows to complete.
    for (const QString &deed : FrontDesk::deeds()) {
        // Everybody of a small practice may have a visit, and then nobody can be deleted.
        if (deed == u"delete-patient")
            m_door->control(u"/front-desk"_s, {{u"deed"_s, u"new-patient"_s}});
        if (deed == u"complete")
            m_door->control(u"/clock"_s, {{u"wall"_s, u"2026-03-03 16:50:00"_s}});
        const QJsonObject answer = m_door->control(u"/front-desk"_s, {{u"deed"_s, deed}}).object();
        QVERIFY2(answer.value(u"done"_s).toArray().size() == 1, qPrintable(deed));
    }
}

void OpenDentalSimulatorOffice::sameSeedDoesTheSameDeeds()
{
    BackgroundSimulator twin(quietOffice());
    Door door(twin.apiUrl(), twin.controlUrl());
    QCOMPARE(door.control(u"/front-desk"_s, {{u"deeds"_s, 60}}).body,
             m_door->control(u"/front-desk"_s, {{u"deeds"_s, 60}}).body);
    QCOMPARE(door.get(u"/appointments?dateStart=2026-03-03"_s).body,
             m_door->get(u"/appointments?dateStart=2026-03-03"_s).body);
}

void OpenDentalSimulatorOffice::bookLooksAlive()
{
    qint64 taken = 0;
    QSet<QString> statuses;
    for (int offset = 0; offset < 400; offset += 100) {
        for (const QJsonValue &row :
             m_door->get(u"/appointments?dateStart=2026-03-02&dateEnd=2026-03-06&Offset=%1"_s.arg(offset)).rows()) {
            taken += row.toObject().value(u"Pattern"_s).toString().size() * 5;
            statuses.insert(row.toObject().value(u"AptStatus"_s).toString());
        }
    }
    // Six chairs of about eight hours on five days, most of them in use.
    QVERIFY(taken > 6 * 8 * 60 * 5 * 45 / 100);
    QVERIFY(taken < 6 * 8 * 60 * 5);
    QVERIFY(statuses.contains(u"Complete"_s) && statuses.contains(u"Scheduled"_s));
    const QJsonObject sizes = m_door->control(u"/state"_s).object();
    QVERIFY(sizes.value(u"appointments"_s).toInteger() >= 1500);
    QVERIFY(sizes.value(u"patients"_s).toInteger() >= 300);
    QVERIFY(!m_door->get(u"/schedules?date=2026-06-01&SchedType=Provider"_s).rows().isEmpty());
}

void OpenDentalSimulatorOffice::resetGrowsAnew()
{
    const QByteArray before = m_door->get(u"/appointments?dateStart=2026-03-03"_s).body;
    m_door->control(u"/front-desk"_s, {{u"deeds"_s, 40}});
    QVERIFY(m_door->get(u"/appointments?dateStart=2026-03-03"_s).body != before);
    QCOMPARE(m_door->control(u"/reset"_s, {}).status, 200);
    QCOMPARE(m_door->get(u"/appointments?dateStart=2026-03-03"_s).body, before);
}

QTEST_GUILESS_MAIN(OpenDentalSimulatorOffice)
#include "tst_opendental_simulator_office.moc"
