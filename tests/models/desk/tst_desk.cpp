// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "clinicfixture.h"
#include "desk/desk.h"
#include "desk/newslines.h"
#include "desk/opentime.h"
#include "warehouse/bookreader.h"

using namespace articulator;
using namespace articulator::desk;
using articulator::testsupport::Backend;
using articulator::testsupport::ClinicFixture;
using domain::Secret;
using std::chrono::days;
using namespace std::chrono_literals;

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheOverviewAndFollowsChanges_data() { testsupport::addBackends(); }
    void tellsTheOverviewAndFollowsChanges()
    {
        QFETCH(Backend, backend);
        ClinicFixture fixture(backend);
        QVERIFY(fixture.make());
        Desk desk(placeOf(fixture));
        open(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.overview() && !desk.overview()->clinics.empty(), 10'000);
        const ClinicLine line = desk.overview()->clinics.front();
        QCOMPARE(line.name, QStringLiteral("Lakeside Dental"));
        QCOMPARE(line.pmsVersion, QStringLiteral("25.3.12"));
        QCOMPARE(line.requestGapMs, 1000);
        QCOMPARE(line.read.state, domain::Freshness::Current);
        QCOMPARE(desk.overview()->worker, WorkerPresence::Absent);
        // Ten working days of two rooms, nine hours each; the figure of a day ahead does not depend on the time of day.
        QTRY_VERIFY_WITH_TIMEOUT(desk.overview()->clinics.front().openDays.size() == 10, 10'000);
        QCOMPARE(desk.overview()->clinics.front().openDates.front(), fixture.today());
        QVERIFY(!desk.overview()->clinics.front().closedToday);
        QCOMPARE(desk.overview()->clinics.front().openDays.at(3), std::optional(2 * 9 * 60));

        const qint64 records = desk.overview()->records;
        QVERIFY(fixture.put(QStringLiteral("50112"), fixture.at(fixture.today() + days(3), 10)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.overview()->records, records + 1, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.overview()->clinics.front().openDays.at(3), std::optional((2 * 9 - 1) * 60), 10'000);

        QVERIFY(fixture.beat(QStringLiteral("1.2")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.overview()->worker, WorkerPresence::Alive, 10'000);
        QVERIFY(fixture.beat(QStringLiteral("1.3")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.overview()->worker, WorkerPresence::OtherVersion, 10'000);
        QVERIFY(fixture.beat(QStringLiteral("1.2"), 20s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.overview()->worker, WorkerPresence::Absent, 10'000);
    }

    void tellsRunsAndFailures()
    {
        ClinicFixture fixture(Backend::Sqlite);
        QVERIFY(fixture.make());
        warehouse::RunRow run;
        run.clinic = ClinicFixture::clinic();
        run.startedAt = fixture.now() - 10s;
        run.why = QStringLiteral("schedule");
        run.id = fixture.engine().runs().begin(run).value();
        run.outcome = "failed";
        run.tookMs = 1500;
        run.calls = 3;
        run.errorCode = "unauthorised";
        run.error = QStringLiteral("The key was refused.");
        QVERIFY(fixture.engine().runs().finish(run));
        QVERIFY(fixture.engine().lags().add({{run.clinic, {}, fixture.now() - 30min, 50}, {run.clinic, {}, fixture.now() - 29min, 500},
                                            {run.clinic, QStringLiteral("appointments"), fixture.now() - 2min, 40}}));
        Desk desk(placeOf(fixture));
        desk.watchClinic(ClinicFixture::clinic());
        open(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.overview() && desk.sync(), 10'000);
        const ClinicLine line = desk.overview()->clinics.front();
        QCOMPARE(line.read.state, domain::Freshness::Failed);
        QCOMPARE(line.errorCode, QByteArray("unauthorised"));
        QCOMPARE(line.callsLastMinute, 3);
        QVERIFY(!line.lastSync);
        QCOMPARE(line.freshPerMille24h, 500);
        QCOMPARE(std::ranges::max(line.lagS24h), 500);
        QCOMPARE(desk.overview()->news.front().what, QByteArray("failed"));
        QCOMPARE(desk.sync()->runs.size(), std::size_t(1));
        QCOMPARE(desk.sync()->runs.front().error, run.error);
        QCOMPARE(desk.sync()->resources.size(), std::size_t(3));
        const auto appointments = std::ranges::find(desk.sync()->resources, QStringLiteral("appointments"), &ResourceLine::resource);
        QCOMPARE(appointments->state, QByteArray("done"));
        QCOMPARE(appointments->lagS24h.back(), 40);
        QCOMPARE(appointments->cursor.size(), 19);
    }

    void aSilenceInQuietHoursIsNoFailure()
    {
        ClinicFixture fixture(Backend::Sqlite);
        QVERIFY(fixture.make());
        warehouse::ClinicRow clinic = fixture.engine().clinics().find(ClinicFixture::clinic()).value();
        clinic.settings[QStringLiteral("quiet-hours")] = QStringLiteral("00:00-00:00");
        QVERIFY(fixture.engine().clinics().update(clinic));
        const auto finish = [&](const QByteArray &code) {
            warehouse::RunRow run;
            run.clinic = clinic.id;
            run.startedAt = fixture.now();
            run.id = fixture.engine().runs().begin(run).value();
            run.outcome = "failed";
            run.errorCode = code;
            return fixture.engine().runs().finish(run).has_value();
        };
        QVERIFY(finish("no-connection"));
        Desk desk(placeOf(fixture));
        open(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.overview(), 10'000);
        QCOMPARE(desk.overview()->clinics.front().read.state, domain::Freshness::Quiet);
        QVERIFY(finish("key-refused"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.overview()->clinics.front().read.state, domain::Freshness::Failed, 10'000);
    }

    void tellsAClosedDayFromAFullOne()
    {
        ClinicFixture fixture(Backend::Sqlite);
        QVERIFY(fixture.make());
        auto reading = warehouse::readBook(fixture.engine(), ClinicFixture::clinic(), fixture.today(), fixture.today() + days(21), fixture.now());
        QVERIFY(reading.has_value());
        QVERIFY(!openDays(domain::Capacity(reading->book)).closedToday);
        domain::Schedule holiday;
        holiday.scope = domain::ScheduleScope::Practice;
        holiday.closed = true;
        holiday.start = domain::CivilTime(fixture.today());
        holiday.end = domain::CivilTime(fixture.today() + days(1));
        reading->book.schedules.push_back({QStringLiteral("holiday"), holiday});
        const OpenDays open = openDays(domain::Capacity(reading->book));
        QVERIFY(open.closedToday);
        QCOMPARE(open.today, std::optional(0));
        QCOMPARE(open.dates.front(), fixture.today() + days(1));
        reading->book.syncedFrom = fixture.today() + days(1);
        QVERIFY(!openDays(domain::Capacity(reading->book)).closedToday); // not read is not known
    }

    void repeatedFailuresAreOneLine()
    {
        const domain::Instant now{};
        std::vector<warehouse::RunRow> runs; // newest first
        const auto run = [&](const char *clinic, const QByteArray &outcome, const QString &error, qint64 changed = 0) {
            warehouse::RunRow row;
            row.clinic = QString::fromLatin1(clinic);
            row.startedAt = now - std::chrono::minutes(runs.size());
            row.why = QStringLiteral("schedule");
            row.outcome = outcome;
            row.error = error;
            row.changed = changed;
            runs.push_back(row);
        };
        const QString refused = QStringLiteral("the key was refused"), silent = QStringLiteral("no answer");
        run("a", "failed", refused);
        run("b", "failed", refused);
        run("a", "failed", refused);
        run("b", "failed", silent);
        run("a", "failed", refused);
        run("a", "done", {}, 3);
        run("a", "failed", refused);
        const std::vector<NewsLine> news = newsLines(runs, {}, {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
        std::vector<std::pair<QString, int>> told;
        for (const NewsLine &line : news)
            told.emplace_back(line.clinic + u' ' + QString::fromLatin1(line.what), line.times);
        const std::vector<std::pair<QString, int>> expected{{QStringLiteral("A failed"), 3}, {QStringLiteral("B failed"), 1}, {QStringLiteral("B failed"), 1},
                                                            {QStringLiteral("A copied"), 1}, {QStringLiteral("A failed"), 1}};
        QCOMPARE(told, expected);
        QCOMPARE(news.front().at, now);
    }

    void answersCapacityAndWhy()
    {
        ClinicFixture fixture(Backend::Sqlite);
        QVERIFY(fixture.make());
        const domain::CivilDate day = fixture.today() + days(1);
        QVERIFY(fixture.put(QStringLiteral("50112"), fixture.at(day, 10)));
        Desk desk(placeOf(fixture));
        open(desk);
        QSignalSpy answers(&desk, &Desk::capacityChanged);
        desk.askCapacity({ClinicFixture::clinic(), QStringLiteral("11"), day, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!answers.isEmpty(), 10'000);
        const CapacitySnapshot shown = *desk.capacity();
        QCOMPARE(shown.errorCode, QByteArray());
        QCOMPARE(shown.types.size(), std::size_t(2));
        QCOMPARE(shown.types.front().name, QStringLiteral("Crown"));
        QCOMPARE(shown.types.front().minutes, 90);
        QCOMPARE(shown.openMinutes, (9 + 8) * 60);
        QCOMPARE(shown.windows.size(), std::size_t(3));
        QCOMPARE(shown.windows.front().providerName, QStringLiteral("Dr. Nguyen"));
        QCOMPARE(shown.rows.size(), std::size_t(4));
        const DayRow &doctor = shown.rows.front();
        QCOMPARE(doctor.name, QStringLiteral("Dr. Nguyen"));
        const auto count = [&](const DayRow &row, DayBar::What what) { return std::ranges::count(row.bars, what, &DayBar::what); };
        QCOMPARE(count(doctor, DayBar::What::Working), 1);
        QCOMPARE(count(doctor, DayBar::What::Appointment), 1);
        QCOMPARE(count(doctor, DayBar::What::Open), 2);
        QCOMPARE(count(shown.rows.at(2), DayBar::What::Appointment), 1);
        const auto visit = std::ranges::find(doctor.bars, DayBar::What::Appointment, &DayBar::what);
        QCOMPARE(visit->label, QStringLiteral("Crown"));
        QCOMPARE(visit->record, QStringLiteral("appointment/50112"));
        for (const DayRow &row : shown.rows) {
            for (const DayBar &bar : row.bars)
                QVERIFY(!bar.label.contains(QStringLiteral("731")) && !bar.label.contains(QStringLiteral("morning")));
        }

        QSignalSpy whys(&desk, &Desk::whyAnswered);
        desk.ask({ClinicFixture::clinic(), QStringLiteral("11"), day, QStringLiteral("5"), QStringLiteral("1")}, fixture.at(day, 10, 30));
        QTRY_COMPARE_WITH_TIMEOUT(whys.size(), 1, 10'000);
        const auto why = whys.front().front().value<WhyAnswer>();
        QVERIFY(!why.error && !why.why.legal);
        const bool named = std::ranges::any_of(why.why.reasons, [](const domain::Reason &r) { return r.record == QStringLiteral("appointment/50112"); });
        QVERIFY(named);

        QVERIFY(fixture.put(QStringLiteral("50112"), std::nullopt));
        QTRY_COMPARE_WITH_TIMEOUT(desk.capacity()->openMinutes, 18 * 60, 10'000);
        desk.askCapacity({ClinicFixture::clinic(), QStringLiteral("11"), fixture.today() + days(400), {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(desk.capacity()->errorCode, QByteArray("not-synced"), 10'000);
        desk.askCapacity({QStringLiteral("nobody"), {}, {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(desk.capacity()->errorCode, QByteArray("unknown-clinic"), 10'000);
    }

    void theNewestCapacityQuestionWins()
    {
        ClinicFixture fixture(Backend::Sqlite);
        QVERIFY(fixture.make());
        Desk desk(placeOf(fixture));
        open(desk);
        QSignalSpy answers(&desk, &Desk::capacityChanged);
        for (int ahead = 0; ahead <= 20; ++ahead)
            desk.askCapacity({ClinicFixture::clinic(), {}, fixture.today() + days(ahead), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!answers.isEmpty(), 10'000);
        for (const QList<QVariant> &answer : answers)
            QCOMPARE(answer.front().value<CapacitySnapshot>().question.day, fixture.today() + days(20));
        QCOMPARE(desk.capacity()->question.type, QStringLiteral("11")); // the shortest
    }

    void handsRequestsToTheWorkerAndFollowsThem()
    {
        ClinicFixture fixture(Backend::Sqlite);
        QVERIFY(fixture.make());
        Desk desk(placeOf(fixture));
        QSignalSpy moved(&desk, &Desk::requestChanged);
        (void)desk.syncNow(ClinicFixture::clinic());
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(moved.takeFirst().front().value<RequestProgress>().state, RequestProgress::State::Failed); // not open
        open(desk);
        const auto state = [&] { return moved.isEmpty() ? RequestProgress() : moved.last().front().value<RequestProgress>(); };
        const quint64 token = desk.copyAgain(ClinicFixture::clinic());
        QTRY_COMPARE_WITH_TIMEOUT(state().state, RequestProgress::State::Waiting, 10'000);
        auto &requests = fixture.engine().requests();
        const auto waiting = requests.waiting().value();
        QCOMPARE(waiting.size(), std::size_t(1));
        QCOMPARE(waiting.front().action, QByteArray("sync"));
        QCOMPARE(waiting.front().actor, QStringLiteral("owner"));
        QCOMPARE(waiting.front().body, QByteArray(R"({"full":true})"));
        QVERIFY(waiting.front().expires > fixture.now());
        QVERIFY(requests.start(waiting.front().id));
        QTRY_COMPARE_WITH_TIMEOUT(state().state, RequestProgress::State::Running, 10'000);
        QVERIFY(requests.finish(waiting.front().id, "failed", R"({"error":{"code":"throttled","message":"Later.","kind":"throttled"}})"));
        QTRY_COMPARE_WITH_TIMEOUT(state().state, RequestProgress::State::Failed, 10'000);
        QCOMPARE(state().token, token);
        QCOMPARE(state().error->kind, domain::Error::Kind::Throttled);
        QCOMPARE(state().error->detail, QStringLiteral("Later."));

        (void)desk.pause(ClinicFixture::clinic());
        QTRY_VERIFY_WITH_TIMEOUT(!requests.waiting().value().empty(), 10'000);
        QCOMPARE(requests.waiting().value().front().action, QByteArray("clinic.pause"));
    }

    void refusesAWrongPassphraseAndAMissingWarehouseAsValues()
    {
        ClinicFixture fixture(Backend::Sqlite);
        QVERIFY(fixture.make());
        Desk desk(placeOf(fixture));
        QElapsedTimer timer;
        timer.start();
        desk.open(Secret("wrong"));
        QVERIFY2(timer.elapsed() < 200, "the GUI thread waited");
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), Desk::State::Failed, 20'000);
        QCOMPARE(desk.error()->kind, domain::Error::Kind::Locked);
        open(desk);
        QVERIFY(!desk.error());
        QTRY_VERIFY_WITH_TIMEOUT(desk.overview().has_value(), 10'000);
        timer.restart();
        desk.close();
        QVERIFY2(timer.elapsed() < 200, "the GUI thread waited");
        QVERIFY(!desk.overview());
        QVERIFY(fixture.engine().audit().seal());
        const auto entries = fixture.engine().audit().list({}).value();
        QCOMPARE(std::ranges::count_if(entries, [](const auto &row) { return row.entry.outcome == QStringLiteral("refused"); }), 1);

        QTemporaryDir nowhere;
        Desk empty({nowhere.filePath(QStringLiteral("none")), {}, QStringLiteral("owner"), {}});
        empty.open(Secret("any"));
        QTRY_COMPARE_WITH_TIMEOUT(empty.state(), Desk::State::Failed, 10'000);
        QCOMPARE(empty.error()->code, QByteArray("no-warehouse"));
    }

private:
    static DeskPlace placeOf(ClinicFixture &fixture)
    {
        return {fixture.place().location().dataFolder, fixture.place().url(), QStringLiteral("owner"), QStringLiteral("1.2")};
    }
    static void open(Desk &desk)
    {
        desk.open(Secret(ClinicFixture::passphrase()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), Desk::State::Open, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
