// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "ctl/arguments.h"
#include "ctl/capacitydocument.h"
#include "ctl/pairs.h"
#include "ctl/peopletext.h"
#include "ctl/statusdocument.h"

using namespace articulator;
using namespace articulator::ctl;
using namespace std::chrono_literals;

namespace {

const domain::Instant now = *domain::parseInstant(u"2026-11-23T15:00:00Z");

ReadingState freshState()
{
    ReadingState state;
    state.clinic.id = QStringLiteral("north");
    warehouse::ResourceRow row;
    row.resource = QStringLiteral("appointments");
    row.asOf = now - 30s;
    row.state = "done";
    state.resources = {row};
    state.runs = {warehouse::RunRow{}};
    state.runs[0].outcome = "done";
    return state;
}

QString readWord(const ReadingState &state)
{
    return statusObject(state, now).value(QStringLiteral("read")).toObject().value(QStringLiteral("state")).toString();
}

} // namespace

/// Arguments, secrets and documents by themselves.
class TestCtlParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsComeFromFilesAndVariablesOnly()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("key")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("top secret\n\n");
        file.close();
        qputenv("TST_CTL_SECRET", "from env");
        const auto read = secretPairs({"a=@" + file.fileName().toStdString(), "b=env:TST_CTL_SECRET"});
        QVERIFY(read.has_value());
        QCOMPARE(read->at(QStringLiteral("a")).view().toByteArray(), QByteArrayLiteral("top secret\n"));
        QCOMPARE(read->at(QStringLiteral("b")).view().toByteArray(), QByteArrayLiteral("from env"));
        for (const char *bad : {"a=plain", "a", "=@x", "a=@/no/such/file", "a=env:TST_CTL_NOT_SET", "a=env:"}) {
            const auto refused = secretPairs({bad});
            QVERIFY2(!refused, bad);
            QCOMPARE(refused.error().code, QByteArrayLiteral("bad-secret"));
            QVERIFY(!refused.error().detail.contains(QStringLiteral("plain")));
        }
        QVERIFY(!secretPairs({"b=env:TST_CTL_SECRET", "b=env:TST_CTL_SECRET"}));
    }

    void settingsArePairs()
    {
        QCOMPARE(settingPairs({"url=http://x/?a=b"})->value(QStringLiteral("url")).toString(), QStringLiteral("http://x/?a=b"));
        QVERIFY(!settingPairs({"url"}));
        QVERIFY(!settingPairs({"=x"}));
        QVERIFY(!settingPairs({"a=1", "a=2"}));
    }

    void instantsNeedTheirOffset()
    {
        QCOMPARE(*instantArgument("--at", "2026-11-23T09:00:00-06:00"), now);
        QVERIFY(!instantArgument("--at", "2026-11-23T09:00:00"));
        QVERIFY(!instantArgument("--at", "2026-11-23"));
        QCOMPARE(*instantArgument("--from", "2026-11-23", *domain::Zone::named("America/Chicago")), *domain::parseInstant(u"2026-11-23T06:00:00Z"));
        QVERIFY(!dateArgument("--from", "2026-02-30"));
    }

    void onlyFreshAndWholeIsCurrent()
    {
        QCOMPARE(readWord(freshState()), QStringLiteral("current"));
        ReadingState late = freshState();
        late.resources[0].asOf = now - 121s;
        QCOMPARE(readWord(late), QStringLiteral("behind"));
        late.resources[0].asOf = now - 601s;
        QCOMPARE(readWord(late), QStringLiteral("stale"));
        ReadingState partial = freshState();
        partial.runs[0].outcome = "partial";
        QCOMPARE(readWord(partial), QStringLiteral("failed"));
        partial.silentAsExpected = true;
        QCOMPARE(readWord(partial), QStringLiteral("quiet"));
        ReadingState goingOn = freshState();
        goingOn.runs.insert(goingOn.runs.begin(), warehouse::RunRow{});
        QCOMPARE(readWord(goingOn), QStringLiteral("current"));
        ReadingState paused = freshState();
        paused.clinic.paused = true;
        QCOMPARE(readWord(paused), QStringLiteral("behind"));
        QCOMPARE(readWord(ReadingState()), QStringLiteral("never"));
    }

    void windowsHaveTheContractsMembers()
    {
        domain::Window window{QStringLiteral("5"), QStringLiteral("4"), now, now + 60min, 60, 5, 1, now, now + 20min, domain::Limit::Now, domain::Limit::ProviderBusy};
        const QJsonObject object = windowsArray({window}).first().toObject();
        QCOMPARE(object.keys().join(u','), QStringLiteral("end,firstStart,fits,lastStart,limitedBy,minutes,operatory,provider,start,starts"));
        QCOMPARE(object.value(QStringLiteral("limitedBy")).toObject().value(QStringLiteral("after")).toString(), QStringLiteral("provider-busy"));
    }

    void peopleSeeTables()
    {
        const QJsonArray rows{QJsonObject{{QStringLiteral("name"), QStringLiteral("North")}, {QStringLiteral("id"), QStringLiteral("n")}},
                              QJsonObject{{QStringLiteral("id"), QStringLiteral("south")}}};
        QCOMPARE(peopleText({{QStringLiteral("clinics"), rows}, {QStringLiteral("asOf"), QStringLiteral("T")}}),
                 QStringLiteral("asOf: T\nid     name\nn      North\nsouth\n"));
        QCOMPARE(peopleText({{QStringLiteral("clinics"), QJsonArray()}}), QStringLiteral("clinics: none\n"));
    }
};

QTEST_GUILESS_MAIN(TestCtlParts)
#include "tst_ctlparts.moc"
