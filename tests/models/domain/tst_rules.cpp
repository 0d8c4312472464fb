// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "domain/redact.h"
#include "domain/settings.h"
#include "domain/status.h"

using namespace articulator::domain;
using namespace std::chrono;

/// The small pure rules: freshness, settings, what may reach a log.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesFreshness_data();
    void judgesFreshness();
    void takesTheOldestResource();
    void knowsQuietHours_data();
    void knowsQuietHours();
    void tellsSilenceFromRefusal();
    void checksSettings_data();
    void checksSettings();
    void redactsWhatIdentifies_data();
    void redactsWhatIdentifies();
};

void TestRules::judgesFreshness_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<bool>("silent");
    QTest::addColumn<QString>("state");
    QTest::newRow("fresh") << 60 << false << false << false << "current";
    QTest::newRow("at twice its interval") << 120 << false << false << false << "current";
    QTest::newRow("past twice its interval") << 121 << false << false << false << "behind";
    QTest::newRow("at ten times") << 600 << false << false << false << "behind";
    QTest::newRow("past ten times") << 601 << false << false << false << "stale";
    QTest::newRow("failed though fresh") << 10 << false << true << false << "failed";
    QTest::newRow("paused and fresh") << 10 << true << false << false << "behind";
    QTest::newRow("paused for long") << 9000 << true << true << false << "stale";
    QTest::newRow("never") << -1 << false << false << false << "never";
    QTest::newRow("closed tonight") << 9000 << false << true << true << "quiet";
    QTest::newRow("clock ahead of us") << -30 << false << false << false << "never";
}

void TestRules::judgesFreshness()
{
    QFETCH(const int, age);
    QFETCH(const bool, paused);
    QFETCH(const bool, failed);
    QFETCH(const bool, silent);
    QFETCH(const QString, state);
    const Instant now = fromEpochSeconds(1'000'000);
    ResourceFreshness resource{QStringLiteral("appointments"), seconds(60), {}, false, false};
    if (age >= 0)
        resource.asOf = now - seconds(age);
    const ClinicFreshness judged = judge({resource}, now, paused, failed, silent);
    QCOMPARE(QString(word(judged.state)), state);
    if (age >= 0)
        QCOMPARE(judged.lag->count(), age);
}

void TestRules::takesTheOldestResource()
{
    const Instant now = fromEpochSeconds(1'000'000);
    std::vector<ResourceFreshness> resources{{QStringLiteral("appointments"), seconds(60), now - seconds(30), false, false},
                                             {QStringLiteral("recalls"), seconds(3600), now - seconds(3000), false, false},
                                             {QStringLiteral("coverage"), seconds(60), {}, true, false}};
    ClinicFreshness judged = judge(resources, now, false, false, false);
    QCOMPARE(judged.state, Freshness::Current);
    QCOMPARE(judged.lag->count(), 3000);
    resources.push_back({QStringLiteral("patients"), seconds(60), {}, false, false});
    QCOMPARE(judge(resources, now, false, false, false).state, Freshness::Never);
    resources.pop_back();
    resources.front().failed = true;
    QCOMPARE(judge(resources, now, false, false, false).state, Freshness::Failed);
}

void TestRules::knowsQuietHours_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("off by default") << QString() << "2026-03-02T23:00" << false;
    QTest::newRow("at night") << "22:00-06:00" << "2026-03-02T23:00" << true;
    QTest::newRow("before dawn") << "22:00-06:00" << "2026-03-02T05:59" << true;
    QTest::newRow("when it ends") << "22:00-06:00" << "2026-03-02T06:00" << false;
    QTest::newRow("over noon") << "12:00-13:00" << "2026-03-02T12:30" << true;
    QTest::newRow("after noon") << "12:00-13:00" << "2026-03-02T13:00" << false;
    QTest::newRow("always") << "00:00-00:00" << "2026-03-02T13:00" << true;
    QTest::newRow("a work day") << "closed" << "2026-03-02T09:00" << false;
    QTest::newRow("its evening") << "closed" << "2026-03-02T17:00" << true;
    QTest::newRow("a day without work") << "closed" << "2026-03-01T09:00" << true;
    QTest::newRow("a holiday") << "closed" << "2026-03-03T09:00" << true;
    QTest::newRow("nonsense") << "sometimes" << "2026-03-03T09:00" << false;
}

