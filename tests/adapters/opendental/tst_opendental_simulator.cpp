// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "adapters/conformance.h"
#include "adapters/opendental/simulatorprocess.h"
#include "opendental/appointmentrow.h"
#include "opendental/coveragerow.h"
#include "opendental/opendentaladapter.h"
#include "opendental/operatoryrow.h"
#include "opendental/patientrow.h"
#include "opendental/providerrow.h"
#include "opendental/recallrow.h"
#include "opendental/schedulerow.h"
#include "opendental/treatmentrow.h"
#include "opendental/walltime.h"

using namespace articulator;
using domain::RecordKind;
using tests::ConformingMirror;
using tests::SimulatorProcess;

/// The adapter against the simulator program over real HTTP: after every pass the copy equals the office's own state.
class TestOpenDentalSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyResourceIsCopied_data();
    void everyResourceIsCopied();
    void theCopyFollowsTheFrontDesk_data();
    void theCopyFollowsTheFrontDesk();
    void deletionsAreSeen();
    void rowsThatMoveBetweenPagesAreKept();
    void oddTypesGiveTheSameRecords_data();
    void oddTypesGiveTheSameRecords();
    void faultsLeaveNothingHalf_data();
    void faultsLeaveNothingHalf();
    void permissionsTakenAwayAreTold();
    void theTwoAutumnHoursLoseNothing();

private:
    [[nodiscard]] QString begin(const QStringList &options = {}, const domain::Settings &more = {});
    void pullAll();
    void compare(RecordKind kind);
    void compareAll();
    using Bodies = std::map<QString, domain::RecordBody>;
    [[nodiscard]] Bodies expected(RecordKind kind);
    [[nodiscard]] Bodies visits();
    [[nodiscard]] Bodies blocks();
    [[nodiscard]] Bodies coverages();
    [[nodiscard]] std::map<QString, QString> names(const QString &table, const char *key, const char *name);

    const domain::Zone m_zone = *domain::Zone::named("America/Chicago");
    std::unique_ptr<SimulatorProcess> m_office;
    std::unique_ptr<contract::Adapter> m_adapter;
    std::unique_ptr<ConformingMirror> m_mirror;
};

namespace {

const QStringList resources{QStringLiteral("providers"), QStringLiteral("operatories"), QStringLiteral("appointmentTypes"), QStringLiteral("schedules"), QStringLiteral("appointments"),
                            QStringLiteral("patients"), QStringLiteral("recalls"), QStringLiteral("treatments"), QStringLiteral("coverage")};

/// Days inside which a copy has to be exact; beyond them deletions are found later.
bool isInWindow(const domain::RecordBody &body, const domain::Zone &zone, domain::CivilDate today)
{
    const auto *appointment = std::get_if<domain::Appointment>(&body);
    const auto *schedule = std::get_if<domain::Schedule>(&body);
    if (appointment && !appointment->start)
        return false;
    const domain::CivilDate day = appointment ? zone.civilDate(*appointment->start) : std::chrono::floor<std::chrono::days>(schedule->start);
    return day >= today - std::chrono::days(30) && day <= today + std::chrono::days(90);
}

QString idOf(const QJsonObject &row, const char *key) { return row.value(QLatin1String(key)).toVariant().toString(); }

QString difference(const std::map<QString, domain::RecordBody> &ours, const std::map<QString, domain::RecordBody> &theirs)
{
    QStringList out;
    for (const auto &[id, body] : theirs)
        if (const auto found = ours.find(id); found == ours.end())
            out.append(QStringLiteral("missing ") + id);
        else if (!(found->second == body))
            out.append(QStringLiteral("differs ") + id);
    for (const auto &[id, body] : ours)
        if (!theirs.contains(id))
            out.append(QStringLiteral("too much ") + id);
    return out.mid(0, 8).join(QStringLiteral(", "));
}

void filter(std::map<QString, domain::RecordBody> &rows, const domain::Zone &zone, domain::CivilDate today)
{
    std::erase_if(rows, [&](const auto &row) { return !isInWindow(row.second, zone, today); });
}

} // namespace

