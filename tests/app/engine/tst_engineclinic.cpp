// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QTest>

#include "clinicbench.h"

using namespace articulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Error;
using test::ClinicBench;

namespace {

test::FakePms::Fault faultOf(const QString &resource, Error::Kind kind, const char *code)
{
    return [=](const contract::PullRequest &request, int) -> std::optional<Error> {
        if (request.resource != resource && !resource.isEmpty())
            return std::nullopt;
        return Error{kind, code, u"told to"_s};
    };
}

QJsonObject lineOf(const QJsonObject &document, const QString &resource)
{
    for (const QJsonValue line : document[u"resources"_s].toArray()) {
        if (line[u"resource"_s] == resource)
            return line.toObject();
    }
    return {};
}

} // namespace

class EngineClinic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstCopyTakesEverythingAndComesToRest()
    {
        ClinicBench bench(25);
        bench.drive();
        QCOMPARE(bench.dump().size(), 125);
        const auto runs = bench.runs();
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs.front().outcome, "done");
        QCOMPARE(runs.front().why, u"start"_s);
        QCOMPARE(runs.front().seen, 125);
        QCOMPARE(runs.front().calls, 15);
        const auto patients = bench.resource(u"patients"_s);
        QCOMPARE(patients.state, "done");
        QCOMPARE(patients.asOf, domain::fromEpochSeconds(1'795'000'000));
        QCOMPARE(patients.nextDue, bench.clock().now() + 60s);
        QCOMPARE(patients.cursor, "end");
        QVERIFY(bench.worker().wakeAt() > bench.clock().now());
    }

    void unchangedRowsAreSeenAndNotChanged()
    {
        ClinicBench bench(25);
        bench.drive();
        bench.clock().advance(61s);
        bench.pms().put(u"appointments"_s, test::appointmentRow(3, 45));
        bench.drive();
        const auto run = bench.runs().front();
        QCOMPARE(run.why, u"schedule"_s);
        QCOMPARE(run.outcome, "done");
        QCOMPARE(run.seen, 125);
        QCOMPARE(run.changed, 1);
    }

    void overlappingPagesChangeNothingTwice()
    {
        ClinicBench plain(25);
        plain.drive();
        ClinicBench bench(25);
        bench.pms().setPaging(10, 4);
        bench.drive();
        QCOMPARE(bench.dump(), plain.dump());
        QCOMPARE(bench.runs().front().changed, 125);
    }

    void rowsThatAreGoneBecomeDeletions()
    {
        ClinicBench bench(25);
        bench.drive();
        bench.pms().take(u"schedules"_s, u"7"_s);
        bench.clock().advance(61s);
        bench.drive();
        QCOMPARE(bench.runs().front().deleted, 1);
        QCOMPARE(bench.dump().filter(u"\"deleted\":true"_s).size(), 1);
    }

    void aResourceThatIsNotOfferedIsSkipped()
    {
        ClinicBench bench(5);
        bench.pms().plan({u"recalls"_s, 0s, 1.0, {domain::RecordKind::Recall}});
        bench.pms().setFault(faultOf(u"recalls"_s, Error::Kind::Unsupported, "no-permission"));
        const auto document = bench.sync().value();
        QCOMPARE(document[u"outcome"_s].toString(), u"done"_s);
        QCOMPARE(lineOf(document, u"recalls"_s)[u"skipped"_s].toString(), u"told to"_s);
        QCOMPARE(bench.resource(u"recalls"_s).state, "skipped");
        QVERIFY(!document.contains(u"error"_s));
    }

    void aCoreResourceThatIsNotOfferedMakesTheRunPartial()
    {
        ClinicBench bench(5);
        bench.pms().setFault(faultOf(u"schedules"_s, Error::Kind::Unsupported, "no-permission"));
        const auto document = bench.sync().value();
        QCOMPARE(document[u"outcome"_s].toString(), u"partial"_s);
        QCOMPARE(document[u"error"_s][u"code"_s].toString(), u"core-skipped"_s);
    }

    void aFailedResourceStopsNoOtherAndCountsAsUnread()
    {
        ClinicBench bench(5);
        bench.pms().setFault(faultOf(u"patients"_s, Error::Kind::TimedOut, "slow"));
        const auto document = bench.sync().value();
        QCOMPARE(document[u"outcome"_s].toString(), u"partial"_s);
        QCOMPARE(document[u"error"_s][u"code"_s].toString(), u"slow"_s);
        QCOMPARE(bench.dump().size(), 20);
        const auto patients = bench.resource(u"patients"_s);
        QCOMPARE(patients.state, "failed");
        QVERIFY(!patients.asOf);
        QVERIFY(patients.nextDue > bench.clock().now());
        QVERIFY(patients.nextDue <= bench.clock().now() + 300s);
        QVERIFY(bench.resource(u"appointments"_s).asOf.has_value());
    }

    void anUnreachablePmsFailsTheRunAtOnce()
    {
        ClinicBench bench(5);
        bench.pms().setFault(faultOf({}, Error::Kind::Unreachable, "no-connection"));
        const auto document = bench.sync().value();
        QCOMPARE(document[u"outcome"_s].toString(), u"failed"_s);
        QCOMPARE(document[u"error"_s][u"kind"_s].toString(), QString::fromLatin1(domain::kindName(Error::Kind::Unreachable)));
        QCOMPARE(bench.pms().calls(), 1);
        const auto due = bench.resource(u"appointments"_s).nextDue;
        QVERIFY(due && *due > bench.clock().now());
        bench.pms().setFault({});
        bench.clock().advance(301s);
        bench.drive();
        QCOMPARE(bench.runs().front().outcome, "done");
    }

    void aRefusedKeyFailsTheRun()
    {
        ClinicBench bench(5);
        bench.pms().setFault(faultOf({}, Error::Kind::Unauthorised, "bad-key"));
        const auto document = bench.sync().value();
        QCOMPARE(document[u"outcome"_s].toString(), u"failed"_s);
        QCOMPARE(document[u"error"_s][u"code"_s].toString(), u"bad-key"_s);
        QCOMPARE(bench.runs().front().errorCode, "bad-key");
    }

    void whereEveryResourceFailsTheRunFailed()
    {
        ClinicBench bench(5);
        bench.pms().setFault(faultOf({}, Error::Kind::Refused, "bad-request"));
        QCOMPARE(bench.sync().value()[u"outcome"_s].toString(), u"failed"_s);
        QCOMPARE(bench.pms().calls(), 5);
    }

    void settingsThatMakeNoAdapterFailTheRun()
    {
        ClinicBench bench(5);
        auto row = bench.row();
        row.secrets.clear();
        bench.worker().configure(row);
        const auto document = bench.sync().value();
        QCOMPARE(document[u"outcome"_s].toString(), u"failed"_s);
        QCOMPARE(document[u"error"_s][u"code"_s].toString(), u"bad-setting"_s);
        QVERIFY(bench.worker().wakeAt() > bench.clock().now());
    }

    void rowsLeftOutAreNeitherDeletedNorForgotten()
    {
        ClinicBench bench(25);
        bench.drive();
        const QStringList before = bench.dump();
        bench.pms().setUnreadable(u"appointments"_s, {u"12"_s});
        bench.clock().advance(61s);
        const auto document = bench.sync().value();
        QCOMPARE(document[u"outcome"_s].toString(), u"partial"_s);
        QCOMPARE(lineOf(document, u"appointments"_s)[u"failed"_s].toInt(), 1);
        QCOMPARE(bench.dump(), before);
        const auto row = bench.resource(u"appointments"_s);
        QCOMPARE(row.state, "failed");
        QCOMPARE(row.reason, u"a row makes no sense"_s);
        bench.pms().setUnreadable(u"appointments"_s, {});
        QCOMPARE(bench.sync().value()[u"outcome"_s].toString(), u"done"_s);
        QCOMPARE(bench.resource(u"appointments"_s).state, "done");
    }

    void anUnreadableRowDoesNotStartTheCopyAgain()
    {
        ClinicBench bench(25);
        bench.pms().setUnreadable(u"appointments"_s, {u"12"_s});
        bench.drive();
        QCOMPARE(bench.resource(u"appointments"_s).state, "failed");
        QVERIFY(!bench.resource(u"appointments"_s).asOf);
        QCOMPARE(bench.resource(u"appointments"_s).cursor, "end");
        QByteArray askedWith;
        bench.pms().setFault([&askedWith](const contract::PullRequest &request, int) -> std::optional<Error> {
            if (request.resource == u"appointments"_s && askedWith.isNull())
                askedWith = request.cursor;
            return std::nullopt;
        });
        bench.pms().setUnreadable(u"appointments"_s, {});
        QCOMPARE(bench.sync().value()[u"outcome"_s].toString(), u"done"_s);
        QCOMPARE(askedWith, "end");
        QVERIFY(bench.resource(u"appointments"_s).asOf);
    }

    void anAdapterThatDoesNotMoveIsStopped()
    {
        ClinicBench bench(5);
        bench.pms().setStuck(u"patients"_s);
        const auto document = bench.sync().value();
        QCOMPARE(document[u"outcome"_s].toString(), u"partial"_s);
        QCOMPARE(document[u"error"_s][u"code"_s].toString(), u"cursor-stands"_s);
    }

    void aRestartInTheMiddleOfAPassDeletesNothing()
    {
        ClinicBench bench(25);
        bench.drive();
        const QStringList before = bench.dump();
        bench.clock().advance(61s);
        while (bench.resource(u"patients"_s).cursor != "at:10")
            bench.worker().step({});
        bench.restart();
        bench.drive();
        QCOMPARE(bench.dump(), before);
        QCOMPARE(bench.runs().front().outcome, "done");
    }

    void whatWentWhileThePassWasInterruptedIsFoundByTheNext()
    {
        ClinicBench bench(25);
        bench.drive();
        bench.clock().advance(61s);
        while (bench.resource(u"patients"_s).cursor != "at:10")
            bench.worker().step({});
        bench.drop();
        bench.pms().take(u"patients"_s, u"3"_s);
        bench.pms().setClock(domain::fromEpochSeconds(1'795'000'200));
        bench.restart();
        bench.drive();
        QCOMPARE(bench.dump().filter(u"\"deleted\":true"_s).size(), 1);
        QCOMPARE(bench.resource(u"patients"_s).asOf, domain::fromEpochSeconds(1'795'000'200));
    }

    void failingAnyOneCallLosesNothing()
    {
        ClinicBench plain(12);
        plain.drive();
        const QStringList whole = plain.dump();
        for (int failing = 0;; ++failing) {
            ClinicBench bench(12);
            bench.pms().setFault([failing](const contract::PullRequest &, int call) -> std::optional<Error> {
                return call == failing ? std::optional(Error{Error::Kind::TimedOut, "slow", u"told to"_s}) : std::nullopt;
            });
            const auto document = bench.sync().value();
            if (document[u"outcome"_s] == u"done"_s) {
                QCOMPARE(failing, plain.pms().calls());
                return;
            }
            QCOMPARE(document[u"outcome"_s].toString(), u"partial"_s);
            bench.clock().advance(301s);
            bench.drive();
            QCOMPARE(bench.dump(), whole);
            QCOMPARE(bench.runs().front().outcome, "done");
        }
    }

    void aPausedClinicDoesNotPull()
    {
        ClinicBench bench(5);
        auto row = bench.row();
        row.paused = true;
        bench.worker().configure(row);
        QCOMPARE(bench.worker().wakeAt(), std::nullopt);
        QCOMPARE(bench.sync().error().code, "clinic-paused");
        QCOMPARE(bench.pms().calls(), 0);
        row.paused = false;
        bench.worker().configure(row);
        bench.drive();
        QCOMPARE(bench.runs().front().outcome, "done");
    }

    void anOrderJoinsTheRunAndSeesEverythingAfresh()
    {
        ClinicBench bench(25);
        for (int i = 0; i < 8; ++i)
            bench.worker().step({});
        const int before = bench.pms().calls();
        QVERIFY(before > 3);
        std::vector<engine::Progress> progress;
        std::optional<QJsonObject> document;
        bench.clock().advance(1s);
        bench.worker().order({u"owner"_s, false, [&](const engine::Progress &step) { progress.push_back(step); },
                              [&](const domain::Result<QJsonObject> &answer) { document = answer.value(); }});
        bench.drive();
        QVERIFY(document.has_value());
        QCOMPARE((*document)[u"outcome"_s].toString(), u"done"_s);
        QCOMPARE((*document)[u"resources"_s].toArray().size(), 5);
        QCOMPARE(bench.pms().calls() - before, int(progress.size()));
        QVERIFY(bench.pms().calls() >= before + 15);
        QCOMPARE(bench.runs().size(), std::size_t(1));
    }

    void aFullSyncReadsFromTheBeginning()
    {
        ClinicBench bench(25);
        bench.drive();
        bench.clock().advance(1s);
        const auto document = bench.sync(true).value();
        QCOMPARE(lineOf(document, u"patients"_s)[u"seen"_s].toInt(), 25);
        QCOMPARE(document[u"calls"_s].toInt(), 15);
        QCOMPARE(bench.runs().front().why, u"asked by owner"_s);
    }

    void aHintMakesASlowResourceDue()
    {
        ClinicBench bench(5);
        bench.pms().plan({u"appointmentTypes"_s, 3600s, 1.0, {domain::RecordKind::AppointmentType}});
        bench.drive();
        bench.clock().advance(61s);
        bench.drive();
        QCOMPARE(bench.pms().log().count(u"appointmentTypes"_s), 1);
        bench.pms().setHints({u"appointmentTypes"_s});
        bench.clock().advance(61s);
        bench.drive();
        QCOMPARE(bench.pms().log().count(u"appointmentTypes"_s), 2);
    }

    void theClockOffsetAndTheLagAreWrittenDown()
    {
        ClinicBench bench(5);
        bench.drive();
        const auto facts = bench.ask<QMap<QString, QString>>(
            [](warehouse::Warehouse &warehouse) { return warehouse.facts().of(u"north"_s); });
        QCOMPARE(facts.value(QString::fromLatin1(domain::fact::clockOffset)), u"-100"_s);
        bench.clock().advance(61s);
        bench.drive();
        const auto samples = bench.ask<std::vector<warehouse::LagSample>>(
            [](warehouse::Warehouse &warehouse) { return warehouse.lags().since(u"north"_s, domain::Instant{}); });
        QCOMPARE(samples.size(), std::size_t(6));
        for (const warehouse::LagSample &sample : samples)
            QCOMPARE(sample.lagS, 61);
    }

    void aStoppedRunSaysSo()
    {
        ClinicBench bench(25);
        for (int i = 0; i < 6; ++i)
            bench.worker().step({});
        bench.drop();
        const auto run = bench.runs().front();
        QCOMPARE(run.outcome, "partial");
        QCOMPARE(run.errorCode, "stopped");
        QVERIFY(bench.resource(u"operatories"_s).state != "reading");
    }
};

QTEST_GUILESS_MAIN(EngineClinic)
#include "tst_engineclinic.moc"
