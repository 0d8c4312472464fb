// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "adapters/opendental/simulator/door.h"
#include "simulator/backgroundsimulator.h"

using namespace Qt::Literals::StringLiterals;
using namespace articulator::opendental::simulator;

/// The door's rules and the shapes of what comes through it (reference sections 1, 3 and 4).
class OpenDentalSimulatorReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysAndContentTypeAreChecked();
    void everyReadAnswersAList_data();
    void everyReadAnswersAList();
    void unknownThingsAreRefused_data();
    void unknownThingsAreRefused();
    void appointmentsHaveTheDocumentedFieldsInOrder();
    void schedulesAreAllStrings();
    void emptyDatesAreTheFirstOfJanuaryOne();
    void lineBreaksBecomeBlanks();
    void formatsShowTheOfficeOffset();
    void permissionsGateMethods();
    void versionsGateMethodsAndFields();
    void clinicsHideHiddenOnesAndRestrictProviders();
    void definitionsHideHiddenOnes();
    void sameSeedGrowsSameRows();
    void shortQueryReadsClockAndTables();
    void paceIsKeptAndQueueRefuses();

private:
    std::unique_ptr<BackgroundSimulator> m_simulator;
    std::unique_ptr<Door> m_door;
};

void OpenDentalSimulatorReads::initTestCase()
{
    m_simulator = std::make_unique<BackgroundSimulator>(quietOffice());
    m_door = std::make_unique<Door>(m_simulator->apiUrl(), m_simulator->controlUrl());
}

void OpenDentalSimulatorReads::keysAndContentTypeAreChecked()
{
    Door door(m_simulator->apiUrl(), m_simulator->controlUrl());
    QCOMPARE(door.get(u"/clinics"_s).status, 200);
    QCOMPARE(door.get(u"/clinics"_s).header("Content-Type"), "application/json"_ba);
    door.contentType = {};
    QCOMPARE(door.get(u"/clinics"_s).status, 400);
    door.contentType = "application/json; charset=utf-8";
    QCOMPARE(door.get(u"/clinics"_s).status, 200);
    door.authorization = {};
    QCOMPARE(door.get(u"/clinics"_s).sentence(), u"Malformed API request."_s);
    door.authorization = "ODFHIR DemoDeveloperKey/WrongCustomerKey";
    QCOMPARE(door.get(u"/clinics"_s).status, 401);
    door.authorization = "ODFHIR WrongDeveloper/DemoCustomerKey1";
    QCOMPARE(door.get(u"/clinics"_s).status, 401);
}

void OpenDentalSimulatorReads::everyReadAnswersAList_data()
{
    QTest::addColumn<bool>("filled");
    for (const char *path :
         {"/appointments",    "/appointments/ASAP", "/appointments/Slots", "/patients",
          "/patients/Simple", "/providers",         "/operatories",        "/schedules",
          "/scheduleops",     "/appointmenttypes",  "/definitions",        "/recalls",
          "/recalltypes",     "/recalls/List",      "/treatplans",         "/treatplanattaches?TreatPlanNum=1",
          "/procedurelogs",   "/procedurecodes",    "/patplans",           "/inssubs",
          "/insplans",        "/insverifies",       "/carriers",           "/apptfielddefs",
          "/patfields",       "/preferences",       "/securityperms"})
        QTest::addRow("%s", path) << (qstrcmp(path, "/treatplanattaches?TreatPlanNum=1") != 0);
    for (const char *path :
         {"/clinics", "/histappointments", "/commlogs", "/signalods?SigDateTime=2026-01-01", "/proctps?TreatPlanNum=1"})
        QTest::addRow("%s", path) << false;
}

void OpenDentalSimulatorReads::everyReadAnswersAList()
{
    QFETCH(bool, filled);
    const Seen seen = m_door->get(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(seen.status, 200);
    QVERIFY(QJsonDocument::fromJson(seen.body).isArray());
    QVERIFY(!filled || !seen.rows().isEmpty());
}

void OpenDentalSimulatorReads::unknownThingsAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("/schedules/999999") << 404 << u"Schedule not found"_s;
    QTest::newRow("/patients/999999") << 404 << u"Patient not found"_s;
    QTest::newRow("/familymodules/999999/Insurance") << 404 << u"Patient not found"_s;
    QTest::newRow("/practice") << 404 << QString();
    QTest::newRow("/providers?ClinicNum=77") << 404 << u"Clinic not found"_s;
    QTest::newRow("/providers?DateTStamp=yesterday") << 400 << u"DateTStamp format must be yyyy-MM-dd HH:mm:ss"_s;
    QTest::newRow("/patients?search=x") << 400 << u"'search' is not a valid parameter"_s;
    QTest::newRow("/patients?DateTStamp=2026-01-01") << 400 << u"'DateTStamp' is not a valid parameter"_s;
    QTest::newRow("/appointments?AptStatus=1") << 400 << u"AptStatus is invalid"_s;
    QTest::newRow("/appointments?Limit=many") << 400 << u"Limit is invalid"_s;
    QTest::newRow("/signalods") << 400 << u"SigDateTime is required"_s;
    QTest::newRow("/proctps") << 400 << u"TreatPlanNum is required"_s;
    QTest::newRow("/apptfields?AptNum=1") << 400 << u"FieldName is required"_s;
}

