// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QTest>

#include "opendental/appointmentrow.h"
#include "opendental/coveragerow.h"
#include "opendental/operatoryrow.h"
#include "opendental/patientrow.h"
#include "opendental/providerrow.h"
#include "opendental/recallrow.h"
#include "opendental/schedulerow.h"
#include "opendental/treatmentrow.h"
#include "opendental/typerow.h"

using namespace articulator;
using namespace articulator::opendental;
using namespace std::chrono_literals;

class TestOpenDentalRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appointmentGolden();
    void appointmentProviders_data();
    void appointmentProviders();
    void appointmentPlaces_data();
    void appointmentPlaces();
    void appointmentOddities();
    void appointmentRowsThatFail_data();
    void appointmentRowsThatFail();
    void providers();
    void operatories();
    void patients();
    void patientTextSurvivesOddities();
    void scheduleGolden();
    void schedulesOfThePractice();
    void blockouts();
    void schedulesThatFail_data();
    void schedulesThatFail();
    void types();
    void recalls();
    void treatments();
    void coverage();
};

namespace {

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.object();
}

QJsonObject with(QJsonObject columns, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        columns[it.key()] = it.value();
    return columns;
}

const char *const appointmentJson = R"({"serverDateTime":"2026-03-02 10:15:40","AptNum":50112,"PatNum":731,"AptStatus":"Scheduled","Pattern":"/XXXXXX//", "Confirmed":19,"confirmed":"Not Called","TimeLocked":"false","Op":4,"Note":"prefers mornings","ProvNum":2,"provAbbr":"DR2","ProvHyg":5, "AptDateTime":"2026-03-09 08:40:00","IsHygiene":"true","AppointmentTypeNum":3,"PatternSecondary":"/////////"})";

AppointmentContext chicago()
{
    return {*domain::Zone::named("America/Chicago"), [](const QString &number) { return number == u"3" ? QStringLiteral("Adult cleaning") : QString(); }};
}

domain::Appointment appointment(const QJsonObject &changes)
{
    const auto change = appointmentChange(with(object(appointmentJson), changes), chicago());
    if (change && change->body)
        return std::get<domain::Appointment>(*change->body);
    domain::Appointment failed;
    failed.patient = QStringLiteral("failed");
    return failed;
}

const char *const scheduleJson = R"({"ScheduleNum":"90210","SchedDate":"2026-03-09","StartTime":"08:00:00","StopTime":"12:00:00","SchedType":"Provider", "ProvNum":"2","BlockoutType":"0","blockoutType":"","Note":"","operatories":"4,5","EmployeeNum":"0","DateTStamp":"2026-02-01 12:00:00"})";

} // namespace

void TestOpenDentalRows::appointmentGolden()
{
    const auto change = appointmentChange(object(appointmentJson), chicago());
    QVERIFY(change);
    QCOMPARE(change->externalId, QStringLiteral("50112"));
    QCOMPARE(change->kind, domain::RecordKind::Appointment);
    domain::Appointment expected;
    expected.patient = QStringLiteral("731");
    expected.provider = QStringLiteral("5");
    expected.secondaryProvider = QStringLiteral("2");
    expected.operatory = QStringLiteral("4");
    expected.start = domain::parseInstant(u"2026-03-09T13:40:00Z");
    expected.minutes = 45;
    expected.pattern = QStringLiteral("/XXXXXX//");
    expected.secondaryPattern = QStringLiteral("/////////");
    expected.status = domain::AppointmentStatus::Scheduled;
    expected.confirmation = QStringLiteral("Not Called");
    expected.type = QStringLiteral("Adult cleaning");
    expected.note = QStringLiteral("prefers mornings");
    expected.onBook = true;
    QVERIFY(std::get<domain::Appointment>(*change->body) == expected);
}