void TestOpenDentalSimulator::init() { m_office = std::make_unique<SimulatorProcess>(); }

void TestOpenDentalSimulator::cleanup()
{
    m_adapter.reset();
    m_mirror.reset();
    m_office.reset();
}

QString TestOpenDentalSimulator::begin(const QStringList &options, const domain::Settings &more)
{
    const QString said = m_office->start(QStringList{QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--throttle"), QStringLiteral("off"), QStringLiteral("--patients"), QStringLiteral("250"),
                                                     QStringLiteral("--appointments"), QStringLiteral("700")} + options);
    if (!said.isEmpty())
        return said;
    contract::AdapterSetup setup;
    setup.zone = m_zone;
    setup.settings = {{QStringLiteral("url"), m_office->url()}, {QStringLiteral("min-gap-ms"), QStringLiteral("0")}, {QStringLiteral("timeout-s"), QStringLiteral("10")}};
    for (auto it = more.begin(); it != more.end(); ++it)
        setup.settings[it.key()] = it.value();
    setup.secrets.emplace(QStringLiteral("developer-key"), domain::Secret("DemoDeveloperKey"));
    setup.secrets.emplace(QStringLiteral("customer-key"), domain::Secret("DemoCustomerKey1"));
    setup.clock = std::make_shared<domain::SystemClock>();
    auto made = opendental::OpenDentalAdapter::create(std::move(setup));
    if (!made)
        return made.error().detail;
    m_adapter = std::move(*made);
    m_mirror = std::make_unique<ConformingMirror>(m_zone);
    return {};
}

void TestOpenDentalSimulator::pullAll()
{
    for (const QString &resource : resources) {
        const QString wrong = m_mirror->pullPass(*m_adapter, resource);
        QVERIFY2(wrong.isEmpty(), qPrintable(resource + QStringLiteral(": ") + wrong));
    }
}

void TestOpenDentalSimulator::compare(RecordKind kind)
{
    const domain::CivilDate today = *opendental::readDate(m_office->wall()).value;
    Bodies ours = m_mirror->rows(kind);
    Bodies theirs = expected(kind);
    if (kind == RecordKind::Schedule || kind == RecordKind::Appointment) {
        filter(ours, m_zone, today);
        filter(theirs, m_zone, today);
    }
    QVERIFY(!theirs.empty());
    const QString what = difference(ours, theirs);
    QVERIFY2(what.isEmpty(), qPrintable(QString(domain::kindWord(kind)) + QStringLiteral(": ") + what));
}

void TestOpenDentalSimulator::compareAll()
{
    for (const RecordKind kind : {RecordKind::Provider, RecordKind::Operatory, RecordKind::Schedule, RecordKind::Appointment, RecordKind::Patient, RecordKind::Recall, RecordKind::Treatment, RecordKind::Coverage})
        compare(kind);
}

std::map<QString, QString> TestOpenDentalSimulator::names(const QString &table, const char *key, const char *name)
{
    std::map<QString, QString> out;
    for (const QJsonObject &row : m_office->state(table))
        out[idOf(row, key)] = row.value(QLatin1String(name)).toString();
    return out;
}

TestOpenDentalSimulator::Bodies TestOpenDentalSimulator::visits()
{
    const auto types = names(QStringLiteral("appointmenttypes"), "AppointmentTypeNum", "AppointmentTypeName");
    const opendental::AppointmentContext context{m_zone, [&types](const QString &number) { return types.contains(number) ? types.at(number) : QString(); }};
    Bodies out;
    for (const QJsonObject &row : m_office->state(QStringLiteral("appointments")))
        out.emplace(idOf(row, "AptNum"), *opendental::appointmentChange(row, context)->body);
    return out;
}