void OpenDentalSimulatorReads::unknownThingsAreRefused()
{
    QFETCH(int, status);
    QFETCH(QString, sentence);
    const Seen seen = m_door->get(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(seen.status, status);
    QVERIFY(!seen.sentence().isEmpty());
    if (!sentence.isEmpty())
        QCOMPARE(seen.sentence(), sentence);
}

void OpenDentalSimulatorReads::appointmentsHaveTheDocumentedFieldsInOrder()
{
    const Seen seen = m_door->get(u"/appointments?date=2026-03-03&Limit=1"_s);
    const QList<QByteArray> names{"serverDateTime",
                                  "AptNum",
                                  "PatNum",
                                  "AptStatus",
                                  "Pattern",
                                  "Confirmed",
                                  "confirmed",
                                  "TimeLocked",
                                  "Op",
                                  "Note",
                                  "ProvNum",
                                  "provAbbr",
                                  "ProvHyg",
                                  "AptDateTime",
                                  "NextAptNum",
                                  "UnschedStatus",
                                  "unschedStatus",
                                  "IsNewPatient",
                                  "ProcDescript",
                                  "ClinicNum",
                                  "IsHygiene",
                                  "DateTStamp",
                                  "DateTimeArrived",
                                  "DateTimeSeated",
                                  "DateTimeDismissed",
                                  "InsPlan1",
                                  "InsPlan2",
                                  "DateTimeAskedToArrive",
                                  "colorOverride",
                                  "AppointmentTypeNum",
                                  "SecUserNumEntry",
                                  "SecDateTEntry",
                                  "Priority",
                                  "PatternSecondary",
                                  "ItemOrderPlanned"};
    qsizetype place = 0;
    for (const QByteArray &name : names) {
        const qsizetype found = seen.body.indexOf('"' + name + "\":");
        QVERIFY2(found > place || place == 0, name.constData());
        place = found;
    }
    QCOMPARE(seen.rows().at(0).toObject().size(), names.size());
    const QJsonObject row = seen.rows().at(0).toObject();
    QVERIFY(row.value(u"AptNum"_s).isDouble());
    QCOMPARE(row.value(u"serverDateTime"_s).toString(), u"2026-03-03 10:20:00"_s);
    QVERIFY(row.value(u"IsHygiene"_s).isString());
    QVERIFY(!row.value(u"provAbbr"_s).toString().isEmpty());
    const QJsonObject single = m_door->get(u"/appointments/%1"_s.arg(row.value(u"AptNum"_s).toInteger())).object();
    QCOMPARE(single, row);
}

void OpenDentalSimulatorReads::schedulesAreAllStrings()
{
    const QJsonArray rows = m_door->get(u"/schedules"_s).rows();
    bool linked = false;
    bool bare = false;
    for (const QJsonValue &row : rows) {
        QCOMPARE(row.toObject().value(u"SchedDate"_s).toString(), u"2026-03-03"_s);
        const QJsonObject fields = row.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QVERIFY2(field.value().isString(), qPrintable(field.key()));
        const bool provider = fields.value(u"SchedType"_s) == u"Provider"_s;
        linked = linked || (provider && !fields.value(u"operatories"_s).toString().isEmpty());
        bare = bare || (provider && fields.value(u"operatories"_s).toString().isEmpty());
        QVERIFY(!fields.contains(u"Status"_s));
    }
    QVERIFY(linked && bare);
}

void OpenDentalSimulatorReads::emptyDatesAreTheFirstOfJanuaryOne()
{
    const QJsonArray planned = m_door->get(u"/appointments?AptStatus=Planned"_s).rows();
    QVERIFY(!planned.isEmpty());
    QCOMPARE(planned.at(0).toObject().value(u"AptDateTime"_s).toString(), u"0001-01-01 00:00:00"_s);
    QCOMPARE(planned.at(0).toObject().value(u"Op"_s).toInteger(-1), 0);
    QVERIFY(!m_door->get(u"/patients/Simple?LName=Blank"_s).rows().isEmpty());
    QCOMPARE(m_door->get(u"/patients/Simple?LName=Blank"_s).rows().at(0).toObject().value(u"Birthdate"_s).toString(),
             u"0001-01-01"_s);
    const QString fee = m_door->get(u"/procedurelogs?Limit=1"_s).rows().at(0).toObject().value(u"ProcFee"_s).toString();
    QCOMPARE(fee.section(u'.', 1).size(), 2);
}

void OpenDentalSimulatorReads::lineBreaksBecomeBlanks()
{
    const qint64 number = m_door->get(u"/appointments?date=2026-03-03&Limit=1"_s)
                              .rows()
                              .at(0)
                              .toObject()
                              .value(u"AptNum"_s)
                              .toInteger();
    m_door->control(u"/row/appointments"_s, {{u"AptNum"_s, number}, {u"Note"_s, u"first\r\nsecond \"x\" – ü"_s}});
    QCOMPARE(m_door->get(u"/appointments/%1"_s.arg(number)).object().value(u"Note"_s).toString(),
             u"first  second \"x\" – ü"_s);
}

void OpenDentalSimulatorReads::formatsShowTheOfficeOffset()
{
    const QString path = u"/providers?Limit=1&DateTimeFormatString=dd/MM/yyyy%20hh:mm:ss%20tt%20zzz"_s;
    QCOMPARE(m_door->get(path).rows().at(0).toObject().value(u"serverDateTime"_s).toString(),
             u"03/03/2026 10:20:00 AM -06:00"_s);
    const QJsonObject patient
        = m_door->get(u"/patients/Simple?Limit=1&DateFormatString=MM/dd/yyyy"_s).rows().at(0).toObject();
    QCOMPARE(patient.value(u"Birthdate"_s).toString().at(2), QChar(u'/'));
}

void OpenDentalSimulatorReads::permissionsGateMethods()
{
    m_door->control(u"/settings"_s, {{u"permissions"_s, u"ApiReadAll"_s}});
    QCOMPARE(m_door->put(u"/queries/ShortQuery"_s, {{u"SqlCommand"_s, u"SELECT NOW()"_s}}).status, 401);
    QCOMPARE(m_door->post(u"/appointments"_s, {}).status, 401);
    int held = 0;
    for (const QJsonValue &row : m_door->get(u"/securityperms"_s).rows())
        held += row.toObject().value(u"HasPermission"_s) == u"true"_s ? 1 : 0;
    QCOMPARE(held, 1);
    m_door->control(u"/settings"_s, {{u"permissions"_s, QStringList(quietOffice().permissions.values()).join(u',')}});
}

void OpenDentalSimulatorReads::versionsGateMethodsAndFields()
{
    m_door->control(u"/settings"_s, {{u"version"_s, u"23.1.4.0"_s}});
    QCOMPARE(m_door->get(u"/scheduleops"_s).status, 400);
    QCOMPARE(m_door->get(u"/providers/1"_s).status, 400);
    QVERIFY(!m_door->get(u"/schedules"_s).rows().at(0).toObject().contains(u"DateTStamp"_s));
    QVERIFY(!m_door->get(u"/appointments?Limit=1"_s).rows().at(0).toObject().contains(u"PatternSecondary"_s));
    // A filter the office does not know yet is ignored, not refused.
    QVERIFY(!m_door->get(u"/appointments?Op=1"_s).rows().isEmpty());
    QCOMPARE(m_door->get(u"/preferences?PrefName=ProgramVersion"_s)
                 .rows()
                 .at(0)
                 .toObject()
                 .value(u"ValueString"_s)
                 .toString(),
             u"23.1.4.0"_s);
    m_door->control(u"/settings"_s, {{u"version"_s, u"25.3.12.0"_s}});
    QCOMPARE(m_door->get(u"/scheduleops"_s).status, 200);
}

void OpenDentalSimulatorReads::clinicsHideHiddenOnesAndRestrictProviders()
{
    Settings settings = quietOffice();
    settings.clinics = 3;
    BackgroundSimulator group(settings);
    Door door(group.apiUrl(), group.controlUrl());
    QCOMPARE(door.get(u"/clinics"_s).rows().size(), 3);
    QCOMPARE(door.state(u"clinics"_s).rows().size(), 4);
    QCOMPARE(door.get(u"/appointments/ASAP"_s).status, 400);
    const qint64 clinic = door.get(u"/clinics"_s).rows().at(1).toObject().value(u"ClinicNum"_s).toInteger();
    const QJsonArray providers = door.get(u"/providers?ClinicNum=%1"_s.arg(clinic)).rows();
    QVERIFY(!providers.isEmpty());
    for (const QJsonValue &provider : providers) {
        QCOMPARE(provider.toObject().value(u"IsHidden"_s).toString(), u"false"_s);
        QCOMPARE(provider.toObject().value(u"serverDateTime"_s).toString(), QString());
    }
    for (const QJsonValue &row : door.get(u"/appointments?ClinicNum=%1"_s.arg(clinic)).rows())
        QCOMPARE(row.toObject().value(u"ClinicNum"_s).toInteger(), clinic);
}

void OpenDentalSimulatorReads::definitionsHideHiddenOnes()
{
    const auto shown = m_door->get(u"/definitions?Category=25"_s).rows().size();
    QCOMPARE(m_door->get(u"/definitions?Category=25&includeHidden=true"_s).rows().size(), shown + 1);
    QCOMPARE(m_door->get(u"/definitions?Category=25"_s).rows().at(1).toObject().value(u"category"_s).toString(),
             u"BlockoutTypes"_s);
}

void OpenDentalSimulatorReads::sameSeedGrowsSameRows()
{
    BackgroundSimulator twin(quietOffice());
    Door door(twin.apiUrl(), twin.controlUrl());
    QCOMPARE(door.get(u"/patients/Simple"_s).body, m_door->get(u"/patients/Simple"_s).body);
    QCOMPARE(door.get(u"/appointments?dateStart=2026-03-05"_s).body,
             m_door->get(u"/appointments?dateStart=2026-03-05"_s).body);
    Settings settings = quietOffice();
    settings.seed = 2;
    BackgroundSimulator other(settings);
    QVERIFY(Door(other.apiUrl(), other.controlUrl()).get(u"/patients/Simple"_s).body
            != m_door->get(u"/patients/Simple"_s).body);
}

void OpenDentalSimulatorReads::shortQueryReadsClockAndTables()
{
    const auto ask = [&](const QString &sql) {
        return m_door->put(u"/queries/ShortQuery"_s, {{u"SqlCommand"_s, sql}});
    };
    const QJsonObject clock = ask(u"SELECT NOW(), UTC_TIMESTAMP() AS utc"_s).rows().at(0).toObject();
    QCOMPARE(clock.value(u"NOW()"_s).toString(), u"2026-03-03T10:20:00"_s);
    QCOMPARE(clock.value(u"utc"_s).toString(), u"2026-03-03T16:20:00"_s);
    const QJsonArray closed
        = ask(u"SELECT ScheduleNum, Status, ClinicNum FROM schedule WHERE SchedType=0 AND Status = 2 ORDER BY SchedDate"_s)
              .rows();
    QVERIFY(!closed.isEmpty());
    QCOMPARE(closed.at(0).toObject().value(u"Status"_s).toInteger(), 2);
    QVERIFY(
        ask(u"SELECT COUNT(*) AS n FROM patient WHERE PatStatus=4"_s).rows().at(0).toObject().value(u"n"_s).toInteger()
        > 0);
    QCOMPARE(ask(u"SELECT PatNum FROM patient"_s).rows().size(), 100);
    QCOMPARE(ask(u"DELETE FROM patient"_s).status, 401);
    QCOMPARE(ask(u"SELECT Nothing FROM patient"_s).status, 400);
}

void OpenDentalSimulatorReads::paceIsKeptAndQueueRefuses()
{
    Settings settings = quietOffice();
    settings.throttle = Throttle::Delay;
    settings.paceFactor = 5;
    QCOMPARE(settings.interval(), 200);
    BackgroundSimulator paced(settings);
    Door door(paced.apiUrl(), paced.controlUrl());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(door.get(u"/clinics"_s).status, 200);
    QVERIFY(timer.elapsed() >= 600);
    door.control(u"/settings"_s, {{u"throttle"_s, u"429"_s}, {u"queue"_s, 0}});
    (void)door.get(u"/clinics"_s);
    const Seen seen = door.get(u"/clinics"_s);
    QCOMPARE(seen.status, 429);
    QVERIFY(seen.header("Retry-After").toInt() > 0);
    settings.permissions = {u"ApiReadAll"_s};
    settings.paceFactor = 1;
    QCOMPARE(settings.interval(), 5000);
    settings.mode = Mode::Service;
    QCOMPARE(settings.interval(), 0);
}

QTEST_GUILESS_MAIN(OpenDentalSimulatorReads)
#include "tst_opendental_simulator_reads.moc"