void TestOpenDentalRows::appointmentProviders_data()
{
    QTest::addColumn<QJsonObject>("columns");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("secondary");
    QTest::addRow("hygiene") << QJsonObject{{QStringLiteral("IsHygiene"), true}, {QStringLiteral("ProvNum"), 2}, {QStringLiteral("ProvHyg"), 5}} << QStringLiteral("5") << QStringLiteral("2");
    QTest::addRow("dentist leads") << QJsonObject{{QStringLiteral("IsHygiene"), QStringLiteral("false")}, {QStringLiteral("ProvNum"), 2}, {QStringLiteral("ProvHyg"), 5}} << QStringLiteral("2") << QStringLiteral("5");
    QTest::addRow("hygiene without hygienist") << QJsonObject{{QStringLiteral("IsHygiene"), QStringLiteral("True")}, {QStringLiteral("ProvNum"), 2}, {QStringLiteral("ProvHyg"), 0}} << QStringLiteral("2") << QStringLiteral("");
    QTest::addRow("hygienist only, flag not set") << QJsonObject{{QStringLiteral("IsHygiene"), QStringLiteral("false")}, {QStringLiteral("ProvNum"), 0}, {QStringLiteral("ProvHyg"), 5}} << QStringLiteral("5") << QStringLiteral("");
    QTest::addRow("numbers as text") << QJsonObject{{QStringLiteral("IsHygiene"), 1}, {QStringLiteral("ProvNum"), QStringLiteral("2")}, {QStringLiteral("ProvHyg"), QStringLiteral(" 5 ")}} << QStringLiteral("5") << QStringLiteral("2");
}

void TestOpenDentalRows::appointmentProviders()
{
    QFETCH(QJsonObject, columns);
    const domain::Appointment mapped = appointment(columns);
    QTEST(mapped.provider, "provider");
    QTEST(mapped.secondaryProvider, "secondary");
}

void TestOpenDentalRows::appointmentPlaces_data()
{
    using Status = domain::AppointmentStatus;
    QTest::addColumn<QJsonObject>("columns");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("onBook");
    QTest::addColumn<bool>("parked");
    QTest::addRow("ASAP") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("ASAP")}} << int(Status::Scheduled) << true << false;
    QTest::addRow("complete") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("Complete")}} << int(Status::Completed) << true << false;
    QTest::addRow("broken") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("Broken")}} << int(Status::Broken) << true << false;
    QTest::addRow("broken, taken off") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("Broken")}, {QStringLiteral("Op"), 0}} << int(Status::Broken) << false << false;
    QTest::addRow("unscheduled") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("UnschedList")}, {QStringLiteral("Op"), 0}} << int(Status::Unscheduled) << false << true;
    QTest::addRow("planned") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("Planned")}, {QStringLiteral("Op"), 0}, {QStringLiteral("AptDateTime"), QStringLiteral("0001-01-01 00:00:00")}} << int(Status::Planned) << false << false;
    QTest::addRow("planned with a stale date") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("Planned")}} << int(Status::Planned) << false << false;
    QTest::addRow("note") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("PtNote")}} << int(Status::Note) << false << false;
    QTest::addRow("note, done") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("PtNoteCompleted")}} << int(Status::Note) << false << false;
    QTest::addRow("no operatory") << QJsonObject{{QStringLiteral("Op"), 0}} << int(Status::Scheduled) << false << true;
    QTest::addRow("no date") << QJsonObject{{QStringLiteral("AptDateTime"), QStringLiteral("0001-01-01 00:00:00")}} << int(Status::Scheduled) << false << true;
}

void TestOpenDentalRows::appointmentPlaces()
{
    QFETCH(QJsonObject, columns);
    const domain::Appointment mapped = appointment(columns);
    QCOMPARE(mapped.patient, QStringLiteral("731"));
    QTEST(int(mapped.status), "status");
    QTEST(mapped.onBook, "onBook");
    QTEST(mapped.parked, "parked");
}