void TestRules::knowsQuietHours()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, now);
    QFETCH(const bool, quiet);
    const auto local = [](const QString &text) {
        return CivilTime(seconds(QDateTime(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11)), Qt::UTC).toSecsSinceEpoch()));
    };
    Schedule block;
    block.scope = ScheduleScope::Provider;
    block.start = local(QStringLiteral("2026-03-02T08:00"));
    block.end = local(QStringLiteral("2026-03-02T17:00"));
    Schedule holidayBlock = block;
    holidayBlock.start += days(1);
    holidayBlock.end += days(1);
    Schedule holiday;
    holiday.scope = ScheduleScope::Practice;
    holiday.closed = true;
    holiday.start = holiday.end = local(QStringLiteral("2026-03-03T00:00"));
    const std::vector<Entry<Schedule>> schedules{{QStringLiteral("1"), block}, {QStringLiteral("2"), holidayBlock}, {QStringLiteral("3"), holiday}};
    QCOMPARE(isQuietHour(setting, local(now), schedules), quiet);
    QVERIFY(!isQuietHour(QStringLiteral("closed"), local(now), {}));
    QCOMPARE(check(clinicSettings(), {{QStringLiteral("quiet-hours"), setting}}, {}).has_value(), setting != u"sometimes");
}

void TestRules::tellsSilenceFromRefusal()
{
    QVERIFY(saysSilence("office-offline"));
    QVERIFY(saysSilence("no-answer"));
    QVERIFY(!saysSilence("key-refused"));
    QVERIFY(!saysSilence("rows-left-out"));
    QVERIFY(!saysSilence(""));
}

void TestRules::checksSettings_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QStringList>("secrets");
    QTest::addColumn<QString>("complaint");
    const QStringList key{QStringLiteral("key")};
    QTest::newRow("good") << Settings{{QStringLiteral("mode"), QStringLiteral("remote")}, {QStringLiteral("gap"), QStringLiteral("5")}} << key << "";
    QTest::newRow("unknown") << Settings{{QStringLiteral("colour"), QStringLiteral("red")}} << key << "colour";
    QTest::newRow("choice") << Settings{{QStringLiteral("mode"), QStringLiteral("carrier pigeon")}} << key << "one of remote, local";
    QTest::newRow("too large") << Settings{{QStringLiteral("gap"), QStringLiteral("61")}} << key << "from 0 to 60";
    QTest::newRow("no number") << Settings{{QStringLiteral("gap"), QStringLiteral("fast")}} << key << "whole number";
    QTest::newRow("address") << Settings{{QStringLiteral("url"), QStringLiteral("ftp://a")}} << key << "http";
    QTest::newRow("password in address") << Settings{{QStringLiteral("url"), QStringLiteral("http://u:p@a/")}} << key << "without user";
    QTest::newRow("pattern") << Settings{{QStringLiteral("notes"), QStringLiteral("(")}} << key << "regular expression";
    QTest::newRow("missing secret") << Settings{} << QStringList{} << "'key' is missing";
    QTest::newRow("secret as setting") << Settings{{QStringLiteral("key"), QStringLiteral("x")}} << key << "--secret";
    QTest::newRow("unknown secret") << Settings{} << QStringList{QStringLiteral("key"), QStringLiteral("pin")} << "'pin'";
}

void TestRules::checksSettings()
{
    QFETCH(const Settings, settings);
    QFETCH(const QStringList, secrets);
    QFETCH(const QString, complaint);
    using Type = SettingField::Type;
    const SettingsSchema schema{{QStringLiteral("mode"), Type::Choice, {}, {QStringLiteral("remote"), QStringLiteral("local")}, 0, 0, false},
                                {QStringLiteral("gap"), Type::Integer, QStringLiteral("7"), {}, 0, 60, false},
                                {QStringLiteral("url"), Type::Url, {}, {}, 0, 0, false},
                                {QStringLiteral("notes"), Type::Pattern, {}, {}, 0, 0, false},
                                {QStringLiteral("key"), Type::Secret, {}, {}, 0, 0, true}};
    const auto checked = check(schema, settings, secrets);
    if (complaint.isEmpty()) {
        QVERIFY(checked);
        return;
    }
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(checked.error().detail.contains(complaint), qPrintable(checked.error().detail));
    QCOMPARE(valueOf(schema, {}, QStringLiteral("gap")), QStringLiteral("7"));
}

void TestRules::redactsWhatIdentifies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("quoted value") << R"(near "O'Brien": syntax error)" << "O'Brien";
    QTest::newRow("phone") << "call (503) 555-0144 back" << "555-0144";
    QTest::newRow("plain phone") << "5035550144" << "5035550144";
    QTest::newRow("mail") << "to lena@example.org now" << "lena";
    QTest::newRow("keys") << "Authorization: ODFHIR abcdEFGH12345678/zyxwVUTS87654321" << "zyxwVUTS";
    QTest::newRow("key value") << "customer key = abcdEFGH12345678" << "abcdEFGH";
    QTest::newRow("birth date") << "born 20/11/1991" << "1991";
    QTest::newRow("query") << "GET /patients?LName=Okafor" << "Okafor";
    QTest::newRow("user in address") << "http://lena:pw@host/" << "pw";
}

void TestRules::redactsWhatIdentifies()
{
    QFETCH(const QString, text);
    QFETCH(const QString, secret);
    const QString clean = redact(text);
    QVERIFY2(!clean.contains(secret), qPrintable(clean));
    QVERIFY(!redact(text + QLatin1Char('\n') + QChar(0x1b)).contains(QLatin1Char('\n')));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
