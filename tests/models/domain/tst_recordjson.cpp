// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QTest>

#include "domain/recordjson.h"

using namespace articulator::domain;
using namespace std::chrono;

namespace {

using L = QLatin1String;

std::vector<RecordBody> bodies()
{
    Patient patient;
    patient.name = {QStringLiteral("O'Brien \"Böb\"\n"), QStringLiteral("Zoë"), {}, QStringLiteral("\u202Eabc")};
    patient.birthDate = *parseCivilDate(u"1991-11-20");
    patient.phones.mobile = QStringLiteral("(503)555-0144");
    patient.status = QStringLiteral("patient");
    Appointment appointment;
    appointment.patient = QStringLiteral("731");
    appointment.provider = QStringLiteral("5");
    appointment.operatory = QStringLiteral("4");
    appointment.start = *parseInstant(u"2026-03-09T13:40:00Z");
    appointment.minutes = 45;
    appointment.pattern = QStringLiteral("/XXXXXX//");
    appointment.note = QStringLiteral("prefers mornings");
    appointment.onBook = true;
    Schedule schedule;
    schedule.scope = ScheduleScope::Blockout;
    schedule.operatories = {QStringLiteral("4"), QStringLiteral("5")};
    schedule.start = local_days(2026y / 3 / 8) + hours(2) + minutes(30);
    schedule.end = local_days(2026y / 3 / 8) + hours(5);
    schedule.blockout = QStringLiteral("Lunch");
    schedule.forbids = true;
    Coverage coverage{QStringLiteral("731"), 1, QStringLiteral("Blue River"), QStringLiteral("G-77"), QStringLiteral("S123"), {}};
    return {patient,
            Provider{QStringLiteral("DR2"), QStringLiteral("Dr. A. Nilsen"), ProviderRole::Dentist, true, QStringLiteral("1457")},
            Operatory{QStringLiteral("Hygiene 1"), true, true, QStringLiteral("2"), {}},
            appointment,
            schedule,
            AppointmentType{QStringLiteral("Adult cleaning"), QStringLiteral("/XX/"), 20, true, {QStringLiteral("Hygiene")}},
            Recall{QStringLiteral("731"), QStringLiteral("Prophy"), *parseCivilDate(u"2026-04-15"), {}, QStringLiteral("6m1d"), false},
            Treatment{QStringLiteral("731"), QStringLiteral("D2392"), QStringLiteral("composite"), QStringLiteral("planned"), 228.5, {}, {}},
            coverage};
}

} // namespace

/// Every kind: stored halves, the way back, and the two faces people and programs see.
class TestRecordJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesAndRestoresEveryKind();
    void splitsPhiFromOperations();
    void masksLeafByLeaf();
    void absentStaysAbsent();
    void saysWallClockAsInstants();
    void refusesRubbish();
    void ordersIdsAsPeopleDo();
};

void TestRecordJson::storesAndRestoresEveryKind()
{
    for (const RecordBody &body : bodies()) {
        const auto restored = bodyFrom(kindOf(body), operationalBytes(body), phiBytes(body));
        QVERIFY(restored);
        QVERIFY2(*restored == body, kindWord(kindOf(body)).data());
        QCOMPARE(operationalBytes(*restored), operationalBytes(body));
    }
}

void TestRecordJson::splitsPhiFromOperations()
{
    QByteArray operations;
    for (const RecordBody &body : bodies())
        operations += operationalBytes(body);
    for (const char *secret : {"Brien", "Zo", "1991", "555-0144", "mornings", "G-77", "S123"})
        QVERIFY2(!operations.contains(secret), secret);
    QVERIFY(phiBytes(bodies().at(1)).isEmpty());
}

void TestRecordJson::masksLeafByLeaf()
{
    Record record{QStringLiteral("r1"), QStringLiteral("731"), QStringLiteral("maple"), false, 3, *parseInstant(u"2026-03-02T16:15:40Z"), bodies().at(0)};
    const QJsonObject masked = toJson(record, Zone::utc(), Phi::Masked);
    QCOMPARE(masked.value(L("name")).toObject().value(L("last")).toString(), QStringLiteral("•••"));
    QCOMPARE(masked.value(L("birthDate")).toString(), QStringLiteral("•••"));
    QCOMPARE(masked.value(L("phones")).toObject().keys(), QStringList{QStringLiteral("mobile")});
    QCOMPARE(masked.value(L("status")).toString(), QStringLiteral("patient"));
    QCOMPARE(masked.value(L("version")).toInt(), 3);
    const QJsonObject open = toJson(record, Zone::utc(), Phi::Revealed);
    QCOMPARE(open.value(L("birthDate")).toString(), QStringLiteral("1991-11-20"));
}

void TestRecordJson::absentStaysAbsent()
{
    const QJsonObject object = toJson(Record{{}, QStringLiteral("1"), {}, false, 1, {}, Patient{}}, Zone::utc(), Phi::Masked);
    for (const char *name : {"name", "birthDate", "phones", "email", "status", "language", "providerId"})
        QVERIFY2(!object.contains(L(name)), name);
}

void TestRecordJson::saysWallClockAsInstants()
{
    const QJsonObject object = toJson(Record{{}, QStringLiteral("1"), {}, false, 1, {}, bodies().at(4)}, *Zone::named("America/Chicago"), Phi::Masked);
    QCOMPARE(object.value(L("start")).toString(), QStringLiteral("2026-03-08T08:30:00Z"));
    QCOMPARE(object.value(L("end")).toString(), QStringLiteral("2026-03-08T10:00:00Z"));
    QCOMPARE(object.value(L("operatories")).toArray().size(), 2);
}

void TestRecordJson::refusesRubbish()
{
    for (const char *rubbish : {"[", "[]", "\"x\"", "{\"a\":", "\0"}) {
        const auto none = bodyFrom(RecordKind::Patient, rubbish, {});
        if (qstrlen(rubbish) == 0)
            continue;
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Integrity);
    }
}

void TestRecordJson::ordersIdsAsPeopleDo()
{
    QVERIFY(idLess(u"9", u"10"));
    QVERIFY(!idLess(u"10", u"9"));
    QVERIFY(idLess(u"10", u"HYG1"));
    QVERIFY(idLess(u"DDS1", u"HYG1"));
    QVERIFY(idLess(u"99999999999999999999998", u"99999999999999999999999"));
    QVERIFY(!idLess(u"7", u"7"));
}

QTEST_GUILESS_MAIN(TestRecordJson)
#include "tst_recordjson.moc"
