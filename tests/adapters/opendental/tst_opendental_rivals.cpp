// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include <QTest>

#include "adapters/opendental/writingoffice.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using contract::Pushed;
using contract::PushOrder;
using domain::WriteKind;
using tests::told;
using tests::WritingOffice;
using End = Pushed::End;

/// Other people book at the same moment: a double booking is seen, and given up by the one who came second.
class TestOpenDentalRivals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void whoCameSecondGivesWay_data();
    void whoCameSecondGivesWay();
    void aMovedVisitThatCameSecondGoesBack();
    void anUnscheduledVisitThatCameSecondGoesBackToTheList();
    void itsOldPlaceIsTakenMeanwhile();
    void aMovedVisitThatCameFirstStays();
    void givingWayIsFinishedLater_data();
    void givingWayIsFinishedLater();
    void programsThatRaceLeaveOneVisit();

private:
    WritingOffice m_office;
};

void TestOpenDentalRivals::initTestCase()
{
    const QString said = m_office.begin();
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestOpenDentalRivals::init()
{
    m_office.reset();
    m_office.restart();
}

void TestOpenDentalRivals::whoCameSecondGivesWay_data()
{
    QTest::addColumn<QString>("rival");
    QTest::addColumn<QString>("permissions");
    QTest::addColumn<QString>("end");
    const QString all = u"ApiReadAll,ApiComm,ApiAppointments"_s;
    QTest::newRow("the other was first") << u"rival-before"_s << all << u"lost double-booked"_s;
    QTest::newRow("the other was first, no permission to break") << u"rival-before"_s << u"ApiReadAll,ApiAppointments"_s << u"lost double-booked"_s;
    QTest::newRow("ours was first") << u"rival-after"_s << all << u"proven"_s;
}

void TestOpenDentalRivals::whoCameSecondGivesWay()
{
    QFETCH(QString, rival);
    QFETCH(QString, permissions);
    m_office.settings({{u"permissions"_s, permissions}});
    QVERIFY(m_office.fault(rival, u"POST"_s, u"/appointments"_s));
    const PushOrder order = m_office.create();
    const Pushed pushed = m_office.writer().push(order, {});
    QTEST(told(pushed), "end");
    const QJsonObject ours = m_office.visit(pushed.externalId);
    const bool isLost = pushed.end == End::Lost;
    QCOMPARE(ours.value(u"AptStatus"_s).toString(), isLost ? u"UnschedList"_s : u"Scheduled"_s);
    QCOMPARE(m_office.standing(), isLost ? 1 : 2);
    if (!isLost)
        return;
    const qint64 winner = ours.value(u"AptNum"_s).toInteger() - 1;
    QVERIFY2(pushed.error->detail.contains(u"AptNum %1"_s.arg(winner)), qPrintable(pushed.error->detail));
    // Whoever looks it up later is told the same, and nothing is booked again.
    m_office.restart();
    QTEST(told(m_office.writer().lookUp(order, {})), "end");
    QCOMPARE(m_office.standing(), 1);
}

void TestOpenDentalRivals::aMovedVisitThatCameSecondGoesBack()
{
    const QString number = m_office.booked();
    const QJsonObject before = m_office.visit(number);
    PushOrder order = m_office.change(WriteKind::AppointmentMove, number);
    order.wish.visit.start = m_office.at(u"2026-03-14 09:00:00"_s);
    order.wish.visit.provider = m_office.provider(true);
    order.pattern = u"/XXXX/"_s;
    QVERIFY(m_office.fault(u"rival-before"_s, u"PUT"_s, u"/appointments/*"_s));
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(told(pushed), u"lost double-booked"_s);
    QCOMPARE(m_office.standing(), 1);
    QCOMPARE(m_office.visit(number), before);
    m_office.restart();
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"lost double-booked"_s);
    QCOMPARE(m_office.visit(number), before);
}

void TestOpenDentalRivals::anUnscheduledVisitThatCameSecondGoesBackToTheList()
{
    const QString number = m_office.booked();
    QVERIFY(m_office.action(u"break"_s, {{u"AptNum"_s, number.toLongLong()}, {u"toUnscheduledList"_s, true}}));
    const QJsonObject before = m_office.visit(number);
    PushOrder order = m_office.change(WriteKind::AppointmentMove, number);
    order.wish.visit.start = m_office.at(u"2026-03-14 09:00:00"_s);
    order.wish.visit.operatory = m_office.chair();
    QVERIFY(m_office.fault(u"rival-before"_s, u"PUT"_s, u"/appointments/*"_s));
    QCOMPARE(told(m_office.writer().push(order, {})), u"lost double-booked"_s);
    QCOMPARE(m_office.visit(number), before);
    QCOMPARE(m_office.standing(), 1);
}

