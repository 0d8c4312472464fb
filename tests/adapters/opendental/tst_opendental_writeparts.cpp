// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "opendental/patientbody.h"
#include "opendental/sentledger.h"
#include "opendental/storedtext.h"
#include "opendental/visitbody.h"
#include "opendental/visitplace.h"
#include "opendental/walltime.h"
#include "opendental/wireverdict.h"

using namespace articulator;
using namespace articulator::opendental;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Error;
using Fate = Verdict::Fate;

/// The pure parts of writing: places, bodies, texts, verdicts.
class TestOpenDentalWriteParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visitsOverlapByElapsedTime_data();
    void visitsOverlapByElapsedTime();
    void aRepeatedHourHasOnePlace();
    void statusDecidesWhoTakesAPlace();
    void theEarlierComesFirst();
    void providersGoWhereTheirRoleSays();
    void textIsComparedAsItComesBack();
    void duplicatesAreWhatTheServerCallsSo();
    void onlyGivenLeavesAreSent();
    void statusesAreJudged_data();
    void statusesAreJudged();
    void quietComesAMinuteAfterTheLastByte();

private:
    const domain::Zone m_zone = *domain::Zone::named("America/Chicago");
};

namespace {

QJsonObject visit(const QString &wall, int cells, qint64 operatory = 4, const QString &status = u"Scheduled"_s)
{
    return {{u"AptNum"_s, 7}, {u"Op"_s, operatory}, {u"AptDateTime"_s, wall}, {u"Pattern"_s, QString(cells, u'X')}, {u"AptStatus"_s, status}};
}

} // namespace

void TestOpenDentalWriteParts::visitsOverlapByElapsedTime_data()
{
    QTest::addColumn<QJsonObject>("other");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("same") << visit(u"2026-03-09 08:40:00"_s, 4) << true;
    QTest::newRow("back to back before") << visit(u"2026-03-09 08:20:00"_s, 4) << false;
    QTest::newRow("back to back after") << visit(u"2026-03-09 09:00:00"_s, 4) << false;
    QTest::newRow("five minutes in") << visit(u"2026-03-09 08:25:00"_s, 4) << true;
    QTest::newRow("around it") << visit(u"2026-03-09 08:00:00"_s, 30) << true;
    QTest::newRow("other chair") << visit(u"2026-03-09 08:40:00"_s, 4, 5) << false;
    QTest::newRow("no length") << visit(u"2026-03-09 08:45:00"_s, 0) << false;
    QTest::newRow("from the day before over midnight") << visit(u"2026-03-08 23:55:00"_s, 108) << true;
}

void TestOpenDentalWriteParts::visitsOverlapByElapsedTime()
{
    QFETCH(QJsonObject, other);
    QFETCH(bool, overlaps);
    const Place place = *placeOf(visit(u"2026-03-09 08:40:00"_s, 4), m_zone);
    const std::optional<Place> taken = placeOf(other, m_zone);
    QVERIFY(taken);
    QCOMPARE(overlap(place, *taken), overlaps);
    QCOMPARE(overlap(*taken, place), overlaps);
}

void TestOpenDentalWriteParts::aRepeatedHourHasOnePlace()
{
    const domain::CivilTime wall = *readWall(u"2026-11-01 01:30:00").value;
    QVERIFY(m_zone.second(wall));
    QCOMPARE(placeAt(u"4"_s, *m_zone.second(wall), 4, m_zone), placeAt(u"4"_s, m_zone.first(wall), 4, m_zone));
    QVERIFY(!placeOf(visit(u"0001-01-01 00:00:00"_s, 4), m_zone));
    QVERIFY(!placeOf(visit(u"2026-03-09 08:40:00"_s, 4, 0), m_zone));
}

void TestOpenDentalWriteParts::statusDecidesWhoTakesAPlace()
{
    for (const QString &status : {u"Scheduled"_s, u"Complete"_s, u"ASAP"_s})
        QVERIFY(isActive(visit({}, 4, 4, status), false));
    QVERIFY(isActive(visit({}, 4, 4, u"Broken"_s), true));
    for (const QString &status : {u"Broken"_s, u"UnschedList"_s, u"Planned"_s, u"PtNote"_s, u"PtNoteCompleted"_s})
        QVERIFY(!isActive(visit({}, 4, 4, status), false));
}