void TestOpenDentalRows::appointmentOddities()
{
    QCOMPARE(appointment({{QStringLiteral("Pattern"), QStringLiteral("/xX?\\/")}}).pattern, QStringLiteral("/XXXX/"));
    QCOMPARE(appointment({{QStringLiteral("Pattern"), QStringLiteral("")}}).minutes, 0);
    QCOMPARE(appointment({{QStringLiteral("AppointmentTypeNum"), 0}}).type, QString());
    QCOMPARE(appointment({{QStringLiteral("AptDateTime"), QStringLiteral("2026-03-09T08:40:00")}}).start, domain::parseInstant(u"2026-03-09T13:40:00Z"));
    // 2:30 does not exist on the spring night: moved on by the gap. 1:30 comes twice in autumn: the first.
    QCOMPARE(appointment({{QStringLiteral("AptDateTime"), QStringLiteral("2026-03-08 02:30:00")}}).start, domain::parseInstant(u"2026-03-08T08:30:00Z"));
    QCOMPARE(appointment({{QStringLiteral("AptDateTime"), QStringLiteral("2026-11-01 01:30:00")}}).start, domain::parseInstant(u"2026-11-01T06:30:00Z"));
    QVERIFY(!appointment({{QStringLiteral("AptDateTime"), QJsonValue()}}).start);
    QJsonObject undated = object(appointmentJson);
    undated.remove(QStringLiteral("AptDateTime"));
    QVERIFY(!appointmentChange(undated, chicago()));
    QJsonObject bare = object(appointmentJson);
    for (const QString &column : {QStringLiteral("Note"), QStringLiteral("PatternSecondary"), QStringLiteral("AppointmentTypeNum"), QStringLiteral("confirmed")})
        bare.remove(column);
    QVERIFY(appointmentChange(bare, chicago()));
}

void TestOpenDentalRows::appointmentRowsThatFail_data()
{
    QTest::addColumn<QJsonObject>("columns");
    QTest::addColumn<QString>("says");
    QTest::addRow("no id") << QJsonObject{{QStringLiteral("AptNum"), QJsonValue()}} << QStringLiteral("AptNum");
    QTest::addRow("id zero") << QJsonObject{{QStringLiteral("AptNum"), 0}} << QStringLiteral("AptNum");
    QTest::addRow("id negative") << QJsonObject{{QStringLiteral("AptNum"), -1}} << QStringLiteral("AptNum");
    QTest::addRow("id beyond 63 bits") << QJsonObject{{QStringLiteral("AptNum"), 9.3e18}} << QStringLiteral("AptNum");
    QTest::addRow("patient") << QJsonObject{{QStringLiteral("PatNum"), QStringLiteral("Okafor")}} << QStringLiteral("PatNum");
    QTest::addRow("status") << QJsonObject{{QStringLiteral("AptStatus"), QStringLiteral("Lost")}} << QStringLiteral("AptStatus");
    QTest::addRow("date that is none") << QJsonObject{{QStringLiteral("AptDateTime"), QStringLiteral("2026-02-30 08:00:00")}} << QStringLiteral("AptDateTime");
    QTest::addRow("date empty") << QJsonObject{{QStringLiteral("AptDateTime"), QString()}} << QStringLiteral("AptDateTime");
    QTest::addRow("pattern missing") << QJsonObject{{QStringLiteral("Pattern"), QJsonValue()}} << QStringLiteral("Pattern");
}

void TestOpenDentalRows::appointmentRowsThatFail()
{
    QFETCH(QJsonObject, columns);
    QFETCH(QString, says);
    const auto change = appointmentChange(with(object(appointmentJson), columns), chicago());
    QVERIFY(!change);
    QVERIFY(change.error().detail.contains(says));
    QVERIFY(!change.error().detail.contains(QStringLiteral("Okafor")));
    QVERIFY(!change.error().detail.contains(QStringLiteral("mornings")));
}