TestOpenDentalSimulator::Bodies TestOpenDentalSimulator::blocks()
{
    opendental::BlockoutTypes types;
    for (const QJsonObject &row : m_office->state(QStringLiteral("definitions")))
        opendental::addBlockoutType(row, types);
    Bodies out;
    for (const QJsonObject &row : m_office->state(QStringLiteral("schedules")))
        if (const auto change = opendental::scheduleChange(row, types, std::nullopt); change && *change)
            out.emplace((*change)->externalId, *(*change)->body);
    return out;
}

TestOpenDentalSimulator::Bodies TestOpenDentalSimulator::coverages()
{
    opendental::InsuranceTables tables;
    for (const QJsonObject &row : m_office->state(QStringLiteral("inssubs")))
        tables.addSubscription(row);
    for (const QJsonObject &row : m_office->state(QStringLiteral("insplans")))
        tables.addPlan(row);
    for (const QJsonObject &row : m_office->state(QStringLiteral("carriers")))
        tables.addCarrier(row);
    for (const QJsonObject &row : m_office->state(QStringLiteral("insverifies")))
        tables.addVerification(row);
    Bodies out;
    for (const QJsonObject &row : m_office->state(QStringLiteral("patplans")))
        out.emplace(idOf(row, "PatPlanNum"), *opendental::coverageChange(row, tables)->body);
    return out;
}

TestOpenDentalSimulator::Bodies TestOpenDentalSimulator::expected(RecordKind kind)
{
    if (kind == RecordKind::Appointment)
        return visits();
    if (kind == RecordKind::Schedule)
        return blocks();
    if (kind == RecordKind::Coverage)
        return coverages();
    const auto recallTypes = names(QStringLiteral("recalltypes"), "RecallTypeNum", "Description");
    const auto mapped = [&](const QJsonObject &row) {
        switch (kind) {
        case RecordKind::Provider:
            return opendental::providerChange(row);
        case RecordKind::Operatory:
            return opendental::operatoryChange(row);
        case RecordKind::Patient:
            return opendental::patientChange(row);
        case RecordKind::Recall:
            return opendental::recallChange(row, [&](const QString &number) { return recallTypes.at(number); });
        default:
            return opendental::treatmentChange(row);
        }
    };
    const std::map<RecordKind, QString> tables{{RecordKind::Provider, QStringLiteral("providers")}, {RecordKind::Operatory, QStringLiteral("operatories")}, {RecordKind::Patient, QStringLiteral("patients")},
                                               {RecordKind::Recall, QStringLiteral("recalls")}, {RecordKind::Treatment, QStringLiteral("procedurelogs")}};
    Bodies out;
    for (const QJsonObject &row : m_office->state(tables.at(kind)))
        if (const auto change = mapped(row); change && change->body)
            out.emplace(change->externalId, *change->body);
    return out;
}

void TestOpenDentalSimulator::everyResourceIsCopied_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("remote, pages of 100") << QStringLiteral("remote");
    QTest::newRow("service, pages of 1000") << QStringLiteral("service");
}

void TestOpenDentalSimulator::everyResourceIsCopied()
{
    QFETCH(QString, mode);
    QCOMPARE(begin({QStringLiteral("--mode"), mode}, {{QStringLiteral("mode"), mode}}), QString());
    const auto probe = m_adapter->probe({});
    QVERIFY2(probe && probe->ok, probe ? "" : qPrintable(probe.error().detail));
    QVERIFY(probe->granted.contains(QStringLiteral("ApiReadAll")));
    QVERIFY(!probe->missing.isEmpty());
    pullAll();
    if (QTest::currentTestFailed())
        return;
    compareAll();
    QCOMPARE(qsizetype(m_mirror->rows(RecordKind::AppointmentType).size()), m_office->state(QStringLiteral("appointmenttypes")).size());
    QVERIFY(!m_mirror->fact(domain::fact::syncedUntil).isEmpty());
    for (const auto &[id, body] : m_mirror->rows(RecordKind::AppointmentType))
        QVERIFY2(!std::get<domain::AppointmentType>(body).name.isEmpty(), qPrintable(id));
    // Nothing happened since: a second round changes nothing.
    pullAll();
    if (!QTest::currentTestFailed())
        compareAll();
}

