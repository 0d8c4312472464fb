// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "adapters/opendental/simulator/door.h"
#include "simulator/backgroundsimulator.h"

using namespace Qt::Literals::StringLiterals;
using namespace articulator::opendental::simulator;

/// Writes with their rules and side effects (reference sections 4.1, 4.2 and 6).
class OpenDentalSimulatorWrites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createdAppointmentHasTheApisDefaults();
    void createdAppointmentLeavesTraces();
    void typeBringsProceduresColourAndLength();
    void wrongFieldsAreRefused_data();
    void wrongFieldsAreRefused();
    void longPatternsAreCut();
    void overlapsAreAcceptedUnlessRefused();
    void updateMovesAndUnschedules();
    void breakRules();
    void confirmRules();
    void notesAreAppended();
    void patientsAreCreatedOnce();
    void patientRules();
    void fieldsNeedADefinition();
    void recallStatusWritesACommlog();
    void missingMethodsAreRefused();

private:
    QJsonObject fresh(QJsonObject more = {});
    qint64 scheduled();

    std::unique_ptr<BackgroundSimulator> m_simulator;
    std::unique_ptr<Door> m_door;
    qint64 m_patient = 0;
    qint64 m_operatory = 0;
};

void OpenDentalSimulatorWrites::init()
{
    m_simulator = std::make_unique<BackgroundSimulator>(quietOffice());
    m_door = std::make_unique<Door>(m_simulator->apiUrl(), m_simulator->controlUrl());
    m_patient
        = m_door->get(u"/patients/Simple?LName=Marsh&Limit=1"_s).rows().at(0).toObject().value(u"PatNum"_s).toInteger();
    m_operatory = m_door->get(u"/operatories?Limit=1"_s).rows().at(0).toObject().value(u"OperatoryNum"_s).toInteger();
}

QJsonObject OpenDentalSimulatorWrites::fresh(QJsonObject more)
{
    QJsonObject body{{u"PatNum"_s, m_patient}, {u"Op"_s, m_operatory}, {u"AptDateTime"_s, u"2026-03-14 09:00:00"_s}};
    for (auto field = more.begin(); field != more.end(); ++field)
        body.insert(field.key(), field.value());
    return body;
}

qint64 OpenDentalSimulatorWrites::scheduled()
{
    return m_door->get(u"/appointments?date=2026-03-09&AptStatus=Scheduled&Limit=1"_s)
        .rows()
        .at(0)
        .toObject()
        .value(u"AptNum"_s)
        .toInteger();
}

void OpenDentalSimulatorWrites::createdAppointmentHasTheApisDefaults()
{
    const Seen seen = m_door->post(u"/appointments"_s, fresh());
    QCOMPARE(seen.status, 201);
    const QJsonObject row = seen.object();
    QCOMPARE(seen.header("location"),
             "https://api.opendental.com/api/v1/appointments/"
                 + QByteArray::number(row.value(u"AptNum"_s).toInteger()));
    QVERIFY(!row.contains(u"serverDateTime"_s));
    QCOMPARE(row.value(u"AptStatus"_s).toString(), u"Scheduled"_s);
    QCOMPARE(row.value(u"Pattern"_s).toString(), u"/XX/"_s);
    QCOMPARE(row.value(u"PatternSecondary"_s).toString(), u"////"_s);
    QCOMPARE(row.value(u"Confirmed"_s).toInteger(), 19);
    // The patient's provider, not the chair's.
    const QJsonObject patient = m_door->get(u"/patients/%1"_s.arg(m_patient)).object();
    QCOMPARE(row.value(u"ProvNum"_s), patient.value(u"PriProv"_s));
    QCOMPARE(row.value(u"ProvHyg"_s).toInteger(-1), 0);
    QCOMPARE(row.value(u"SecDateTEntry"_s).toString(), u"2026-03-03 10:20:00"_s);
}

void OpenDentalSimulatorWrites::createdAppointmentLeavesTraces()
{
    const QJsonObject row
        = m_door->post(u"/appointments"_s, fresh({{u"SecUserNumEntry"_s, 77}, {u"Note"_s, u"[ref 7K2Q]"_s}})).object();
    const QJsonArray history
        = m_door->get(u"/histappointments?PatNum=%1&HistApptAction=Created"_s.arg(m_patient)).rows();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.at(0).toObject().value(u"ApptSource"_s).toString(), u"EConnector"_s);
    QCOMPARE(history.at(0).toObject().value(u"Note"_s).toString(), u"[ref 7K2Q]"_s);
    QCOMPARE(row.value(u"SecUserNumEntry"_s).toInteger(), 77);
    m_door->control(u"/clock"_s, {{u"advance"_s, 2}});
    QCOMPARE(m_door->get(u"/signalods?SigDateTime=2026-03-03%2010:00:00"_s)
                 .rows()
                 .at(0)
                 .toObject()
                 .value(u"DateViewing"_s)
                 .toString(),
             u"2026-03-14"_s);
    QCOMPARE(m_door->get(u"/appointments?DateTStamp=2026-03-03%2010:20:00"_s).rows().size(), 1);
}

