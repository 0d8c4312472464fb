// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "adapters/opendental/writingoffice.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using contract::Changer;
using tests::WritingOffice;

/// Who changed a visit, as the office's history tells it, and what is left untold.
class TestOpenDentalChangers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void thePersonIsNamed();
    void aProgramIsNamedByItsDoor();
    void whatWasDoneBeforeIsNoAnswer();
    void aChangeByDatabaseIsNotTold();
    void patientsAreNotTold();
    void anOlderOfficeTellsNothing();
    void anUnknownUserIsANumber();
    void withoutTheNamesTheNumberHasToDo();
    void aHistoryThatFailsIsAnError();
    void namesAreReadOnce();

private:
    [[nodiscard]] domain::Result<std::optional<Changer>> ask(const QString &visit, std::optional<domain::Instant> since = {})
    {
        return m_office.writer().changer({domain::RecordKind::Appointment, visit, since}, {});
    }
    bool move(const QString &visit, const QString &wall, int user)
    {
        return m_office.action(u"move"_s, {{u"AptNum"_s, visit.toLongLong()}, {u"AptDateTime"_s, wall}, {u"user"_s, user}});
    }
    WritingOffice m_office;
};

void TestOpenDentalChangers::initTestCase()
{
    const QString said = m_office.begin();
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestOpenDentalChangers::init()
{
    m_office.reset();
    m_office.restart();
}

void TestOpenDentalChangers::thePersonIsNamed()
{
    const QString visit = m_office.booked();
    QVERIFY(move(visit, u"2026-03-14 13:00:00"_s, 2));
    QVERIFY(m_office.advance(60));
    const domain::Instant when = m_office.now();
    QVERIFY(move(visit, u"2026-03-14 14:00:00"_s, 3));
    QVERIFY(m_office.advance(3600));
    const auto told = ask(visit);
    QVERIFY(told && *told);
    QCOMPARE((*told)->name, m_office.rows(u"userods"_s, u"UserNum"_s, 3).front().value(u"UserName"_s).toString());
    QCOMPARE((*told)->at, when);
}

void TestOpenDentalChangers::aProgramIsNamedByItsDoor()
{
    const QString visit = m_office.booked();
    contract::PushOrder order = m_office.change(domain::WriteKind::AppointmentNote, visit);
    order.wish.note = u"called back"_s;
    QCOMPARE(tests::told(m_office.writer().push(order, {})), u"proven"_s);
    const auto told = ask(visit);
    QVERIFY(told && *told);
    QCOMPARE((*told)->name, m_office.rows(u"histappointments"_s, u"AptNum"_s, visit).back().value(u"ApptSource"_s).toString());
    QVERIFY((*told)->name != u"None"_s);
}

void TestOpenDentalChangers::whatWasDoneBeforeIsNoAnswer()
{
    const QString visit = m_office.booked();
    QVERIFY(move(visit, u"2026-03-14 13:00:00"_s, 2));
    QVERIFY(m_office.advance(60));
    const domain::Instant since = m_office.now();
    const auto told = ask(visit, since);
    QVERIFY(told);
    QVERIFY(!*told);
    QVERIFY(move(visit, u"2026-03-14 14:00:00"_s, 2));
    QCOMPARE((*ask(visit, since))->at, since);
}

void TestOpenDentalChangers::aChangeByDatabaseIsNotTold()
{
    const QString visit = m_office.booked();
    QVERIFY(m_office.row(u"appointments"_s, {{u"AptNum"_s, visit.toLongLong()}, {u"Note"_s, u"by SQL"_s}}));
    const auto told = ask(visit);
    QVERIFY(told);
    QVERIFY(!*told);
}

void TestOpenDentalChangers::patientsAreNotTold()
{
    const auto told = m_office.writer().changer({domain::RecordKind::Patient, m_office.patient(), {}}, {});
    QVERIFY(told);
    QVERIFY(!*told);
}

void TestOpenDentalChangers::anOlderOfficeTellsNothing()
{
    QVERIFY(m_office.settings({{u"version"_s, u"22.4.0.0"_s}}));
    m_office.restart();
    const QString visit = m_office.booked();
    QVERIFY(move(visit, u"2026-03-14 13:00:00"_s, 2));
    const auto told = ask(visit);
    QVERIFY(m_office.settings({{u"version"_s, u"25.3.12.0"_s}}));
    QVERIFY(told);
    QVERIFY(!*told);
}

void TestOpenDentalChangers::anUnknownUserIsANumber()
{
    const QString visit = m_office.booked();
    QVERIFY(move(visit, u"2026-03-14 13:00:00"_s, 77));
    QCOMPARE((*ask(visit))->name, u"user 77"_s);
}

void TestOpenDentalChangers::withoutTheNamesTheNumberHasToDo()
{
    const QString visit = m_office.booked();
    QVERIFY(move(visit, u"2026-03-14 13:00:00"_s, 2));
    QVERIFY(m_office.fault(u"status"_s, u"GET"_s, u"/userods"_s, {{u"status"_s, 500}, {u"count"_s, -1}}));
    QCOMPARE((*ask(visit))->name, u"user 2"_s);
    QVERIFY(m_office.simulator().forgetFaults());
    QCOMPARE((*ask(visit))->name, m_office.rows(u"userods"_s, u"UserNum"_s, 2).front().value(u"UserName"_s).toString());
}

void TestOpenDentalChangers::aHistoryThatFailsIsAnError()
{
    const QString visit = m_office.booked();
    QVERIFY(move(visit, u"2026-03-14 13:00:00"_s, 2));
    QVERIFY(m_office.fault(u"status"_s, u"GET"_s, u"/histappointments"_s, {{u"status"_s, 500}, {u"count"_s, -1}}));
    QVERIFY(!ask(visit));
}

void TestOpenDentalChangers::namesAreReadOnce()
{
    const QString visit = m_office.booked();
    QVERIFY(move(visit, u"2026-03-14 13:00:00"_s, 2));
    QVERIFY(m_office.fault(u"slow"_s, u"GET"_s, u"/userods"_s, {{u"count"_s, -1}}));
    QVERIFY(ask(visit) && ask(visit) && ask(visit));
    QCOMPARE(m_office.faultHits(), 1);
}

QTEST_GUILESS_MAIN(TestOpenDentalChangers)
#include "tst_opendental_changers.moc"