void TestOpenDentalSimulator::theCopyFollowsTheFrontDesk_data() { everyResourceIsCopied_data(); }

void TestOpenDentalSimulator::theCopyFollowsTheFrontDesk()
{
    QFETCH(QString, mode);
    QCOMPARE(begin({QStringLiteral("--mode"), mode}, {{QStringLiteral("mode"), mode}}), QString());
    pullAll();
    for (int round = 0; round < 4 && !QTest::currentTestFailed(); ++round) {
        QVERIFY(m_office->post(QStringLiteral("/front-desk"), {{QStringLiteral("deeds"), 25}}));
        QVERIFY(m_office->post(QStringLiteral("/clock"), {{QStringLiteral("advance"), 61}}));
        pullAll();
        // A deleted or merged patient shows in no delta, only by being absent from the whole list.
        QCOMPARE(m_mirror->pullPass(*m_adapter, QStringLiteral("patients"), true), QString());
        if (!QTest::currentTestFailed())
            compareAll();
    }
}

void TestOpenDentalSimulator::deletionsAreSeen()
{
    QCOMPARE(begin(), QString());
    pullAll();
    const auto act = [this](const QString &name, const char *key, const QString &id) {
        return m_office->post(QStringLiteral("/action"), {{QStringLiteral("name"), name}, {QString::fromLatin1(key), id.toLongLong()}});
    };
    const domain::CivilDate today = *opendental::readDate(m_office->wall()).value;
    Bodies visitsHere = m_mirror->rows(RecordKind::Appointment);
    filter(visitsHere, m_zone, today);
    QVERIFY(act(QStringLiteral("delete-appointment"), "AptNum", visitsHere.rbegin()->first));
    QVERIFY(act(QStringLiteral("delete-schedule"), "ScheduleNum", m_mirror->rows(RecordKind::Schedule).begin()->first));
    QVERIFY(act(QStringLiteral("delete-patient"), "PatNum", m_mirror->rows(RecordKind::Patient).begin()->first));
    QVERIFY(act(QStringLiteral("delete-recall"), "RecallNum", m_mirror->rows(RecordKind::Recall).begin()->first));
    for (const QString &resource : resources)
        QCOMPARE(m_mirror->pullPass(*m_adapter, resource, resource == QStringLiteral("patients")), QString());
    compareAll();
}

void TestOpenDentalSimulator::rowsThatMoveBetweenPagesAreKept()
{
    QCOMPARE(begin({QStringLiteral("--appointments"), QStringLiteral("2500")}), QString());
    QVERIFY(m_office->post(QStringLiteral("/fault"), {{QStringLiteral("kind"), QStringLiteral("move-row")}, {QStringLiteral("path"), QStringLiteral("/appointments")}, {QStringLiteral("count"), 12}}));
    QVERIFY(m_office->post(QStringLiteral("/fault"), {{QStringLiteral("kind"), QStringLiteral("move-row")}, {QStringLiteral("path"), QStringLiteral("/patients/Simple")}, {QStringLiteral("count"), 2}}));
    pullAll();
    QVERIFY(m_office->forgetFaults());
    // One pass more, and a whole one of patients: those that left while they were read were seen before.
    pullAll();
    QCOMPARE(m_mirror->pullPass(*m_adapter, QStringLiteral("patients"), true), QString());
    if (!QTest::currentTestFailed())
        compareAll();
}