void TestOpenDentalRows::providers()
{
    const QJsonObject row = object(R"({"ProvNum":5,"Abbr":"HYG1","LName":"Park","FName":"Jo","Suffix":"RDH","SSN":"123456789","IsSecondary":"true", "IsHidden":"false","NationalProvID":"1234567893","IsNotPerson":"false","ProvStatus":"Active"})");
    const auto change = providerChange(row);
    QVERIFY(change);
    const domain::Provider expected{QStringLiteral("HYG1"), QStringLiteral("Jo Park, RDH"), domain::ProviderRole::Hygienist, true, QStringLiteral("1234567893")};
    QVERIFY(std::get<domain::Provider>(*change->body) == expected);
    const auto hidden = providerChange(with(row, {{QStringLiteral("IsHidden"), true}, {QStringLiteral("IsSecondary"), QStringLiteral("False")}}));
    QVERIFY(!std::get<domain::Provider>(*hidden->body).active);
    QCOMPARE(std::get<domain::Provider>(*hidden->body).role, domain::ProviderRole::Dentist);
    QCOMPARE(std::get<domain::Provider>(*providerChange(with(row, {{QStringLiteral("IsNotPerson"), QStringLiteral("true")}}))->body).role, domain::ProviderRole::Other);
    QVERIFY(!providerChange(with(row, {{QStringLiteral("ProvStatus"), QStringLiteral("Deleted")}}))->body);
}

void TestOpenDentalRows::operatories()
{
    const auto change = operatoryChange(object(R"({"OperatoryNum":"4","OpName":"Hygiene 1","IsHidden":"false","ProvDentist":2,"ProvHygienist":0,"IsHygiene":"true"})"));
    QVERIFY(change);
    const domain::Operatory expected{QStringLiteral("Hygiene 1"), true, true, QStringLiteral("2"), QString()};
    QVERIFY(std::get<domain::Operatory>(*change->body) == expected);
    const auto bare = operatoryChange(object(R"({"OperatoryNum":4,"OpName":"Hygiene 1"})"));
    QVERIFY(!bare);
}

void TestOpenDentalRows::patients()
{
    const QJsonObject row = object(R"({"PatNum":731,"LName":"Okafor","FName":"Lena","MiddleI":"","Preferred":"Len","PatStatus":"NonPatient", "Birthdate":"1991-11-20","SSN":"","Zip":97302,"HmPhone":"","WkPhone":"5035550100","WirelessPhone":"(503)555-0144","Email":"lena@example.org","Language":"eng"})");
    const auto change = patientChange(row);
    QVERIFY(change);
    const auto &patient = std::get<domain::Patient>(*change->body);
    QCOMPARE(patient.name.last, QStringLiteral("Okafor"));
    QCOMPARE(patient.name.preferred, QStringLiteral("Len"));
    QCOMPARE(patient.status, QStringLiteral("nonPatient"));
    QVERIFY(patient.birthDate == domain::parseCivilDate(u"1991-11-20"));
    QCOMPARE(patient.phones.mobile, QStringLiteral("(503)555-0144"));
    QCOMPARE(patient.language, QStringLiteral("eng"));
    QVERIFY(!std::get<domain::Patient>(*patientChange(with(row, {{QStringLiteral("Birthdate"), QStringLiteral("0001-01-01")}}))->body).birthDate);
    QVERIFY(!std::get<domain::Patient>(*patientChange(with(row, {{QStringLiteral("Birthdate"), QStringLiteral("1991-02-30")}}))->body).birthDate);
    QVERIFY(!patientChange(with(row, {{QStringLiteral("PatStatus"), QStringLiteral("Deleted")}}))->body);
    QVERIFY(!patientChange(with(row, {{QStringLiteral("LName"), QJsonValue()}})));
}

