// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "adapters/opendental/writingoffice.h"

using namespace articulator;
using namespace Qt::Literals::StringLiterals;
using contract::Pushed;
using contract::PushOrder;
using domain::WriteKind;
using tests::told;
using tests::WritingOffice;

/// Visits created and moved in a simulated office: what then stands in its store, and every reason for which nothing is written.
class TestOpenDentalWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aVisitIsCreatedAsItWasWished();
    void aHygienistLeadsHerVisit_data();
    void aHygienistLeadsHerVisit();
    void whatCannotBeCreatedIsRefused_data();
    void whatCannotBeCreatedIsRefused();
    void aVisitIsMoved_data();
    void aVisitIsMoved();
    void anUnscheduledVisitComesBack();
    void whatCannotBeMovedIsRefused_data();
    void whatCannotBeMovedIsRefused();
    void bodiesOfAnswersAreNotTrusted_data();
    void bodiesOfAnswersAreNotTrusted();
    void oddTypesInAnswersAreUnderstood_data();
    void oddTypesInAnswersAreUnderstood();
    void imagesAreFreshAndWhole();
    void whatIsNotPermittedIsBarred();

private:
    WritingOffice m_office;
};

void TestOpenDentalWriting::initTestCase()
{
    const QString said = m_office.begin();
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestOpenDentalWriting::init()
{
    m_office.reset();
    m_office.restart();
}

void TestOpenDentalWriting::aVisitIsCreatedAsItWasWished()
{
    const int before = m_office.size(u"appointments"_s);
    PushOrder order = m_office.create();
    order.wish.visit.note = u"prefers mornings"_s;
    order.wish.visit.type = u"Adult cleaning"_s;
    order.pattern = u"/XXXXXX//"_s;
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(told(pushed), u"proven"_s);
    QCOMPARE(pushed.found, u"read back"_s);
    QCOMPARE(m_office.size(u"appointments"_s), before + 1);
    const QJsonObject row = m_office.visit(pushed.externalId);
    QCOMPARE(row.value(u"AptDateTime"_s).toString(), u"2026-03-14 09:00:00"_s);
    QCOMPARE(row.value(u"AptStatus"_s).toString(), u"Scheduled"_s);
    QCOMPARE(row.value(u"Pattern"_s).toString(), u"/XXXXXX//"_s);
    QCOMPARE(QString::number(row.value(u"ProvNum"_s).toInteger()), m_office.provider());
    QCOMPARE(row.value(u"ProvHyg"_s).toInteger(-1), 0);
    QCOMPARE(row.value(u"IsHygiene"_s).toString(), u"false"_s);
    QCOMPARE(row.value(u"Note"_s).toString(), u"prefers mornings"_s);
    QVERIFY(row.value(u"AppointmentTypeNum"_s).toInteger() > 0);
    const auto &visit = std::get<domain::Appointment>(pushed.readBack->body);
    QCOMPARE(visit.start, order.wish.visit.start);
    QCOMPARE(visit.type, u"Adult cleaning"_s);
    QCOMPARE(visit.provider, m_office.provider());
    QCOMPARE(m_office.rows(u"histappointments"_s, u"AptNum"_s, pushed.externalId).size(), 1);
}

void TestOpenDentalWriting::aHygienistLeadsHerVisit_data()
{
    QTest::addColumn<bool>("hygienist");
    QTest::addColumn<bool>("hygieneChair");
    QTest::newRow("hygienist in a hygiene chair") << true << true;
    QTest::newRow("hygienist in a dentist's chair") << true << false;
    QTest::newRow("dentist in a hygiene chair") << false << true;
}

void TestOpenDentalWriting::aHygienistLeadsHerVisit()
{
    QFETCH(bool, hygienist);
    QFETCH(bool, hygieneChair);
    PushOrder order = m_office.create();
    order.wish.visit.provider = m_office.provider(hygienist);
    order.wish.visit.operatory = m_office.chair(hygieneChair);
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(told(pushed), u"proven"_s);
    QCOMPARE(std::get<domain::Appointment>(pushed.readBack->body).provider, *order.wish.visit.provider);
    const QJsonObject row = m_office.visit(pushed.externalId);
    QCOMPARE(row.value(u"IsHygiene"_s).toString(), hygienist ? u"true"_s : u"false"_s);
    QCOMPARE(QString::number(row.value(hygienist ? u"ProvHyg"_s : u"ProvNum"_s).toInteger()), *order.wish.visit.provider);
}

void TestOpenDentalWriting::whatCannotBeCreatedIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("end");
    QTest::newRow("place taken") << u"taken"_s << u"refused window-gone"_s;
    QTest::newRow("broken visit left there") << u"broken"_s << u"refused window-gone"_s;
    QTest::newRow("refused by the server") << u"server"_s << u"refused window-gone"_s;
    QTest::newRow("patient") << u"patient"_s << u"refused not-found"_s;
    QTest::newRow("no number") << u"letters"_s << u"refused unknown-patient"_s;
    QTest::newRow("operatory") << u"operatory"_s << u"refused unknown-operatory"_s;
    QTest::newRow("provider") << u"provider"_s << u"refused unknown-provider"_s;
    QTest::newRow("type") << u"type"_s << u"refused unknown-type"_s;
    QTest::newRow("no length") << u"nothing"_s << u"refused no-pattern"_s;
    QTest::newRow("ten hours") << u"long"_s << u"refused too-long"_s;
}