void TestOpenDentalRivals::itsOldPlaceIsTakenMeanwhile()
{
    const QString number = m_office.booked();
    PushOrder order = m_office.change(WriteKind::AppointmentMove, number);
    order.wish.visit.start = m_office.at(u"2026-03-14 09:00:00"_s);
    // The move stands beside a rival, its answer is lost, and somebody books the place it left.
    QVERIFY(m_office.fault(u"rival-before"_s, u"PUT"_s, u"/appointments/*"_s));
    QVERIFY(m_office.fault(u"504"_s, u"GET"_s, u"/appointments"_s, {{u"after"_s, 1}, {u"count"_s, -1}}));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    m_office.simulator().forgetFaults();
    (void)m_office.booked();
    m_office.restart();
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"lost double-booked"_s);
    QCOMPARE(m_office.visit(number).value(u"AptStatus"_s).toString(), u"UnschedList"_s);
    QCOMPARE(m_office.standing(), 1);
    QCOMPARE(m_office.standing(u"2026-03-14 11:00:00"_s), 1);
}

void TestOpenDentalRivals::aMovedVisitThatCameFirstStays()
{
    const QString number = m_office.booked();
    PushOrder order = m_office.change(WriteKind::AppointmentMove, number);
    order.wish.visit.start = m_office.at(u"2026-03-14 09:00:00"_s);
    QVERIFY(m_office.fault(u"rival-after"_s, u"PUT"_s, u"/appointments/*"_s));
    QCOMPARE(told(m_office.writer().push(order, {})), u"proven"_s);
    QCOMPARE(m_office.visit(number).value(u"AptDateTime"_s).toString(), u"2026-03-14 09:00:00"_s);
}

void TestOpenDentalRivals::givingWayIsFinishedLater_data()
{
    QTest::addColumn<bool>("applied");
    QTest::newRow("taken back, answer lost") << true;
    QTest::newRow("not taken back") << false;
}

void TestOpenDentalRivals::givingWayIsFinishedLater()
{
    QFETCH(bool, applied);
    QVERIFY(m_office.fault(u"rival-before"_s, u"POST"_s, u"/appointments"_s));
    QVERIFY(m_office.fault(u"504"_s, u"PUT"_s, u"/appointments/*/Break"_s, {{u"applied"_s, applied}}));
    const PushOrder order = m_office.create();
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(pushed.end, applied ? End::Lost : End::Unclear);
    QCOMPARE(m_office.standing(), applied ? 1 : 2);
    m_office.restart();
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"lost double-booked"_s);
    QCOMPARE(m_office.standing(), 1);
}

/// Three programs book three patients into one place at once, round after round: one visit stands, and exactly its writer says so.
void TestOpenDentalRivals::programsThatRaceLeaveOneVisit()
{
    std::vector<std::unique_ptr<contract::Adapter>> programs;
    for (int i = 0; i < 3; ++i)
        programs.push_back(m_office.another());
    for (int round = 0; round < 6; ++round) {
        const QString wall = u"2026-03-14 %1:00:00"_s.arg(9 + round, 2, 10, QLatin1Char('0'));
        std::vector<PushOrder> orders;
        for (int i = 0; i < 3; ++i) {
            orders.push_back(m_office.create(wall, u"key-%1-%2"_s.arg(round).arg(i)));
            orders.back().wish.visit.patient = m_office.patient(i);
        }
        std::vector<Pushed> ends(3);
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < 3; ++i)
                threads.emplace_back([&, i] { ends[i] = programs[i]->writer()->push(orders[i], {}); });
        }
        QCOMPARE(m_office.standing(wall), 1);
        QCOMPARE(std::count_if(ends.begin(), ends.end(), [](const Pushed &pushed) { return pushed.end == End::Proven; }), 1);
        for (const Pushed &pushed : ends)
            QVERIFY2(pushed.end == End::Proven || pushed.end == End::Lost || told(pushed) == u"refused window-gone"_s, qPrintable(told(pushed)));
    }
}

QTEST_GUILESS_MAIN(TestOpenDentalRivals)
#include "tst_opendental_rivals.moc"
