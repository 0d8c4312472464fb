// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "adapters/opendental/office.h"

using namespace articulator;
using namespace std::chrono_literals;
using tests::Gathered;
using tests::gather;
using tests::HeardRequest;
using tests::Office;
using tests::ScriptedReply;

class TestOpenDentalReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Office>(); }
    void cleanup() { m.reset(); }

    void sendsTheKeysAndTheContentType();
    void firstCopyReadsTheWindowThenTheRestThenTheChanges();
    void laterPassesAskForChangesWithOverlap();
    void anEmptyAnswerKeepsTheCursor();
    void aRowThatMovesBetweenPagesIsNotLost();
    void deletionsComeFromTheHistory();
    void deletionsComeFromAbsenceInASlice();
    void theClockGoingBackReadsEverythingAgain();
    void theAutumnNightWidensTheOverlap();
    void patientsThatStopAppearing();
    void halfTheListMissingIsDoubtedOnce();
    void aWholeListRemovesWhatIsAbsent();
    void brokenRowsAreCountedAndProveNothing();
    void anotherProcessContinuesAPassWithoutProof();
    void garbageCursorsStartOver();
    void schedulesAreReadByWindow();
    void aFullSliceIsHalved();
    void operatoriesThatTurnEmptyAreReadAgain();
    void aServerThatIgnoresOffsetIsRefused();
    void hintsNameResources();

private:
    [[nodiscard]] static QString stamp(const QString &time) { return QStringLiteral("2026-03-02 ") + time; }
    std::unique_ptr<Office> m;
};

void TestOpenDentalReading::sendsTheKeysAndTheContentType()
{
    auto adapter = m->adapter();
    QVERIFY(!gather(*adapter, QStringLiteral("providers")).error);
    for (const HeardRequest &request : m->server().heard()) {
        QCOMPARE(request.headers.at("authorization"), QByteArray("ODFHIR DevKey0123456789/CustKey012345678"));
        QCOMPARE(request.headers.at("content-type"), QByteArray("application/json"));
    }
}