void TestOpenDentalSimulator::oddTypesGiveTheSameRecords_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto &kind : {"numbers-as-strings", "real-booleans", "null-dates", "iso-dates", "extra-fields", "duplicate-rows"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestOpenDentalSimulator::oddTypesGiveTheSameRecords()
{
    QFETCH(QString, kind);
    QCOMPARE(begin(), QString());
    QVERIFY(m_office->post(QStringLiteral("/fault"), {{QStringLiteral("kind"), kind}, {QStringLiteral("count"), -1}}));
    pullAll();
    if (!QTest::currentTestFailed())
        compareAll();
}

void TestOpenDentalSimulator::faultsLeaveNothingHalf_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto &kind : {"offline400", "429", "503", "504", "504-empty", "hang", "close", "close-in-body", "truncated", "garbage", "html"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestOpenDentalSimulator::faultsLeaveNothingHalf()
{
    QFETCH(QString, kind);
    QCOMPARE(begin({}, {{QStringLiteral("timeout-s"), QStringLiteral("1")}}), QString());
    // The third request for appointments fails, for ever when it is a refusal to wait out.
    QVERIFY(m_office->post(QStringLiteral("/fault"), {{QStringLiteral("kind"), kind}, {QStringLiteral("path"), QStringLiteral("/appointments")}, {QStringLiteral("after"), 2}, {QStringLiteral("count"), -1}, {QStringLiteral("retryAfter"), 600}}));
    const QString said = m_mirror->pullPass(*m_adapter, QStringLiteral("appointments"));
    QVERIFY(!said.isEmpty());
    QVERIFY(m_mirror->lastError().has_value());
    QVERIFY2(m_mirror->lastError()->kind != domain::Error::Kind::Internal, qPrintable(said));
    QVERIFY(m_office->forgetFaults());
    if (kind == QStringLiteral("429")) {
        QCOMPARE(m_mirror->lastError()->kind, domain::Error::Kind::Throttled);
        return;
    }
    QCOMPARE(m_mirror->pullPass(*m_adapter, QStringLiteral("appointments")), QString());
    compare(RecordKind::Appointment);
}

void TestOpenDentalSimulator::permissionsTakenAwayAreTold()
{
    QCOMPARE(begin(), QString());
    pullAll();
    QVERIFY(m_office->post(QStringLiteral("/settings"), {{QStringLiteral("customerKey"), QStringLiteral("AnotherKey012345")}}));
    QVERIFY(!m_mirror->pullPass(*m_adapter, QStringLiteral("patients")).isEmpty());
    QCOMPARE(m_mirror->lastError()->kind, domain::Error::Kind::Unauthorised);
    QCOMPARE(m_adapter->probe({}).error().kind, domain::Error::Kind::Unauthorised);
    QVERIFY(m_office->post(QStringLiteral("/settings"), {{QStringLiteral("customerKey"), QStringLiteral("DemoCustomerKey1")}, {QStringLiteral("version"), QStringLiteral("22.1.0")}}));
    QVERIFY(m_adapter->probe({}).has_value());
    QVERIFY(!m_mirror->pullPass(*m_adapter, QStringLiteral("recalls")).isEmpty());
    QCOMPARE(m_mirror->lastError()->kind, domain::Error::Kind::Unsupported);
    QCOMPARE(m_mirror->pullPass(*m_adapter, QStringLiteral("appointments")), QString());
}

void TestOpenDentalSimulator::theTwoAutumnHoursLoseNothing()
{
    QCOMPARE(begin({QStringLiteral("--clock"), QStringLiteral("2026-11-01 00:40:00")}), QString());
    pullAll();
    for (int step = 0; step < 10 && !QTest::currentTestFailed(); ++step) {
        QVERIFY(m_office->post(QStringLiteral("/front-desk"), {{QStringLiteral("deeds"), 6}}));
        QVERIFY(m_office->post(QStringLiteral("/clock"), {{QStringLiteral("advance"), 900}}));
        for (const auto &resource : {QStringLiteral("appointments"), QStringLiteral("patients"), QStringLiteral("treatments"), QStringLiteral("schedules")})
            QCOMPARE(m_mirror->pullPass(*m_adapter, resource), QString());
        const QString what = difference(m_mirror->rows(RecordKind::Patient), expected(RecordKind::Patient));
        QVERIFY2(what.isEmpty(), qPrintable(what));
    }
    pullAll();
    if (!QTest::currentTestFailed())
        compareAll();
}

QTEST_GUILESS_MAIN(TestOpenDentalSimulator)
#include "tst_opendental_simulator.moc"