void OpenDentalSimulatorWrites::typeBringsProceduresColourAndLength()
{
    const QJsonObject row = m_door->post(u"/appointments"_s, fresh({{u"AppointmentTypeNum"_s, 1}})).object();
    QCOMPARE(row.value(u"Pattern"_s).toString(), u"/XXXXXXXXXX/"_s);
    QCOMPARE(row.value(u"colorOverride"_s).toString(), u"93,54,220"_s);
    QCOMPARE(row.value(u"ProcDescript"_s).toString(), u"PerEx, Pro"_s);
    QCOMPARE(m_door->get(u"/procedurelogs?AptNum=%1"_s.arg(row.value(u"AptNum"_s).toInteger())).rows().size(), 2);
}

void OpenDentalSimulatorWrites::wrongFieldsAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("status number") << u"AptStatus"_s << QJsonValue(1) << 400 << u"AptStatus is invalid"_s;
    QTest::newRow("status broken") << u"AptStatus"_s << QJsonValue(u"Broken"_s) << 400 << u"AptStatus is invalid"_s;
    QTest::newRow("pattern") << u"Pattern"_s << QJsonValue(u"XOX"_s) << 400 << u"Pattern is invalid"_s;
    QTest::newRow("patient") << u"PatNum"_s << QJsonValue(999999) << 404 << u"Patient not found"_s;
    QTest::newRow("operatory") << u"Op"_s << QJsonValue(999999) << 404 << u"Operatory not found"_s;
    QTest::newRow("no operatory") << u"Op"_s << QJsonValue(0) << 400 << u"Op is invalid"_s;
    QTest::newRow("provider") << u"ProvNum"_s << QJsonValue(999999) << 404 << u"Provider not found"_s;
    QTest::newRow("date") << u"AptDateTime"_s << QJsonValue(u"14.3.2026"_s) << 400
                          << u"AptDateTime format must be yyyy-MM-dd HH:mm:ss"_s;
    QTest::newRow("confirmed of another category")
        << u"Confirmed"_s << QJsonValue(310) << 400 << u"Confirmed is invalid"_s;
    QTest::newRow("flag") << u"IsHygiene"_s << QJsonValue(u"yes"_s) << 400 << u"IsHygiene is invalid"_s;
}

void OpenDentalSimulatorWrites::wrongFieldsAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const qint64 before = m_door->control(u"/state"_s).object().value(u"appointments"_s).toInteger();
    const Seen seen = m_door->post(u"/appointments"_s, fresh({{field, value}}));
    QTEST(seen.status, "status");
    QTEST(seen.sentence(), "sentence");
    QJsonObject without = fresh();
    without.remove(u"Op"_s);
    QCOMPARE(m_door->post(u"/appointments"_s, without).sentence(), u"Op is required"_s);
    QCOMPARE(m_door->ask("POST", u"/appointments"_s, "not json").status, 400);
    QCOMPARE(m_door->control(u"/state"_s).object().value(u"appointments"_s).toInteger(), before);
}

void OpenDentalSimulatorWrites::longPatternsAreCut()
{
    const QJsonObject row = m_door->post(u"/appointments"_s, fresh({{u"Pattern"_s, QString(150, u'X')}})).object();
    QCOMPARE(row.value(u"Pattern"_s).toString().size(), 108);
}

void OpenDentalSimulatorWrites::overlapsAreAcceptedUnlessRefused()
{
    QCOMPARE(m_door->post(u"/appointments"_s, fresh()).status, 201);
    QCOMPARE(m_door->post(u"/appointments"_s, fresh()).status, 201);
    m_door->control(u"/settings"_s, {{u"refuseOverlaps"_s, true}});
    QCOMPARE(m_door->post(u"/appointments"_s, fresh()).status, 400);
    QCOMPARE(m_door->post(u"/appointments"_s, fresh({{u"AptDateTime"_s, u"2026-03-14 09:20:00"_s}})).status, 201);
}