void TestOpenDentalReading::firstCopyReadsTheWindowThenTheRestThenTheChanges()
{
    m->addAppointment(1, QStringLiteral("2026-02-20 08:00:00"));
    m->addAppointment(2, QStringLiteral("2026-03-02 08:00:00"));
    m->addAppointment(3, QStringLiteral("2026-09-02 08:00:00"));
    m->addAppointment(4, QStringLiteral("0001-01-01 00:00:00"));
    m->addAppointment(5, QStringLiteral("2020-01-01 08:00:00"));
    m->addAppointment(6, QStringLiteral("2020-01-02 08:00:00"), stamp(QStringLiteral("10:15:30")));
    auto adapter = m->adapter();
    const Gathered pass = gather(*adapter, QStringLiteral("appointments"));
    QVERIFY(!pass.error);
    QCOMPARE(pass.ids(), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")}));
    QVERIFY(pass.pages.front().opensPass);
    QVERIFY(!pass.pages.back().opensPass);
    // Today's book comes first.
    QCOMPARE(m->valuesAsked(QStringLiteral("appointments"), QStringLiteral("dateStart")).first(), QStringLiteral("2026-03-02"));
    QCOMPARE(pass.covered().size(), std::size_t(1));
    QVERIFY(!pass.covered().front().from && !pass.covered().front().until); // everything was read, so what is missing is gone
    QVERIFY(pass.pages.front().pmsClock == domain::parseInstant(u"2026-03-02T16:15:40Z"));
    QCOMPARE(pass.pages.back().facts.value(QStringLiteral("pms-version")), QStringLiteral("25.3.12"));
    QCOMPARE(pass.pages.back().facts.value(QStringLiteral("pattern-is-length")), QStringLiteral("true"));
    QCOMPARE(pass.pages.back().facts.value(QStringLiteral("clock-offset-s")), QStringLiteral("0"));
}

void TestOpenDentalReading::laterPassesAskForChangesWithOverlap()
{
    m->addAppointment(1, QStringLiteral("2026-03-05 08:00:00"));
    auto adapter = m->adapter();
    const Gathered first = gather(*adapter, QStringLiteral("appointments"));
    m->server().forget();
    m->serverTime = stamp(QStringLiteral("10:20:00"));
    m->addAppointment(2, QStringLiteral("2031-03-05 08:00:00"), stamp(QStringLiteral("10:15:40")));
    const Gathered second = gather(*adapter, QStringLiteral("appointments"), first.cursor());
    QVERIFY(!second.error);
    QVERIFY(second.ids().contains(QStringLiteral("2")));
    QVERIFY(m->valuesAsked(QStringLiteral("appointments"), QStringLiteral("DateTStamp")).contains(stamp(QStringLiteral("10:14:40"))));
    QVERIFY(second.pages.front().opensPass);
    m->server().forget();
    const Gathered third = gather(*adapter, QStringLiteral("appointments"), second.cursor());
    QVERIFY(m->valuesAsked(QStringLiteral("appointments"), QStringLiteral("DateTStamp")).contains(stamp(QStringLiteral("10:19:00"))));
    QVERIFY(!third.error);
    // Any cursor ever returned may be asked again.
    const Gathered again = gather(*adapter, QStringLiteral("appointments"), first.cursor());
    QVERIFY(again.ids().contains(QStringLiteral("2")));
}

void TestOpenDentalReading::anEmptyAnswerKeepsTheCursor()
{
    m->addPatient(1);
    for (int i = 2; i < 300; ++i)
        m->addPatient(i);
    auto adapter = m->adapter();
    const Gathered first = gather(*adapter, QStringLiteral("patients"));
    QCOMPARE(first.ids().size(), 299);
    m->serverTime = stamp(QStringLiteral("11:00:00"));
    const Gathered second = gather(*adapter, QStringLiteral("patients"), first.cursor());
    QVERIFY(second.last.empty());
    m->server().forget();
    const Gathered third = gather(*adapter, QStringLiteral("patients"), second.cursor());
    QVERIFY(!third.error);
    QCOMPARE(m->valuesAsked(QStringLiteral("patients/Simple"), QStringLiteral("DateTStamp")), QStringList{stamp(QStringLiteral("10:14:40"))});
}

void TestOpenDentalReading::aRowThatMovesBetweenPagesIsNotLost()
{
    for (int i = 0; i < 150; ++i)
        m->addAppointment(1000 + i, QStringLiteral("2026-03-02 %1:%2:00").arg(8 + i / 60, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0')));
    bool moved = false;
    m->before = [&](const HeardRequest &request) -> std::optional<ScriptedReply> {
        if (request.value(QStringLiteral("Offset")).toInt() > 0 && !moved) {
            // Three visits of the first page leave it: everything behind shifts to the front, past the seam.
            moved = true;
            auto &rows = m->tables[QStringLiteral("appointments")];
            rows.removeAt(0);
            for (int i = 0; i < 2; ++i) {
                rows[i][QStringLiteral("AptDateTime")] = QStringLiteral("2026-03-30 08:00:00");
                rows[i][QStringLiteral("DateTStamp")] = stamp(QStringLiteral("10:15:41"));
            }
        }
        return std::nullopt;
    };
    auto adapter = m->adapter();
    const Gathered pass = gather(*adapter, QStringLiteral("appointments"));
    QVERIFY(!pass.error);
    QVERIFY(moved);
    QCOMPARE(pass.ids().size(), 150);
    int seen = 0;
    for (const domain::Page &page : pass.pages)
        seen += int(page.changes.size());
    // The two that moved are seen again where they went and among the changes, the others once.
    QVERIFY(seen <= 156);
}

void TestOpenDentalReading::deletionsComeFromTheHistory()
{
    m->tables[QStringLiteral("histappointments")];
    m->addAppointment(1, QStringLiteral("2026-05-05 08:00:00"));
    auto adapter = m->adapter();
    const Gathered first = gather(*adapter, QStringLiteral("appointments"));
    m->tables[QStringLiteral("appointments")].clear();
    const auto deletion = [this](int number, const QString &when) {
        m->tables[QStringLiteral("histappointments")].append({{QStringLiteral("HistApptNum"), 70 + number}, {QStringLiteral("HistDateTStamp"), when}, {QStringLiteral("HistApptAction"), QStringLiteral("Deleted")},
                                                              {QStringLiteral("AptNum"), number}, {QStringLiteral("AptDateTime"), QStringLiteral("2026-05-05 08:00:00")}});
    };
    deletion(9, QStringLiteral("2026-02-01 08:00:00"));
    deletion(1, stamp(QStringLiteral("10:16:00")));
    const Gathered second = gather(*adapter, QStringLiteral("appointments"), first.cursor());
    QVERIFY(!second.error);
    QCOMPARE(second.gone(), QStringList{QStringLiteral("1")});
}

void TestOpenDentalReading::deletionsComeFromAbsenceInASlice()
{
    m->addAppointment(1, QStringLiteral("2026-03-03 08:00:00"));
    auto adapter = m->adapter();
    const Gathered first = gather(*adapter, QStringLiteral("appointments"));
    m->tables[QStringLiteral("appointments")].clear();
    const Gathered second = gather(*adapter, QStringLiteral("appointments"), first.cursor());
    QVERIFY(!second.error);
    const auto covers = [](const domain::Covered &covered) {
        const auto day = domain::parseCivilDate(u"2026-03-03");
        return covered.kind == domain::RecordKind::Appointment && covered.from <= day && covered.until >= day;
    };
    const auto covered = second.covered();
    QVERIFY(std::any_of(covered.begin(), covered.end(), covers));
    QVERIFY(second.pages.size() > 1 ? second.pages.front().covered.empty() : true);
}

void TestOpenDentalReading::theClockGoingBackReadsEverythingAgain()
{
    m->addAppointment(1, QStringLiteral("2026-03-03 08:00:00"), stamp(QStringLiteral("10:15:00")));
    for (int i = 1; i <= 300; ++i)
        m->addPatient(i, stamp(QStringLiteral("10:15:00")));
    auto adapter = m->adapter();
    const Gathered appointments = gather(*adapter, QStringLiteral("appointments"));
    const Gathered patients = gather(*adapter, QStringLiteral("patients"));
    // A backup of the day before: clock and stamps are older than the cursors.
    m->serverTime = QStringLiteral("2026-03-01 10:00:00");
    m->addAppointment(2, QStringLiteral("2026-03-04 08:00:00"), QStringLiteral("2026-03-01 09:59:00"));
    m->addAppointment(3, QStringLiteral("2026-03-04 08:00:00"), stamp(QStringLiteral("10:15:30")));
    m->addPatient(301, QStringLiteral("2026-03-01 09:59:00"));
    m->addPatient(302, stamp(QStringLiteral("10:15:30")));
    const Gathered again = gather(*adapter, QStringLiteral("appointments"), appointments.cursor());
    QVERIFY(!again.error);
    QCOMPARE(again.ids(), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QVERIFY(!again.covered().empty());
    const Gathered all = gather(*adapter, QStringLiteral("patients"), patients.cursor());
    QVERIFY(!all.error);
    QCOMPARE(all.ids().size(), 302);
    QCOMPARE(all.covered().size(), std::size_t(1));
    // A step of seconds is inside the overlap and no reason to read everything.
    m->serverTime = QStringLiteral("2026-03-01 09:59:30");
    m->server().forget();
    QVERIFY(!gather(*adapter, QStringLiteral("patients"), all.cursor()).error);
    QStringList filters = m->valuesAsked(QStringLiteral("patients/Simple"), QStringLiteral("DateTStamp"));
    filters.removeDuplicates();
    QCOMPARE(filters, QStringList{QStringLiteral("2026-03-01 09:59:00")});
}

void TestOpenDentalReading::theAutumnNightWidensTheOverlap()
{
    for (int i = 1; i <= 300; ++i)
        m->addPatient(i);
    m->clock()->set(*domain::parseInstant(u"2026-11-01T06:50:00Z"));
    m->serverTime = QStringLiteral("2026-11-01 01:50:00");
    m->addPatient(301, m->serverTime);
    auto adapter = m->adapter();
    const Gathered first = gather(*adapter, QStringLiteral("patients"));
    QVERIFY(first.pages.front().pmsClock == domain::parseInstant(u"2026-11-01T06:50:00Z"));
    // The second pass through the hour: a stamp that reads earlier than the cursor is new.
    m->clock()->set(*domain::parseInstant(u"2026-11-01T07:20:00Z"));
    m->serverTime = QStringLiteral("2026-11-01 01:20:00");
    m->addPatient(302, QStringLiteral("2026-11-01 01:10:00"));
    m->server().forget();
    const Gathered second = gather(*adapter, QStringLiteral("patients"), first.cursor());
    QVERIFY(!second.error);
    QCOMPARE(m->valuesAsked(QStringLiteral("patients/Simple"), QStringLiteral("DateTStamp")), QStringList{QStringLiteral("2026-10-31 23:50:00")});
    QVERIFY(second.ids().contains(QStringLiteral("302")));
    QVERIFY(second.pages.front().pmsClock == domain::parseInstant(u"2026-11-01T07:20:00Z"));
}

void TestOpenDentalReading::patientsThatStopAppearing()
{
    m->addPatient(1);
    m->addPatient(2);
    m->addPatient(3);
    auto adapter = m->adapter();
    const Gathered first = gather(*adapter, QStringLiteral("patients"));
    m->tables[QStringLiteral("patients/Simple")].removeAt(1);
    // So few patients are read whole every time.
    const Gathered second = gather(*adapter, QStringLiteral("patients"), first.cursor());
    QCOMPARE(second.ids(), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
    QCOMPARE(second.covered(), (std::vector<domain::Covered>{{domain::RecordKind::Patient, std::nullopt, std::nullopt}}));
}

void TestOpenDentalReading::halfTheListMissingIsDoubtedOnce()
{
    for (int i = 1; i <= 20; ++i)
        m->addPatient(i);
    auto adapter = m->adapter();
    const Gathered first = gather(*adapter, QStringLiteral("patients"));
    m->tables[QStringLiteral("patients/Simple")].clear();
    const Gathered second = gather(*adapter, QStringLiteral("patients"), first.cursor());
    QVERIFY(!second.error);
    QVERIFY(second.covered().empty());
    const Gathered third = gather(*adapter, QStringLiteral("patients"), second.cursor());
    QCOMPARE(third.covered().size(), std::size_t(1));
    // A person who asks for everything is confirmation enough.
    QCOMPARE(gather(*adapter, QStringLiteral("patients"), first.cursor(), true).covered().size(), std::size_t(1));
}

void TestOpenDentalReading::aWholeListRemovesWhatIsAbsent()
{
    m->addProvider(3);
    m->addProvider(4);
    auto adapter = m->adapter();
    const Gathered first = gather(*adapter, QStringLiteral("providers"));
    QCOMPARE(first.ids(), (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
    QCOMPARE(first.covered().size(), std::size_t(1));
    QVERIFY(first.pages.front().opensPass);
}

void TestOpenDentalReading::brokenRowsAreCountedAndProveNothing()
{
    for (int i = 1; i <= 5; ++i)
        m->addPatient(i);
    m->tables[QStringLiteral("patients/Simple")][2].remove(QStringLiteral("PatStatus"));
    auto adapter = m->adapter();
    const Gathered pass = gather(*adapter, QStringLiteral("patients"));
    QVERIFY(!pass.error);
    QCOMPARE(pass.failed(), 1);
    QCOMPARE(pass.ids().size(), 4);
    QVERIFY(pass.covered().empty());
    QVERIFY(pass.pages.front().failure.contains(QStringLiteral("PatStatus")));
}

void TestOpenDentalReading::anotherProcessContinuesAPassWithoutProof()
{
    for (int i = 1; i <= 250; ++i)
        m->addPatient(i);
    auto adapter = m->adapter();
    const auto page = adapter->pull({QStringLiteral("patients"), {}, false}, {});
    QVERIFY(page && page->more);
    QCOMPARE(page->changes.size(), std::size_t(100));
    auto other = m->adapter();
    m->server().forget();
    const Gathered rest = gather(*other, QStringLiteral("patients"), page->cursor);
    QVERIFY(!rest.error);
    QVERIFY(!rest.ids().contains(QStringLiteral("50")));
    QCOMPARE(rest.ids().size(), 150);
    QVERIFY(!rest.pages.front().opensPass);
    QVERIFY(rest.covered().empty());
}

void TestOpenDentalReading::garbageCursorsStartOver()
{
    m->addPatient(1);
    auto adapter = m->adapter();
    for (const QByteArray &garbage : {QByteArray("{"), QByteArray("null"), QByteArray("{\"v\":99}"), QByteArray("{\"v\":1,\"since\":\"yesterday\"}"), QByteArray("\0\xff", 2)}) {
        const Gathered pass = gather(*adapter, QStringLiteral("patients"), garbage);
        QVERIFY(!pass.error);
        QCOMPARE(pass.ids(), QStringList{QStringLiteral("1")});
    }
    QCOMPARE(gather(*adapter, QStringLiteral("unicorns")).error->kind, domain::Error::Kind::NotFound);
}

void TestOpenDentalReading::schedulesAreReadByWindow()
{
    m->addSchedule(1, QStringLiteral("2026-01-30"));
    m->addSchedule(2, QStringLiteral("2026-01-31"));
    m->addSchedule(3, QStringLiteral("2026-03-02"));
    m->addSchedule(4, QStringLiteral("2026-05-31"));
    m->addSchedule(5, QStringLiteral("2026-06-01"));
    auto adapter = m->adapter();
    const Gathered pass = gather(*adapter, QStringLiteral("schedules"));
    QVERIFY(!pass.error);
    QCOMPARE(pass.ids(), (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
    QCOMPARE(pass.covered(), (std::vector<domain::Covered>{{domain::RecordKind::Schedule, domain::parseCivilDate(u"2026-01-31"), domain::parseCivilDate(u"2026-05-31")}}));
    QCOMPARE(pass.pages.back().facts.value(QStringLiteral("synced-from")), QStringLiteral("2026-01-31"));
    QCOMPARE(pass.pages.back().facts.value(QStringLiteral("synced-until")), QStringLiteral("2026-05-31"));
    QVERIFY(!pass.pages.front().facts.contains(QStringLiteral("synced-from")));
    QVERIFY(m->valuesAsked(QStringLiteral("definitions"), QStringLiteral("includeHidden")).contains(QStringLiteral("true")));
}

void TestOpenDentalReading::aFullSliceIsHalved()
{
    for (int i = 0; i < 120; ++i)
        m->addSchedule(1 + i, i < 110 ? QStringLiteral("2026-03-03") : QStringLiteral("2026-03-05"));
    auto adapter = m->adapter();
    const Gathered pass = gather(*adapter, QStringLiteral("schedules"));
    QVERIFY(!pass.error);
    QCOMPARE(pass.ids().size(), 120);
    QVERIFY(m->valuesAsked(QStringLiteral("schedules"), QStringLiteral("SchedType")).contains(QStringLiteral("Blockout")));
    QCOMPARE(pass.covered().size(), std::size_t(1));
}

void TestOpenDentalReading::operatoriesThatTurnEmptyAreReadAgain()
{
    m->addSchedule(1, QStringLiteral("2026-03-03"));
    auto adapter = m->adapter();
    QVERIFY(!gather(*adapter, QStringLiteral("schedules")).error);
    int reads = 0;
    m->before = [&](const HeardRequest &request) -> std::optional<ScriptedReply> {
        if (request.path().endsWith(QStringLiteral("schedules")) && request.value(QStringLiteral("dateStart")) == QStringLiteral("2026-03-02"))
            m->tables[QStringLiteral("schedules")][0][QStringLiteral("operatories")] = reads++ == 0 ? QString() : QStringLiteral("4");
        return std::nullopt;
    };
    const Gathered second = gather(*adapter, QStringLiteral("schedules"));
    QCOMPARE(reads, 2);
    QCOMPARE(std::get<domain::Schedule>(*second.last.at(QStringLiteral("1"))).operatories, QStringList{QStringLiteral("4")});
}

void TestOpenDentalReading::aServerThatIgnoresOffsetIsRefused()
{
    for (int i = 1; i <= 100; ++i)
        m->addPatient(i);
    m->before = [this](const HeardRequest &request) -> std::optional<ScriptedReply> {
        if (request.value(QStringLiteral("Offset")).isEmpty() || !request.path().endsWith(QStringLiteral("Simple")))
            return std::nullopt;
        QByteArray body = "[";
        for (int i = 1; i <= 100; ++i)
            body += QByteArray(i > 1 ? "," : "") + "{\"PatNum\":" + QByteArray::number(i) + ",\"LName\":\"a\",\"FName\":\"b\",\"PatStatus\":\"Patient\"}";
        return ScriptedReply{.body = body + ']'};
    };
    auto adapter = m->adapter();
    const Gathered pass = gather(*adapter, QStringLiteral("patients"));
    QVERIFY(pass.error);
    QCOMPARE(pass.error->code, QByteArray("paging"));
}

void TestOpenDentalReading::hintsNameResources()
{
    auto adapter = m->adapter();
    QVERIFY(!gather(*adapter, QStringLiteral("providers")).error);
    QVERIFY(adapter->hints({})->isEmpty());
    m->tables[QStringLiteral("signalods")] = {{{QStringLiteral("SignalNum"), 1}, {QStringLiteral("IType"), QStringLiteral("Schedules")}}, {{QStringLiteral("SignalNum"), 2}, {QStringLiteral("IType"), QStringLiteral("Appointment")}}};
    QCOMPARE(*adapter->hints({}), (QStringList{QStringLiteral("schedules"), QStringLiteral("appointments")}));
    m->before = [](const HeardRequest &) { return std::optional(ScriptedReply{.status = 500}); };
    QVERIFY(adapter->hints({}).has_value());
}

QTEST_GUILESS_MAIN(TestOpenDentalReading)
#include "tst_opendental_reading.moc"
