// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include <QTest>

#include "adapters/opendental/writingoffice.h"
#include "opendental/marker.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using contract::Pushed;
using contract::PushOrder;
using domain::WriteKind;
using opendental::Marker;
using tests::told;
using tests::WritingOffice;
using End = Pushed::End;

/// Other people write at the same moment: double bookings are seen and given up by the one who came second; visits that somebody changed, moved or deleted
/// before they could be proven are still known as ours.
class TestOpenDentalRivals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void whoCameSecondGivesWay_data();
    void whoCameSecondGivesWay();
    void aMovedVisitThatCameSecondGoesBack();
    void itsOldPlaceIsTakenMeanwhile();
    void aMovedVisitThatCameFirstStays();
    void givingWayIsFinishedLater_data();
    void givingWayIsFinishedLater();
    void aVisitIsKnownByItsMarker_data();
    void aVisitIsKnownByItsMarker();
    void aVisitMovedMeanwhileIsKnown_data();
    void aVisitMovedMeanwhileIsKnown();
    void aVisitMovedByStaffIsLeftWhereItIs();
    void aVisitDeletedMeanwhileIsNotMadeAgain();
    void aChangeThatWasChangedAgainIsNotRepeated_data();
    void aChangeThatWasChangedAgainIsNotRepeated();
    void anotherWritesVisitIsNotTaken();
    void anOlderVisitIsNotTaken();
    void programsThatRaceLeaveOneVisit();
    void tokensAreSteadyAndDiffer();
    void markersAreChecked();

private:
    [[nodiscard]] int standing(const QString &wall = u"2026-03-14 09:00:00"_s);
    [[nodiscard]] static domain::Settings marker(const QString &kind);

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

domain::Settings TestOpenDentalRivals::marker(const QString &kind)
{
    domain::Settings settings{{u"marker"_s, kind}};
    if (kind == u"user")
        settings.insert(u"marker-user"_s, u"77"_s);
    return settings;
}

/// Visits in the chair at that time.
int TestOpenDentalRivals::standing(const QString &wall)
{
    QList<QJsonObject> rows = m_office.rows(u"appointments"_s, u"AptDateTime"_s, wall);
    rows.removeIf([this](const QJsonObject &row) { return QString::number(row.value(u"Op"_s).toInteger()) != m_office.chair() || row.value(u"AptStatus"_s).toString() != u"Scheduled"; });
    return int(rows.size());
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
    QCOMPARE(standing(), isLost ? 1 : 2);
    if (!isLost)
        return;
    const qint64 winner = ours.value(u"AptNum"_s).toInteger() - 1;
    QVERIFY2(pushed.error->detail.contains(u"AptNum %1"_s.arg(winner)), qPrintable(pushed.error->detail));
    // Whoever looks it up later is told the same, and nothing is booked again.
    m_office.restart();
    QTEST(told(m_office.writer().lookUp(order, {})), "end");
    QCOMPARE(standing(), 1);
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
    QCOMPARE(standing(), 1);
    QCOMPARE(m_office.visit(number), before);
    m_office.restart();
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"lost double-booked"_s);
    QCOMPARE(m_office.visit(number), before);
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
    QCOMPARE(standing(), 1);
    QCOMPARE(standing(u"2026-03-14 11:00:00"_s), 1);
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
    QCOMPARE(standing(), applied ? 1 : 2);
    m_office.restart();
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"lost double-booked"_s);
    QCOMPARE(standing(), 1);
}

void TestOpenDentalRivals::aVisitIsKnownByItsMarker_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("found");
    QTest::newRow("none") << u"none"_s << u"read back"_s;
    QTest::newRow("note") << u"note"_s << u"marker"_s;
    QTest::newRow("user") << u"user"_s << u"read back"_s;
}