void TestOpenDentalWriteParts::theEarlierComesFirst()
{
    const auto entered = [](qint64 number, const QString &at, const QString &stamp) { return QJsonObject{{u"AptNum"_s, number}, {u"SecDateTEntry"_s, at}, {u"DateTStamp"_s, stamp}}; };
    const QJsonObject ours = entered(20, u"2026-03-09 08:00:05"_s, u"2026-03-09 08:00:05"_s);
    QVERIFY(wasEnteredFirst(entered(30, u"2026-03-09 08:00:04"_s, {}), ours));
    QVERIFY(!wasEnteredFirst(entered(10, u"2026-03-09 08:00:06"_s, {}), ours));
    QVERIFY(wasEnteredFirst(entered(19, u"2026-03-09 08:00:05"_s, {}), ours));
    QVERIFY(!wasEnteredFirst(entered(21, u"2026-03-09 08:00:05"_s, {}), ours));
    QVERIFY(wasEnteredFirst(entered(19, u"0001-01-01 00:00:00"_s, {}), ours));
    // A visit that was moved is as old as its move.
    QVERIFY(wasThereFirst(entered(30, u"2026-03-09 08:00:04"_s, u"2026-03-09 08:00:04"_s), ours));
    QVERIFY(!wasThereFirst(entered(10, u"2026-01-01 08:00:00"_s, u"2026-03-09 08:00:06"_s), ours));
}

void TestOpenDentalWriteParts::providersGoWhereTheirRoleSays()
{
    using domain::ProviderRole;
    const Chair hygiene{true, 2, 5, 0};
    const Chair dental{false, 2, 5, 0};
    const auto put = [](const VisitProviders &who) {
        QJsonObject body;
        putProviders(who, body);
        return body;
    };
    QCOMPARE(put(providersFor(u"5"_s, {}, ProviderRole::Hygienist, hygiene)), (QJsonObject{{u"ProvNum"_s, 2}, {u"ProvHyg"_s, 5}, {u"IsHygiene"_s, u"true"_s}}));
    QCOMPARE(put(providersFor(u"5"_s, u"3"_s, ProviderRole::Hygienist, dental)), (QJsonObject{{u"ProvNum"_s, 3}, {u"ProvHyg"_s, 5}, {u"IsHygiene"_s, u"true"_s}}));
    QCOMPARE(put(providersFor(u"2"_s, u"5"_s, ProviderRole::Dentist, hygiene)), (QJsonObject{{u"ProvNum"_s, 2}, {u"ProvHyg"_s, 5}, {u"IsHygiene"_s, u"false"_s}}));
    QCOMPARE(put(providersFor(u"5"_s, {}, ProviderRole::Other, hygiene)), (QJsonObject{{u"ProvNum"_s, 2}, {u"ProvHyg"_s, 5}, {u"IsHygiene"_s, u"true"_s}}));
    QCOMPARE(put(providersFor(u"9"_s, {}, ProviderRole::Other, hygiene)), (QJsonObject{{u"ProvNum"_s, 9}, {u"ProvHyg"_s, 0}, {u"IsHygiene"_s, u"false"_s}}));
    // Of a visit that exists the other one stays.
    const QJsonObject row{{u"ProvNum"_s, 2}, {u"ProvHyg"_s, 5}, {u"IsHygiene"_s, u"true"_s}};
    QCOMPARE(put(providersFor(u"3"_s, ProviderRole::Dentist, dental, row)), (QJsonObject{{u"ProvNum"_s, 3}, {u"ProvHyg"_s, 5}, {u"IsHygiene"_s, u"false"_s}}));
    QCOMPARE(put(providersFor(u"6"_s, ProviderRole::Hygienist, hygiene, row)), (QJsonObject{{u"ProvNum"_s, 2}, {u"ProvHyg"_s, 6}, {u"IsHygiene"_s, u"true"_s}}));
}

void TestOpenDentalWriteParts::textIsComparedAsItComesBack()
{
    QVERIFY(isSameText(u"one\r\ntwo"_s, u"one  two"_s));
    QVERIFY(!isSameText(u"one two"_s, u"onetwo"_s));
    QCOMPARE(timesIn(u"called  called x called"_s, u"called"_s), 3);
    QCOMPARE(timesIn(u"a b  a\r\nb"_s, u"a\nb"_s), 2);
    QCOMPARE(timesIn(u"anything"_s, u" "_s), 0);
    QVERIFY(fitsTables(u"Ærø 漢字 €"_s));
    QVERIFY(!fitsTables(u"\U0001F600"_s) && !fitsTables(u"\U00020BB7"_s) && !fitsTables(QString(QChar(0))));
    QCOMPARE(storable(u"a\U0001F600b"_s + QChar(0) + QChar(0xD800)), QString(u"a\uFFFDb\uFFFD"_s));
}