void TestOpenDentalWriting::whatCannotBeCreatedIsRefused()
{
    QFETCH(QString, what);
    PushOrder order = m_office.create(u"2026-03-14 11:00:00"_s);
    if (what == u"taken" || what == u"broken")
        (void)m_office.booked(u"2026-03-14 10:45:00"_s, {{u"AptStatus"_s, what == u"taken" ? u"Scheduled"_s : u"Broken"_s}});
    if (what == u"server")
        m_office.settings({{u"refuseOverlaps"_s, true}});
    if (what == u"server")
        m_office.fault(u"rival-before"_s, u"POST"_s, u"/appointments"_s);
    if (what == u"patient")
        order.wish.visit.patient = u"999999"_s;
    if (what == u"letters")
        order.wish.visit.patient = u"P-1"_s;
    if (what == u"operatory")
        order.wish.visit.operatory = u"999999"_s;
    if (what == u"provider")
        order.wish.visit.provider = u"999999"_s;
    if (what == u"type")
        order.wish.visit.type = u"No such type"_s;
    if (what == u"nothing")
        order.pattern.clear();
    if (what == u"long")
        order.pattern = QString(120, u'X');
    const qsizetype before = m_office.rows(u"appointments"_s, u"PatNum"_s, m_office.patient()).size();
    const Pushed pushed = m_office.writer().push(order, {});
    QTEST(told(pushed), "end");
    QVERIFY(!pushed.error->detail.isEmpty());
    QCOMPARE(m_office.rows(u"appointments"_s, u"PatNum"_s, m_office.patient()).size(), before);
}

void TestOpenDentalWriting::aVisitIsMoved_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"start", "operatory", "provider", "hygienist", "minutes", "all"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestOpenDentalWriting::aVisitIsMoved()
{
    QFETCH(QString, what);
    const QString number = m_office.booked();
    PushOrder order = m_office.change(WriteKind::AppointmentMove, number);
    const bool isAll = what == u"all";
    domain::VisitWish &wish = order.wish.visit;
    if (what == u"start" || isAll)
        wish.start = m_office.at(u"2026-03-14 15:30:00"_s);
    if (what == u"operatory" || isAll)
        wish.operatory = m_office.chair(true);
    if (what == u"provider" || isAll)
        wish.provider = m_office.provider(false, 1);
    if (what == u"hygienist")
        wish.provider = m_office.provider(true);
    if (what == u"minutes" || isAll) {
        wish.minutes = 40;
        order.pattern = u"/XXXXXX/"_s;
    }
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(told(pushed), u"proven"_s);
    const auto &was = std::get<domain::Appointment>(order.before->body);
    const auto &is = std::get<domain::Appointment>(pushed.readBack->body);
    QCOMPARE(is.start, wish.start ? wish.start : was.start);
    QCOMPARE(is.operatory, wish.operatory.value_or(was.operatory));
    QCOMPARE(is.provider, wish.provider.value_or(was.provider));
    QCOMPARE(is.minutes, wish.minutes.value_or(20));
    QCOMPARE(is.secondaryPattern.size(), is.pattern.size());
    QCOMPARE(m_office.rows(u"histappointments"_s, u"AptNum"_s, number).size(), 1);
    // The same wish again finds everything done.
    const Pushed again = m_office.writer().push(order, {});
    QCOMPARE(told(again), u"proven"_s);
    QCOMPARE(again.found, u"already so"_s);
    QCOMPARE(m_office.rows(u"histappointments"_s, u"AptNum"_s, number).size(), 1);
}