void TestOpenDentalRivals::aVisitIsKnownByItsMarker()
{
    QFETCH(QString, kind);
    m_office.restart(marker(kind));
    PushOrder order = m_office.create();
    order.wish.visit.note = u"prefers mornings"_s;
    QVERIFY(m_office.fault(u"close"_s, u"POST"_s, u"/appointments"_s, {{u"applied"_s, true}}));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    m_office.restart(marker(kind));
    const Pushed found = m_office.writer().lookUp(order, {});
    QCOMPARE(told(found), u"proven"_s);
    QTEST(found.found, "found");
    const QJsonObject row = m_office.visit(found.externalId);
    QCOMPARE(row.value(u"Note"_s).toString(), kind == u"note" ? u"prefers mornings "_s + Marker::token(order.wish.key) : u"prefers mornings"_s);
    QCOMPARE(row.value(u"SecUserNumEntry"_s).toInteger(), kind == u"user" ? 77 : 0);
    QCOMPARE(standing(), 1);
    // A note of the same clinic is signed too, and found by it.
    PushOrder note = m_office.change(WriteKind::AppointmentNote, found.externalId, u"key-0002"_s);
    note.wish.note = u"called"_s;
    QCOMPARE(told(m_office.writer().push(note, {})), u"proven"_s);
    QCOMPARE(m_office.visit(found.externalId).value(u"Note"_s).toString().contains(Marker::token(note.wish.key)), kind == u"note");
}

void TestOpenDentalRivals::aVisitMovedMeanwhileIsKnown_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"none", "note", "user"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestOpenDentalRivals::aVisitMovedMeanwhileIsKnown()
{
    QFETCH(QString, kind);
    m_office.restart(marker(kind));
    const PushOrder order = m_office.create();
    QVERIFY(m_office.fault(u"504"_s, u"POST"_s, u"/appointments"_s, {{u"applied"_s, true}}));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    const qint64 number = m_office.rows(u"appointments"_s, u"AptDateTime"_s, u"2026-03-14 09:00:00"_s).front().value(u"AptNum"_s).toInteger();
    QVERIFY(m_office.advance(5));
    QVERIFY(m_office.action(u"move"_s, {{u"AptNum"_s, number}, {u"AptDateTime"_s, u"2026-03-12 15:00:00"_s}}));
    QVERIFY(m_office.advance(120));
    m_office.restart(marker(kind));
    const Pushed found = m_office.writer().lookUp(order, {});
    QCOMPARE(told(found), u"proven"_s);
    QCOMPARE(found.externalId, QString::number(number));
    QCOMPARE(found.found, kind == u"note" ? u"marker"_s : u"history"_s);
    QCOMPARE(standing(), 0);
}

/// Staff took ours elsewhere and put an older visit into its place: that is no double booking of ours.
void TestOpenDentalRivals::aVisitMovedByStaffIsLeftWhereItIs()
{
    m_office.restart(marker(u"note"_s));
    const QString older = m_office.booked();
    const PushOrder order = m_office.create();
    QVERIFY(m_office.fault(u"504"_s, u"POST"_s, u"/appointments"_s, {{u"applied"_s, true}}));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    const qint64 number = m_office.rows(u"appointments"_s, u"AptDateTime"_s, u"2026-03-14 09:00:00"_s).front().value(u"AptNum"_s).toInteger();
    QVERIFY(m_office.action(u"move"_s, {{u"AptNum"_s, number}, {u"AptDateTime"_s, u"2026-03-14 15:00:00"_s}}));
    QVERIFY(m_office.action(u"move"_s, {{u"AptNum"_s, older.toLongLong()}, {u"AptDateTime"_s, u"2026-03-14 09:00:00"_s}}));
    const Pushed found = m_office.writer().lookUp(order, {});
    QCOMPARE(told(found), u"proven"_s);
    QCOMPARE(m_office.visit(found.externalId).value(u"AptStatus"_s).toString(), u"Scheduled"_s);
    QCOMPARE(standing(u"2026-03-14 15:00:00"_s), 1);
}

void TestOpenDentalRivals::aVisitDeletedMeanwhileIsNotMadeAgain()
{
    const PushOrder order = m_office.create();
    QVERIFY(m_office.fault(u"504"_s, u"POST"_s, u"/appointments"_s, {{u"applied"_s, true}}));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    const qint64 number = m_office.rows(u"appointments"_s, u"AptDateTime"_s, u"2026-03-14 09:00:00"_s).front().value(u"AptNum"_s).toInteger();
    QVERIFY(m_office.action(u"delete-appointment"_s, {{u"AptNum"_s, number}}));
    QVERIFY(m_office.advance(120));
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"lost deleted-since"_s);
}