void OpenDentalSimulatorWrites::updateMovesAndUnschedules()
{
    const qint64 number = scheduled();
    const QString path = u"/appointments/%1"_s.arg(number);
    const Seen moved = m_door->put(path, {{u"AptDateTime"_s, u"2026-03-20 14:00:00"_s}, {u"Op"_s, m_operatory}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.object().value(u"AptDateTime"_s).toString(), u"2026-03-20 14:00:00"_s);
    QCOMPARE(m_door->put(path, {{u"AptStatus"_s, u"UnschedList"_s}, {u"UnschedStatus"_s, 94}})
                 .object()
                 .value(u"Op"_s)
                 .toInteger(-1),
             0);
    QCOMPARE(m_door->put(path, {{u"AptStatus"_s, 1}}).sentence(), u"AptStatus is invalid"_s);
    QCOMPARE(m_door->put(path, {{u"UnschedStatus"_s, 19}}).status, 400);
    QCOMPARE(m_door->put(u"/appointments/999999"_s, {}).status, 404);
    QCOMPARE(m_door->get(u"/histappointments?HistApptAction=Changed&AptNum=%1"_s.arg(number)).rows().size(), 2);
}

void OpenDentalSimulatorWrites::breakRules()
{
    const qint64 number = scheduled();
    const QString path = u"/appointments/%1/Break"_s.arg(number);
    QCOMPARE(m_door->put(path, {}).status, 400);
    const Seen refused = m_door->put(path, {{u"sendToUnscheduledList"_s, u"true"_s}, {u"breakType"_s, u"Missed"_s}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.sentence().contains(u"breakType is invalid")
            && refused.sentence().contains(u"is not enabled by the Dental Office"));
    m_door->control(u"/settings"_s, {{u"preferences"_s, QJsonObject{{u"BrokenApptProcedure"_s, u"3"_s}}}});
    QCOMPARE(m_door->put(path, {{u"sendToUnscheduledList"_s, u"false"_s}, {u"breakType"_s, u"Cancelled"_s}}).status,
             200);
    const QJsonObject row = m_door->get(path.chopped(6)).object();
    QCOMPARE(row.value(u"AptStatus"_s).toString(), u"Broken"_s);
    QVERIFY(row.value(u"Op"_s).toInteger() != 0);
    QCOMPARE(m_door->get(u"/histappointments?HistApptAction=Cancelled"_s).rows().size(), 1);
    QCOMPARE(m_door->put(path, {{u"sendToUnscheduledList"_s, u"false"_s}}).status, 400);
}

void OpenDentalSimulatorWrites::confirmRules()
{
    const qint64 number = scheduled();
    const QString path = u"/appointments/%1"_s.arg(number);
    QCOMPARE(m_door->put(path + u"/Confirm"_s, {{u"confirmVal"_s, u"Sent"_s}}).status, 200);
    QCOMPARE(m_door->get(path).object().value(u"confirmed"_s).toString(), u"eConfirmSent"_s);
    QCOMPARE(m_door->put(path + u"/Confirm"_s, {{u"defNum"_s, 22}}).status, 200);
    QCOMPARE(m_door->get(path).object().value(u"DateTimeArrived"_s).toString(), u"2026-03-03 10:20:00"_s);
    QCOMPARE(m_door->put(path + u"/Confirm"_s, {}).status, 400);
    QCOMPARE(m_door->put(path + u"/Confirm"_s, {{u"defNum"_s, 22}, {u"confirmVal"_s, u"Sent"_s}}).status, 400);
    QCOMPARE(m_door->put(path + u"/Confirm"_s, {{u"defNum"_s, 310}}).status, 400);
}

void OpenDentalSimulatorWrites::notesAreAppended()
{
    const QString path = u"/appointments/%1"_s.arg(
        m_door->post(u"/appointments"_s, fresh({{u"Note"_s, u"one"_s}})).object().value(u"AptNum"_s).toInteger());
    QCOMPARE(m_door->put(path + u"/Note"_s, {{u"Note"_s, u"two"_s}}).status, 200);
    QCOMPARE(m_door->get(path).object().value(u"Note"_s).toString().simplified(), u"one two"_s);
    QCOMPARE(m_door->put(path, {{u"Note"_s, u"three"_s}}).object().value(u"Note"_s).toString(), u"three"_s);
}

void OpenDentalSimulatorWrites::patientsAreCreatedOnce()
{
    const QJsonObject body{{u"LName"_s, u"Østergård"_s},
                           {u"FName"_s, u"Siv"_s},
                           {u"Birthdate"_s, u"1990-05-01"_s},
                           {u"WirelessPhone"_s, u"(503)555-0188"_s}};
    const Seen seen = m_door->post(u"/patients"_s, body);
    QCOMPARE(seen.status, 201);
    const QJsonObject patient = seen.object();
    QCOMPARE(patient.value(u"Guarantor"_s), patient.value(u"PatNum"_s));
    QCOMPARE(patient.value(u"BillingType"_s).toString(), u"Standard Account"_s);
    QJsonObject again = body;
    again.insert(u"WirelessPhone"_s, u"503 555 0188"_s);
    QCOMPARE(m_door->post(u"/patients"_s, again).status, 400);
    again.insert(u"WirelessPhone"_s, u"503 555 0199"_s);
    QCOMPARE(m_door->post(u"/patients"_s, again).status, 201);
}

void OpenDentalSimulatorWrites::patientRules()
{
    QCOMPARE(m_door->post(u"/patients"_s, {{u"LName"_s, u"X"_s}}).sentence(), u"FName is required"_s);
    QCOMPARE(
        m_door->post(u"/patients"_s, {{u"LName"_s, u"X"_s}, {u"FName"_s, u"Y"_s}, {u"TxtMsgOk"_s, u"Yes"_s}}).status,
        400);
    QCOMPARE(m_door->post(u"/patients"_s, {{u"LName"_s, u"X"_s}, {u"FName"_s, u"Y"_s}, {u"Zip"_s, u"123"_s}}).status,
             400);
    const QString path = u"/patients/%1"_s.arg(m_patient);
    QCOMPARE(m_door->put(path, {{u"HmPhone"_s, u""_s}, {u"City"_s, u"Åbo"_s}}).object().value(u"City"_s).toString(),
             u"Åbo"_s);
    QCOMPARE(m_door->put(path, {{u"LName"_s, u""_s}}).status, 400);
    m_door->control(u"/action"_s, {{u"name"_s, u"delete-patient"_s}, {u"PatNum"_s, m_patient}});
    QCOMPARE(m_door->put(path, {{u"City"_s, u"Salem"_s}}).status, 400);
    QCOMPARE(m_door->post(u"/appointments"_s, fresh()).status, 400);
}

void OpenDentalSimulatorWrites::fieldsNeedADefinition()
{
    const qint64 number = scheduled();
    const QString stamp = m_door->get(u"/appointments/%1"_s.arg(number)).object().value(u"DateTStamp"_s).toString();
    QJsonObject body{{u"AptNum"_s, number}, {u"FieldName"_s, u"Articulator Ref"_s}, {u"FieldValue"_s, u"7K2Q"_s}};
    QCOMPARE(m_door->put(u"/apptfields"_s, body).status, 200);
    const QString path = u"/apptfields?AptNum=%1&FieldName=Articulator%20Ref"_s.arg(number);
    QCOMPARE(m_door->get(path).object().value(u"FieldValue"_s).toString(), u"7K2Q"_s);
    QCOMPARE(m_door->get(u"/appointments/%1"_s.arg(number)).object().value(u"DateTStamp"_s).toString(), stamp);
    body.insert(u"FieldName"_s, u"Unknown"_s);
    QCOMPARE(m_door->put(u"/apptfields"_s, body).status, 400);
}

void OpenDentalSimulatorWrites::recallStatusWritesACommlog()
{
    const QJsonObject due = m_door->get(u"/recalls/List?RecallType=Prophy&Limit=1"_s).rows().at(0).toObject();
    const qint64 patient = due.value(u"PatNum"_s).toString().toLongLong();
    const QJsonObject body{{u"PatNum"_s, patient},
                           {u"recallType"_s, u"Prophy"_s},
                           {u"RecallStatus"_s, 293},
                           {u"commlogMode"_s, u"EmailAndText"_s},
                           {u"commlogNote"_s, u"sent"_s}};
    QCOMPARE(m_door->put(u"/recalls/Status"_s, body).status, 200);
    QCOMPARE(
        m_door->get(u"/recalls?PatNum=%1"_s.arg(patient)).rows().at(0).toObject().value(u"recallStatus"_s).toString(),
        u"Texted"_s);
    QCOMPARE(m_door->get(u"/commlogs?PatNum=%1"_s.arg(patient)).rows().at(0).toObject().value(u"Mode_"_s).toString(),
             u"Email and Text"_s);
}

void OpenDentalSimulatorWrites::missingMethodsAreRefused()
{
    QCOMPARE(m_door->ask("DELETE", u"/appointments/1"_s, {}).status, 400);
    QCOMPARE(m_door->post(u"/schedules"_s, {}).status, 400);
}

QTEST_GUILESS_MAIN(OpenDentalSimulatorWrites)
#include "tst_opendental_simulator_writes.moc"