void TestOpenDentalWriting::anUnscheduledVisitComesBack()
{
    const QString number = m_office.booked();
    QVERIFY(m_office.action(u"break"_s, {{u"AptNum"_s, number.toLongLong()}, {u"toUnscheduledList"_s, true}}));
    QCOMPARE(m_office.visit(number).value(u"Op"_s).toInteger(-1), 0);
    PushOrder order = m_office.change(WriteKind::AppointmentMove, number);
    order.wish.visit.start = m_office.at(u"2026-03-14 15:30:00"_s);
    QCOMPARE(told(m_office.writer().push(order, {})), u"refused incomplete"_s);
    order.wish.visit.operatory = m_office.chair();
    const Pushed pushed = m_office.writer().push(order, {});
    QCOMPARE(told(pushed), u"proven"_s);
    QVERIFY(std::get<domain::Appointment>(pushed.readBack->body).onBook);
}

void TestOpenDentalWriting::whatCannotBeMovedIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("end");
    QTest::newRow("place taken") << u"taken"_s << u"refused window-gone"_s;
    QTest::newRow("length locked") << u"locked"_s << u"refused time-locked"_s;
    QTest::newRow("completed") << u"completed"_s << u"refused wrong-status"_s;
    QTest::newRow("deleted") << u"deleted"_s << u"refused no-such-record"_s;
    QTest::newRow("changed a moment ago") << u"changed"_s << u"not sent changed-since"_s;
    QTest::newRow("ten hours") << u"long"_s << u"refused too-long"_s;
}

void TestOpenDentalWriting::whatCannotBeMovedIsRefused()
{
    QFETCH(QString, what);
    const QString number = m_office.booked(u"2026-03-14 11:00:00"_s, {{u"TimeLocked"_s, what == u"locked" ? u"true"_s : u"false"_s}});
    if (what == u"completed")
        m_office.action(u"complete"_s, {{u"AptNum"_s, number.toLongLong()}});
    PushOrder order = m_office.change(WriteKind::AppointmentMove, number);
    order.wish.visit.start = m_office.at(u"2026-03-14 15:30:00"_s);
    if (what == u"taken")
        (void)m_office.booked(u"2026-03-14 15:20:00"_s);
    if (what == u"locked")
        order.pattern = u"/XXXXXX/"_s;
    if (what == u"long")
        order.pattern = QString(120, u'X');
    if (what == u"deleted")
        m_office.action(u"delete-appointment"_s, {{u"AptNum"_s, number.toLongLong()}});
    if (what == u"changed")
        m_office.action(u"move"_s, {{u"AptNum"_s, number.toLongLong()}, {u"AptDateTime"_s, u"2026-03-14 13:00:00"_s}});
    const QJsonObject before = m_office.visit(number);
    QTEST(told(m_office.writer().push(order, {})), "end");
    QCOMPARE(m_office.visit(number), before);
}

void TestOpenDentalWriting::bodiesOfAnswersAreNotTrusted_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("null") << u"null"_s;
    QTest::newRow("empty text") << u"\"\""_s;
    QTest::newRow("text") << u"\"Appointment updated.\""_s;
    QTest::newRow("other object") << u"{\"AptNum\":1}"_s;
}

void TestOpenDentalWriting::bodiesOfAnswersAreNotTrusted()
{
    QFETCH(QString, body);
    const QString number = m_office.booked();
    m_office.fault(u"bare-answer"_s, u"PUT"_s, u"*"_s, {{u"text"_s, body}, {u"count"_s, -1}});
    m_office.fault(u"bare-answer"_s, u"POST"_s, u"*"_s, {{u"text"_s, body}, {u"count"_s, -1}});
    PushOrder note = m_office.change(WriteKind::AppointmentNote, number);
    note.wish.note = u"called"_s;
    QCOMPARE(told(m_office.writer().push(note, {})), u"proven"_s);
    PushOrder confirm = m_office.change(WriteKind::AppointmentConfirm, number, u"key-0002"_s);
    confirm.wish.confirmation = u"Left Msg"_s;
    QCOMPARE(told(m_office.writer().push(confirm, {})), u"proven"_s);
    QCOMPARE(told(m_office.writer().push(m_office.change(WriteKind::AppointmentCancel, number, u"key-0003"_s), {})), u"proven"_s);
    const PushOrder create = m_office.create();
    const Pushed created = m_office.writer().push(create, {});
    QCOMPARE(told(created), u"proven"_s);
    QCOMPARE(m_office.visit(created.externalId).value(u"AptDateTime"_s).toString(), u"2026-03-14 09:00:00"_s);
}

