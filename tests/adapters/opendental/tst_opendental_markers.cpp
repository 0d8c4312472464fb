// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
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

/// An effect is known again after an unclear end: by its marker, by what it is, by its history; also where somebody changed, moved or deleted the visit before
/// it could be proven.
class TestOpenDentalMarkers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aVisitIsKnownByItsMarker_data();
    void aVisitIsKnownByItsMarker();
    void aVisitMovedMeanwhileIsKnown_data();
    void aVisitMovedMeanwhileIsKnown();
    void oldOfficesAreWrittenToAsWell_data();
    void oldOfficesAreWrittenToAsWell();
    void aVisitMovedByStaffIsLeftWhereItIs();
    void aVisitDeletedMeanwhileIsNotMadeAgain();
    void aChangeThatWasChangedAgainIsNotRepeated_data();
    void aChangeThatWasChangedAgainIsNotRepeated();
    void anotherWritesVisitIsNotTaken();
    void anOlderVisitIsNotTaken();
    void tokensAreSteadyAndDiffer();
    void markersAreChecked();

private:
    [[nodiscard]] static domain::Settings marker(const QString &kind);

    WritingOffice m_office;
};

void TestOpenDentalMarkers::initTestCase()
{
    const QString said = m_office.begin();
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestOpenDentalMarkers::init()
{
    m_office.reset();
    m_office.restart();
}

domain::Settings TestOpenDentalMarkers::marker(const QString &kind)
{
    domain::Settings settings{{u"marker"_s, kind}};
    if (kind == u"user")
        settings.insert(u"marker-user"_s, u"77"_s);
    return settings;
}

void TestOpenDentalMarkers::aVisitIsKnownByItsMarker_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("found");
    QTest::newRow("none") << u"none"_s << u"read back"_s;
    QTest::newRow("note") << u"note"_s << u"marker"_s;
    QTest::newRow("user") << u"user"_s << u"read back"_s;
}

void TestOpenDentalMarkers::aVisitIsKnownByItsMarker()
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
    QCOMPARE(m_office.standing(), 1);
    // A note of the same clinic is signed too, and found by it.
    PushOrder note = m_office.change(WriteKind::AppointmentNote, found.externalId, u"key-0002"_s);
    note.wish.note = u"called"_s;
    QCOMPARE(told(m_office.writer().push(note, {})), u"proven"_s);
    QCOMPARE(m_office.visit(found.externalId).value(u"Note"_s).toString().contains(Marker::token(note.wish.key)), kind == u"note");
}

void TestOpenDentalMarkers::aVisitMovedMeanwhileIsKnown_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"none", "note", "user"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestOpenDentalMarkers::aVisitMovedMeanwhileIsKnown()
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
    QCOMPARE(m_office.standing(), 0);
}

void TestOpenDentalMarkers::oldOfficesAreWrittenToAsWell_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("no history, no filter by operatory") << u"22.4.40"_s;
    QTest::newRow("no user of the API") << u"24.3.10"_s;
}

void TestOpenDentalMarkers::oldOfficesAreWrittenToAsWell()
{
    QFETCH(QString, version);
    m_office.settings({{u"version"_s, version}});
    m_office.restart(marker(u"user"_s));
    const PushOrder order = m_office.create();
    QVERIFY(m_office.fault(u"504"_s, u"POST"_s, u"/appointments"_s, {{u"applied"_s, true}}));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    const Pushed found = m_office.writer().lookUp(order, {});
    QCOMPARE(told(found), u"proven"_s);
    PushOrder move = m_office.change(WriteKind::AppointmentMove, found.externalId, u"key-0002"_s);
    move.wish.visit.start = m_office.at(u"2026-03-14 14:00:00"_s);
    QVERIFY(m_office.fault(u"rival-before"_s, u"PUT"_s, u"/appointments/*"_s));
    QCOMPARE(told(m_office.writer().push(move, {})), u"lost double-booked"_s);
    QCOMPARE(m_office.standing(), 1);
    QCOMPARE(told(m_office.writer().push(m_office.create(u"2026-03-14 09:15:00"_s, u"key-0003"_s), {})), u"refused window-gone"_s);
    // The same time in another chair is free.
    PushOrder beside = m_office.create(u"2026-03-14 09:00:00"_s, u"key-0004"_s);
    beside.wish.visit.operatory = m_office.chair(true);
    QCOMPARE(told(m_office.writer().push(beside, {})), u"proven"_s);
}

/// Staff took ours elsewhere and put an older visit into its place: that is no double booking of ours.
void TestOpenDentalMarkers::aVisitMovedByStaffIsLeftWhereItIs()
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
    QCOMPARE(m_office.standing(u"2026-03-14 15:00:00"_s), 1);
}

void TestOpenDentalMarkers::aVisitDeletedMeanwhileIsNotMadeAgain()
{
    const PushOrder order = m_office.create();
    QVERIFY(m_office.fault(u"504"_s, u"POST"_s, u"/appointments"_s, {{u"applied"_s, true}}));
    QCOMPARE(m_office.writer().push(order, {}).end, End::Unclear);
    const qint64 number = m_office.rows(u"appointments"_s, u"AptDateTime"_s, u"2026-03-14 09:00:00"_s).front().value(u"AptNum"_s).toInteger();
    QVERIFY(m_office.action(u"delete-appointment"_s, {{u"AptNum"_s, number}}));
    QVERIFY(m_office.advance(120));
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"lost deleted-since"_s);
}

void TestOpenDentalMarkers::aChangeThatWasChangedAgainIsNotRepeated_data()
{
    QTest::addColumn<int>("kind");
    for (const WriteKind kind : {WriteKind::AppointmentMove, WriteKind::AppointmentCancel, WriteKind::AppointmentConfirm})
        QTest::newRow(domain::word(kind).data()) << int(kind);
}

void TestOpenDentalMarkers::aChangeThatWasChangedAgainIsNotRepeated()
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
void TestOpenDentalMarkers::anotherWritesVisitIsNotTaken()
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

void TestOpenDentalMarkers::anOlderVisitIsNotTaken()
{
    (void)m_office.booked(u"2026-03-14 09:00:00"_s, {{u"SecDateTEntry"_s, u"2026-03-03 10:19:30"_s}});
    const PushOrder order = m_office.create();
    QVERIFY(m_office.advance(120));
    QCOMPARE(told(m_office.writer().lookUp(order, {})), u"not sent never-arrived"_s);
}

void TestOpenDentalMarkers::tokensAreSteadyAndDiffer()
{
    QCOMPARE(Marker::token(u"8f0c1d2e"_s), Marker::token(u"8f0c1d2e"_s));
    QVERIFY(QRegularExpression(u"^\\[ref [0-9A-HJKMNP-TV-Z]{6}\\]$"_s).match(Marker::token(u"8f0c1d2e"_s)).hasMatch());
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(Marker::token(u"key-%1"_s.arg(i)));
    QVERIFY(seen.size() >= 999);
}

void TestOpenDentalMarkers::markersAreChecked()
{
    const auto refused = opendental::Options::read({{u"marker"_s, u"user"_s}});
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"marker-user"_s));
    QVERIFY(opendental::Options::read({{u"marker"_s, u"user"_s}, {u"marker-user"_s, u"77"_s}}));
}

QTEST_GUILESS_MAIN(TestOpenDentalMarkers)
#include "tst_opendental_markers.moc"