void TestOpenDentalRivals::aChangeThatWasChangedAgainIsNotRepeated_data()
{
    QTest::addColumn<int>("kind");
    for (const WriteKind kind : {WriteKind::AppointmentMove, WriteKind::AppointmentCancel, WriteKind::AppointmentConfirm})
        QTest::newRow(domain::word(kind).data()) << int(kind);
}

void TestOpenDentalRivals::aChangeThatWasChangedAgainIsNotRepeated()
{
    QFETCH(int, kind);
    const QString number = m_office.booked();
    PushOrder order = m_office.change(WriteKind(kind), number);
    order.wish.visit.start = m_office.at(u"2026-03-14 09:00:00"_s);
    order.wish.confirmation = u"Left Msg"_s;
    QVERIFY(m_office.fault(u"504"_s, u"PUT"_s, u"*"_s, {{u"applied"_s, true}}));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    QVERIFY(m_office.row(u"appointments"_s, {{u"AptNum"_s, number.toLongLong()}, {u"AptStatus"_s, u"Scheduled"_s}, {u"AptDateTime"_s, u"2026-03-14 13:00:00"_s}, {u"Confirmed"_s, 19}}));
    const QJsonObject theirs = m_office.visit(number);
    QVERIFY(m_office.advance(120));
    m_office.restart();
    const Pushed found = m_office.writer().lookUp(order, {});
    QCOMPARE(told(found), u"proven"_s);
    QCOMPARE(found.found, u"history"_s);
    QCOMPARE(m_office.visit(number), theirs);
}

/// The same wish under two keys, the second sent while the first was on its way.
void TestOpenDentalRivals::anotherWritesVisitIsNotTaken()
{
    m_office.restart(marker(u"note"_s));
    const PushOrder second = m_office.create(u"2026-03-14 09:00:00"_s, u"key-0002"_s);
    QCOMPARE(told(m_office.writer().push(m_office.create(), {})), u"proven"_s);
    QVERIFY(m_office.advance(120));
    QCOMPARE(told(m_office.writer().lookUp(second, {})), u"not sent never-arrived"_s);
    m_office.restart(marker(u"user"_s));
    QCOMPARE(told(m_office.writer().lookUp(second, {})), u"not sent never-arrived"_s);
    QCOMPARE(told(m_office.writer().push(second, {})), u"refused window-gone"_s);
}

void TestOpenDentalRivals::anOlderVisitIsNotTaken()
{
    (void)m_office.booked(u"2026-03-14 09:00:00"_s, {{u"SecDateTEntry"_s, u"2026-03-03 10:19:30"_s}});
    const PushOrder order = m_office.create();
    QVERIFY(m_office.advance(120));
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"not sent never-arrived"_s);
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
        QCOMPARE(standing(wall), 1);
        QCOMPARE(std::count_if(ends.begin(), ends.end(), [](const Pushed &pushed) { return pushed.end == End::Proven; }), 1);
        for (const Pushed &pushed : ends)
            QVERIFY2(pushed.end == End::Proven || pushed.end == End::Lost || told(pushed) == u"refused window-gone"_s, qPrintable(told(pushed)));
    }
}

void TestOpenDentalRivals::tokensAreSteadyAndDiffer()
{
    QCOMPARE(Marker::token(u"8f0c1d2e"_s), Marker::token(u"8f0c1d2e"_s));
    QVERIFY(QRegularExpression(u"^\\[ref [0-9A-HJKMNP-TV-Z]{6}\\]$"_s).match(Marker::token(u"8f0c1d2e"_s)).hasMatch());
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(Marker::token(u"key-%1"_s.arg(i)));
    QVERIFY(seen.size() >= 999);
}

void TestOpenDentalRivals::markersAreChecked()
{
    const auto refused = opendental::Options::read({{u"marker"_s, u"user"_s}});
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"marker-user"_s));
    QVERIFY(opendental::Options::read({{u"marker"_s, u"user"_s}, {u"marker-user"_s, u"77"_s}}));
}

QTEST_GUILESS_MAIN(TestOpenDentalRivals)
#include "tst_opendental_rivals.moc"