void TestOpenDentalWriting::oddTypesInAnswersAreUnderstood_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"numbers-as-strings", "real-booleans", "null-dates", "iso-dates", "extra-fields"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestOpenDentalWriting::oddTypesInAnswersAreUnderstood()
{
    QFETCH(QString, kind);
    m_office.fault(kind, {}, u"*"_s, {{u"count"_s, -1}});
    const Pushed created = m_office.writer().push(m_office.create(), {});
    QCOMPARE(told(created), u"proven"_s);
    PushOrder move = m_office.change(WriteKind::AppointmentMove, created.externalId, u"key-0002"_s);
    move.wish.visit.start = m_office.at(u"2026-03-14 14:00:00"_s);
    QCOMPARE(told(m_office.writer().push(move, {})), u"proven"_s);
}

void TestOpenDentalWriting::imagesAreFreshAndWhole()
{
    const QString number = m_office.booked(u"2026-03-14 11:00:00"_s, {{u"Note"_s, u"prefers mornings"_s}});
    const auto visit = m_office.writer().image({domain::RecordKind::Appointment, number, {}, {}}, {});
    QVERIFY(visit);
    QCOMPARE(std::get<domain::Appointment>(visit->records.front().body).note, u"prefers mornings"_s);
    QVERIFY(std::chrono::abs(visit->pmsClock - m_office.now()) < std::chrono::seconds(60));
    const auto patient = m_office.writer().image({domain::RecordKind::Patient, m_office.patient(), {}, {}}, {});
    QVERIFY(patient);
    QVERIFY(!std::get<domain::Patient>(patient->records.front().body).name.last.isEmpty());
    QCOMPARE(m_office.writer().image({domain::RecordKind::Appointment, u"999999"_s, {}, {}}, {}).error().code, QByteArray("no-such-record"));
    QCOMPARE(m_office.writer().image({domain::RecordKind::Provider, u"1"_s, {}, {}}, {}).error().code, QByteArray("bad-image"));
    // More than a page of one day.
    for (int i = 0; i < 230; ++i)
        m_office.row(u"appointments"_s, {{u"PatNum"_s, m_office.patient().toLongLong()}, {u"AptDateTime"_s, u"2026-03-15 %1:%2:00"_s.arg(8 + i / 60, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0'))},
                                         {u"AptStatus"_s, u"Scheduled"_s}, {u"Pattern"_s, u"XX"_s}, {u"Op"_s, 1}, {u"ProvNum"_s, 1}});
    const auto days = m_office.writer().image({domain::RecordKind::Appointment, {}, *domain::parseCivilDate(u"2026-03-14"), *domain::parseCivilDate(u"2026-03-15")}, {});
    QVERIFY(days);
    QVERIFY(days->complete);
    QCOMPARE(days->records.size(), 231U);
}

void TestOpenDentalWriting::whatIsNotPermittedIsBarred()
{
    m_office.settings({{u"permissions"_s, u"ApiReadAll,ApiComm"_s}});
    const QString number = m_office.booked();
    const int before = m_office.size(u"appointments"_s);
    QCOMPARE(told(m_office.writer().push(m_office.create(), {})), u"refused not-permitted"_s);
    const auto barred = m_office.writer().barred();
    QVERIFY(barred.contains(WriteKind::AppointmentCreate) && barred.contains(WriteKind::AppointmentMove) && barred.contains(WriteKind::PatientCreate));
    QVERIFY(!barred.contains(WriteKind::AppointmentNote) && !barred.contains(WriteKind::AppointmentCancel));
    QVERIFY(barred.at(WriteKind::AppointmentCreate).contains(u"ApiAppointments"_s));
    // A permission that was taken away since it was learned.
    m_office.settings({{u"permissions"_s, u"ApiReadAll"_s}});
    PushOrder note = m_office.change(WriteKind::AppointmentNote, number);
    note.wish.note = u"called"_s;
    QCOMPARE(told(m_office.writer().push(note, {})), u"refused not-permitted"_s);
    QCOMPARE(m_office.size(u"appointments"_s), before);
    m_office.reset();
    m_office.settings({{u"version"_s, u"21.2.1"_s}});
    m_office.restart();
    QCOMPARE(told(m_office.writer().push(m_office.change(WriteKind::AppointmentCancel, m_office.booked()), {})), u"refused not-permitted"_s);
    QVERIFY(m_office.writer().barred().at(WriteKind::AppointmentCancel).contains(u"21.3"_s));
}

QTEST_GUILESS_MAIN(TestOpenDentalWriting)
#include "tst_opendental_writing.moc"