void TestOpenDentalWriteParts::duplicatesAreWhatTheServerCallsSo()
{
    domain::PatientWish wish;
    wish.last = u"Okafor"_s;
    wish.first = u"Lena"_s;
    wish.birthDate = *domain::parseCivilDate(u"1991-11-20");
    const QJsonObject row{{u"LName"_s, u"OKAFOR"_s}, {u"FName"_s, u"Lena"_s}, {u"Birthdate"_s, u"1991-11-20"_s}, {u"Email"_s, u"lena@example.org"_s}, {u"HmPhone"_s, u"(503)555-0144"_s}};
    QVERIFY(isDuplicate(row, wish));
    wish.mobile = u"503 555 0144"_s;
    QVERIFY(isDuplicate(row, wish));
    wish.mobile = u"503 555 0199"_s;
    QVERIFY(isSamePerson(row, wish) && !isDuplicate(row, wish));
    wish.email = u"Lena@Example.org"_s;
    QVERIFY(isDuplicate(row, wish));
    wish.birthDate.reset();
    QVERIFY(!isSamePerson(row, wish));
}

void TestOpenDentalWriteParts::onlyGivenLeavesAreSent()
{
    domain::PatientWish wish;
    QVERIFY(patientBody(wish).isEmpty());
    wish.email = u""_s;
    wish.birthDate = *domain::parseCivilDate(u"1991-11-20");
    const QJsonObject body = patientBody(wish);
    QCOMPARE(body, (QJsonObject{{u"Email"_s, u""_s}, {u"Birthdate"_s, u"1991-11-20"_s}}));
    QVERIFY(holdsLeaves({{u"Email"_s, u""_s}, {u"Birthdate"_s, u"1991-11-20 00:00:00"_s}, {u"LName"_s, u"X"_s}}, body));
    QVERIFY(!holdsLeaves({{u"Email"_s, u"x"_s}, {u"Birthdate"_s, u"1991-11-20"_s}}, body));
}

void TestOpenDentalWriteParts::statusesAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("fate");
    const auto row = [](const char *name, int status, const QByteArray &body, Fate fate) { QTest::newRow(name) << status << body << int(fate); };
    row("created", 201, "{\"AptNum\":5}", Fate::Taken);
    row("done, no body", 200, "", Fate::Taken);
    row("bad field", 400, "\"Op is invalid\"", Fate::SaidNo);
    row("old version", 400, "\"This method requires Open Dental version 25.1\"", Fate::SaidNo);
    row("office off line", 400, "\"The office's eConnector is not running.\"", Fate::Unclear);
    row("office timed out", 400, "\"Request timed out\"", Fate::Unclear);
    row("key", 401, "\"Customer key is invalid.\"", Fate::SaidNo);
    row("row", 404, "\"Appointment not found\"", Fate::SaidNo);
    row("somebody else's page", 404, "<html>", Fate::Unclear);
    row("conflict", 409, "\"\"", Fate::SaidNo);
    row("proxy", 407, "", Fate::Unclear);
    row("redirected", 302, "", Fate::Unclear);
    row("pace", 429, "\"Too many requests\"", Fate::NotSent);
    row("server", 500, "", Fate::Unclear);
    row("gateway", 504, "<html>", Fate::Unclear);
}

void TestOpenDentalWriteParts::statusesAreJudged()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, fate);
    const Verdict verdict = verdictOf({link::HttpResponse{status, "application/json", {}, body, 0ms}, 0ms, true});
    QCOMPARE(int(verdict.fate), fate);
    const auto cut = domain::fail(Error::Kind::Unreachable, "connection-lost");
    QCOMPARE(verdictOf({cut, 0ms, true}).fate, Fate::Unclear);
    QCOMPARE(verdictOf({cut, 0ms, false}).fate, Fate::NotSent);
}

void TestOpenDentalWriteParts::quietComesAMinuteAfterTheLastByte()
{
    SentLedger ledger;
    contract::PushOrder order;
    order.wish.key = u"key-0001"_s;
    order.sendingAt = domain::fromEpochSeconds(1000);
    QCOMPARE(ledger.quietFrom(order, domain::fromEpochSeconds(5000)), domain::fromEpochSeconds(1060));
    ledger.sent(order.wish.key, domain::fromEpochSeconds(1030));
    QCOMPARE(ledger.quietFrom(order, domain::fromEpochSeconds(5000)), domain::fromEpochSeconds(1090));
    ledger.settled(order.wish.key);
    // A later try whose bytes another process sent: counted from the first look.
    order.attempt = 2;
    QCOMPARE(ledger.quietFrom(order, domain::fromEpochSeconds(5000)), domain::fromEpochSeconds(5060));
    QCOMPARE(ledger.quietFrom(order, domain::fromEpochSeconds(5030)), domain::fromEpochSeconds(5060));
}

QTEST_GUILESS_MAIN(TestOpenDentalWriteParts)
#include "tst_opendental_writeparts.moc"