void TestOpenDentalRows::patientTextSurvivesOddities()
{
    const auto nameOf = [](const char *json) { return std::get<domain::Patient>(*patientChange(object(json))->body).name.last; };
    const QString name0 = nameOf(R"({"PatNum":1,"LName":"O\u0000Neil","FName":"","PatStatus":"Patient"})");
    QCOMPARE(name0, QStringLiteral("ONeil"));
    const QString name1 = nameOf(R"({"PatNum":1,"LName":"a\ud800b","FName":"","PatStatus":"Patient"})");
    QCOMPARE(name1, QString::fromUtf8("a\xEF\xBF\xBD" "b"));
    const QString name2 = nameOf(R"({"PatNum":1,"LName":"\u202eabc","FName":"","PatStatus":"Patient"})");
    QCOMPARE(name2, QString(QChar(0x202e) + QStringLiteral("abc")));
    const QString name3 = nameOf(R"({"PatNum":1,"LName":"\ud83e\uddb7","FName":"","PatStatus":"Patient"})");
    QCOMPARE(name3, QString::fromUtf8("\xF0\x9F\xA6\xB7"));
    const QString name4 = nameOf(R"({"PatNum":1,"LName":"%n%s=cmd|'; DROP","FName":"","PatStatus":"Patient"})");
    QCOMPARE(name4, QStringLiteral("%n%s=cmd|'; DROP"));
}

void TestOpenDentalRows::scheduleGolden()
{
    const auto change = scheduleChange(object(scheduleJson), {}, std::nullopt);
    QVERIFY(change && *change);
    QCOMPARE((*change)->externalId, QStringLiteral("90210"));
    const domain::CivilDate day = *domain::parseCivilDate(u"2026-03-09");
    domain::Schedule expected;
    expected.scope = domain::ScheduleScope::Provider;
    expected.provider = QStringLiteral("2");
    expected.operatories = {QStringLiteral("4"), QStringLiteral("5")};
    expected.start = domain::CivilTime(day) + 8h;
    expected.end = domain::CivilTime(day) + 12h;
    QVERIFY(std::get<domain::Schedule>(*(*change)->body) == expected);
    const auto none = scheduleChange(with(object(scheduleJson), {{QStringLiteral("operatories"), QStringLiteral("")}}), {}, std::nullopt);
    QVERIFY(std::get<domain::Schedule>(*(*none)->body).operatories.isEmpty());
    for (const auto &type : {QStringLiteral("Employee"), QStringLiteral("WebSchedASAP")}) {
        const auto other = scheduleChange(with(object(scheduleJson), {{QStringLiteral("SchedType"), type}}), {}, std::nullopt);
        QVERIFY(other && !*other);
    }
}

void TestOpenDentalRows::schedulesOfThePractice()
{
    const QJsonObject holiday = with(object(scheduleJson), {{QStringLiteral("SchedType"), QStringLiteral("Practice")}, {QStringLiteral("StartTime"), QStringLiteral("00:00:00")}, {QStringLiteral("StopTime"), QStringLiteral("00:00:00")},
                                                            {QStringLiteral("ProvNum"), QStringLiteral("0")}, {QStringLiteral("operatories"), QStringLiteral("")}, {QStringLiteral("Note"), QStringLiteral("Bring cake for Ann")}});
    const domain::CivilTime midnight(*domain::parseCivilDate(u"2026-03-09"));
    const auto closed = scheduleChange(holiday, {}, std::nullopt);
    const auto &schedule = std::get<domain::Schedule>(*(*closed)->body);
    QVERIFY(schedule.closed && schedule.scope == domain::ScheduleScope::Practice);
    QVERIFY(schedule.start == midnight && schedule.end == midnight + 24h);
    const auto note = scheduleChange(holiday, {}, QRegularExpression(QStringLiteral("cake|meeting")));
    QVERIFY(!std::get<domain::Schedule>(*(*note)->body).closed);
    const auto other = scheduleChange(holiday, {}, QRegularExpression(QStringLiteral("^note:")));
    QVERIFY(std::get<domain::Schedule>(*(*other)->body).closed);
}

void TestOpenDentalRows::blockouts()
{
    BlockoutTypes types;
    addBlockoutType(object(R"({"DefNum":310,"ItemName":"Lunch","ItemValue":"NS,DC","Category":25,"isHidden":"true"})"), types);
    addBlockoutType(object(R"({"DefNum":311,"ItemName":"Crown","ItemValue":"INSIDE","Category":"25"})"), types);
    addBlockoutType(object(R"({"DefNum":312,"ItemName":"Other category","ItemValue":"NS","Category":4})"), types);
    const auto blockout = [&types](const char *number) {
        const auto change = scheduleChange(with(object(scheduleJson), {{QStringLiteral("SchedType"), QStringLiteral("Blockout")}, {QStringLiteral("ProvNum"), QStringLiteral("0")}, {QStringLiteral("BlockoutType"), QString::fromLatin1(number)}, {QStringLiteral("blockoutType"), QStringLiteral("as shown")}}), types, std::nullopt);
        return std::get<domain::Schedule>(*(*change)->body);
    };
    QCOMPARE(blockout("310").blockout, QStringLiteral("Lunch"));
    QCOMPARE(blockout("310").blockoutId, QStringLiteral("310"));
    QVERIFY(blockout("310").forbids);
    QVERIFY(blockout("310").provider.isEmpty());
    QVERIFY(!blockout("311").forbids);
    QVERIFY(!blockout("312").forbids);
    QCOMPARE(blockout("312").blockout, QStringLiteral("as shown"));
}

void TestOpenDentalRows::schedulesThatFail_data()
{
    QTest::addColumn<QJsonObject>("columns");
    QTest::addRow("no number") << QJsonObject{{QStringLiteral("ScheduleNum"), QStringLiteral("")}};
    QTest::addRow("no date") << QJsonObject{{QStringLiteral("SchedDate"), QStringLiteral("0001-01-01")}};
    QTest::addRow("bad time") << QJsonObject{{QStringLiteral("StartTime"), QStringLiteral("8 o'clock")}};
    QTest::addRow("hour 25") << QJsonObject{{QStringLiteral("StopTime"), QStringLiteral("25:00:00")}};
    QTest::addRow("unknown type") << QJsonObject{{QStringLiteral("SchedType"), QStringLiteral("Dream")}};
    QTest::addRow("no provider") << QJsonObject{{QStringLiteral("ProvNum"), QJsonValue()}};
    QTest::addRow("no operatories column") << QJsonObject{{QStringLiteral("operatories"), QJsonValue()}};
}

void TestOpenDentalRows::schedulesThatFail()
{
    QFETCH(QJsonObject, columns);
    QVERIFY(!scheduleChange(with(object(scheduleJson), columns), {}, std::nullopt));
}

void TestOpenDentalRows::types()
{
    const ProcedureTimes times{[](const QString &code) { return code == u"D0120" ? QStringLiteral("/X/") : code == u"D1110" ? QStringLiteral("//XXX/") : QString(); }, 10};
    const QJsonObject row = object(R"({"AppointmentTypeNum":3,"AppointmentTypeName":"Adult cleaning","IsHidden":"false","Pattern":"/XXXXXX//", "CodeStr":"D0120,D1110","RequiredProcCodesNeeded":0,"BlockoutTypes":"Lunch, 311"})");
    const auto own = typeChange(row, times);
    const domain::AppointmentType expected{QStringLiteral("Adult cleaning"), QStringLiteral("/XXXXXX//"), 45, true, {QStringLiteral("Lunch"), QStringLiteral("311")}};
    QVERIFY(std::get<domain::AppointmentType>(*own->body) == expected);
    QVERIFY(!needsProcedures(row));
    const QJsonObject empty = with(row, {{QStringLiteral("Pattern"), QStringLiteral("")}});
    QVERIFY(needsProcedures(empty));
    QCOMPARE(std::get<domain::AppointmentType>(*typeChange(empty, times)->body).pattern, QStringLiteral("////XXXXXXXX//"));
    QCOMPARE(std::get<domain::AppointmentType>(*typeChange(with(empty, {{QStringLiteral("CodeStr"), QStringLiteral("D9999")}}), times)->body).pattern, QString());
}

void TestOpenDentalRows::recalls()
{
    const QJsonObject row = object(R"({"RecallNum":811,"PatNum":731,"DateDue":"2026-04-15","RecallInterval":"6m1d","IsDisabled":"false","RecallTypeNum":1, "DateScheduled":"0001-01-01"})");
    const auto change = recallChange(row, [](const QString &number) { return number == u"1" ? QStringLiteral("Prophy") : QString(); });
    const domain::Recall expected{QStringLiteral("731"), QStringLiteral("Prophy"), domain::parseCivilDate(u"2026-04-15"), std::nullopt, QStringLiteral("6m1d"), false};
    QVERIFY(std::get<domain::Recall>(*change->body) == expected);
    const auto unnamed = recallChange(row, [](const QString &) { return QString(); });
    QCOMPARE(std::get<domain::Recall>(*unnamed->body).type, QStringLiteral("1"));
}

void TestOpenDentalRows::treatments()
{
    const QJsonObject row = object(R"({"ProcNum":40021,"PatNum":731,"AptNum":0,"ProcFee":"228.00","ProcStatus":"TP","procCode":"D2392", "descript":"composite - two surfaces, posterior","DateTP":"2026-02-11"})");
    const auto change = treatmentChange(row);
    const auto &treatment = std::get<domain::Treatment>(*change->body);
    QCOMPARE(treatment.status, QStringLiteral("planned"));
    QCOMPARE(treatment.fee.value_or(0), 228.0);
    QCOMPARE(treatment.code, QStringLiteral("D2392"));
    QVERIFY(treatment.appointment.isEmpty());
    QVERIFY(!treatmentChange(with(row, {{QStringLiteral("ProcStatus"), QStringLiteral("D")}}))->body);
    QVERIFY(!treatmentChange(with(row, {{QStringLiteral("ProcStatus"), QStringLiteral("ZZ")}})));
    QCOMPARE(std::get<domain::Treatment>(*treatmentChange(with(row, {{QStringLiteral("ProcStatus"), QStringLiteral("TPi")}, {QStringLiteral("AptNum"), 9}}))->body).status, QStringLiteral("planned-inactive"));
}

void TestOpenDentalRows::coverage()
{
    InsuranceTables tables;
    tables.addSubscription(object(R"({"InsSubNum":101,"PlanNum":14,"SubscriberID":"W123"})"));
    tables.addPlan(object(R"({"PlanNum":14,"GroupName":"Acme","GroupNum":"G-7","CarrierNum":3})"));
    tables.addCarrier(object(R"({"CarrierNum":3,"CarrierName":"Delta"})"));
    tables.addVerification(object(R"({"InsVerifyNum":1,"DateLastVerified":"2026-01-05","VerifyType":"InsuranceBenefit","FKey":14})"));
    const QJsonObject row = object(R"({"PatPlanNum":62,"PatNum":731,"Ordinal":1,"PatID":"","InsSubNum":101})");
    const domain::Coverage expected{QStringLiteral("731"), 1, QStringLiteral("Delta"), QStringLiteral("G-7"), QStringLiteral("W123"), domain::parseCivilDate(u"2026-01-05")};
    QVERIFY(std::get<domain::Coverage>(*coverageChange(row, tables)->body) == expected);
    tables.addVerification(object(R"({"InsVerifyNum":2,"DateLastVerified":"2026-02-06","VerifyType":"PatientEnrollment","FKey":62})"));
    QVERIFY(std::get<domain::Coverage>(*coverageChange(row, tables)->body).verified == domain::parseCivilDate(u"2026-02-06"));
    QVERIFY(std::get<domain::Coverage>(*coverageChange(with(row, {{QStringLiteral("InsSubNum"), 7}}), tables)->body).carrier.isEmpty());
}

QTEST_GUILESS_MAIN(TestOpenDentalRows)
#include "tst_opendental_rows.moc"
