// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include "clinicfixture.h"
#include "desk/desk.h"
#include "domain/settingsjson.h"
#include "warehouse/stores.h"

using namespace articulator;
using namespace articulator::desk;
using articulator::testsupport::Backend;
using articulator::testsupport::ClinicFixture;
using domain::Role;
using domain::Secret;
using State = RequestProgress::State;

/// What a person at the desk sees of the set-up, and what he may change of it: secrets only go in, roles are asked, everything is audited.
class TestSettingsDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ClinicFixture>(Backend::Sqlite);
        QVERIFY(m_fixture->make());
        QVERIFY(m_fixture->addUser(QStringLiteral("ira"), Role::Integrator));
        QVERIFY(m_fixture->addUser(QStringLiteral("maria"), Role::Manager));
        const QJsonArray offer{QJsonObject{{QStringLiteral("pms"), QStringLiteral("opendental")},
                                           {QStringLiteral("name"), QStringLiteral("Open Dental")},
                                           {QStringLiteral("settings"), domain::schemaJson({{QStringLiteral("url"), domain::SettingField::Type::Url, {}, {}}})}}};
        QVERIFY(m_fixture->engine().facts().set({}, {{QLatin1String(domain::fact::adapters), QString::fromUtf8(QJsonDocument(offer).toJson())}}));
    }

    void everythingIsThereButNoSecret()
    {
        warehouse::ClinicRow row = m_fixture->engine().clinics().find(ClinicFixture::clinic()).value();
        row.secrets.insert(QStringLiteral("customer-key"), "sealed bytes");
        QVERIFY(m_fixture->engine().clinics().update(row));
        const QString probe = QStringLiteral(R"({"ok":true,"at":"2026-11-23T15:00:00Z","pmsVersion":"25.3.12","latency_ms":412,"pmsClock":"2026-11-23T09:00:02",)"
                                             R"("granted":["ApiReadAll"],"missing":["ApiAppointments"]})");
        QVERIFY(m_fixture->engine().facts().set(row.id, {{QLatin1String(domain::fact::lastProbe), probe}, {QLatin1String(domain::fact::lastGrants), probe}}));
        Desk desk(placeOf(QStringLiteral("maria")));
        open(desk);
        QSignalSpy read(&desk.settings(), &SettingsDesk::settingsRead);
        desk.settings().watch();
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 10'000);
        const auto settings = read.last().first().value<SettingsSnapshot>();
        QVERIFY(!settings.error);
        QCOMPARE(settings.adapters.size(), std::size_t(1));
        QCOMPARE(settings.adapters.front().schema.size(), 1 + domain::clinicSettings().size());
        QCOMPARE(settings.clinics.size(), std::size_t(1));
        const ClinicSettings &clinic = settings.clinics.front();
        QVERIFY(clinic.secrets.contains(QStringLiteral("customer-key")));
        QCOMPARE(clinic.types.size(), std::size_t(2));
        QVERIFY(clinic.types.front().minutes > 0 && !clinic.types.front().pattern.isEmpty());
        QCOMPARE(clinic.lastProbe->latencyMs, std::optional(412));
        QCOMPARE(clinic.lastProbe->wallOffset, std::optional(std::chrono::seconds(-6 * 3600 + 2)));
        QCOMPARE(clinic.grants->missing, QStringList{QStringLiteral("ApiAppointments")});
        QCOMPARE(settings.users.size(), std::size_t(3));
        QCOMPARE(settings.vault.workerSlot, VaultFacts::WorkerSlot::None);
        QVERIFY(!settings.vault.keyId.isEmpty());
        row.paused = true;
        QVERIFY(m_fixture->engine().clinics().update(row));
        QTRY_VERIFY_WITH_TIMEOUT(read.last().first().value<SettingsSnapshot>().clinics.front().paused, 20'000);
    }

    void secretsAreSealedBeforeTheyAreStored()
    {
        Desk desk(placeOf(QStringLiteral("ira")));
        open(desk);
        QSignalSpy told(&desk, &Desk::requestChanged);
        ClinicForm form{QStringLiteral("north"), QStringLiteral("North"), QStringLiteral("opendental"), "America/Denver", {{QStringLiteral("url"), QStringLiteral("http://h/api/v1")}}, {}, {}};
        form.secrets.emplace(QStringLiteral("customer-key"), Secret("SesameOpen"));
        const quint64 token = desk.settings().tryClinic(std::move(form));
        QTRY_VERIFY_WITH_TIMEOUT(last(told).token == token && last(told).state == State::Waiting, 10'000);
        const warehouse::RequestRow row = m_fixture->engine().requests().waiting().value().back();
        QCOMPARE(row.action, QByteArray("clinic.try"));
        QCOMPARE(row.clinic, QStringLiteral("north"));
        QVERIFY(!row.body.contains("SesameOpen"));
        const QJsonObject body = QJsonDocument::fromJson(row.body).object();
        const QByteArray sealed = QByteArray::fromBase64(body[QLatin1String("secrets")][QLatin1String("customer-key")].toString().toLatin1());
        const auto vault = vault::Vault::openAs(m_fixture->place().location().dataFolder, QStringLiteral("owner"), Secret(ClinicFixture::passphrase()));
        QCOMPARE(vault->openForWorker(QStringLiteral("clinic/north/customer-key"), sealed)->view().toByteArray(), QByteArray("SesameOpen"));
        QVERIFY(m_fixture->engine().requests().start(row.id));
        QVERIFY(m_fixture->engine().requests().finish(row.id, "done", R"({"ok":false,"error":{"kind":"unauthorised","code":"key-refused","message":"no"}})"));
        QTRY_COMPARE_WITH_TIMEOUT(last(told).state, State::Done, 10'000);
        const auto report = probeReport(last(told).outcome);
        QVERIFY(report && !report->ok);
        QCOMPARE(report->error->code, QByteArray("key-refused"));
        QCOMPARE(report->error->kind, domain::Error::Kind::Unauthorised);
    }

    void whatARoleMayNotDoIsRefusedByTheModel()
    {
        Desk desk(placeOf(QStringLiteral("maria")));
        open(desk);
        QSignalSpy told(&desk, &Desk::requestChanged);
        QSignalSpy users(&desk.settings(), &SettingsDesk::userChanged);
        const auto refused = [&](quint64 token) {
            return !told.isEmpty() && last(told).token == token && last(told).state == State::Failed && last(told).error->code == "not-allowed";
        };
        const QString north = QStringLiteral("north");
        const auto form = [&] { return ClinicForm{north, north, {}, {}, {}, {}, {}}; };
        const std::size_t before = m_fixture->engine().requests().waiting().value().size();
        m_token = desk.settings().tryClinic(form());
        QTRY_VERIFY_WITH_TIMEOUT(refused(m_token), 10'000);
        m_token = desk.settings().addClinic(form());
        QTRY_VERIFY_WITH_TIMEOUT(refused(m_token), 10'000);
        m_token = desk.settings().updateClinic(form());
        QTRY_VERIFY_WITH_TIMEOUT(refused(m_token), 10'000);
        m_token = desk.settings().removeClinic(north);
        QTRY_VERIFY_WITH_TIMEOUT(refused(m_token), 10'000);
        m_token = desk.pause(north);
        QTRY_VERIFY_WITH_TIMEOUT(refused(m_token), 10'000);
        QCOMPARE(m_fixture->engine().requests().waiting().value().size(), before);
        desk.settings().addUser(QStringLiteral("eve"), Role::Admin, Secret("let me in, please"));
        QTRY_COMPARE_WITH_TIMEOUT(users.size(), 1, 10'000);
        QCOMPARE(users.last().first().value<UserOutcome>().error->code, QByteArray("not-allowed"));
        desk.settings().disableUser(QStringLiteral("ira"));
        QTRY_COMPARE_WITH_TIMEOUT(users.size(), 2, 10'000);
        QCOMPARE(users.last().first().value<UserOutcome>().error->code, QByteArray("not-allowed"));
        for (const char *action : {"clinic.try", "clinic.add", "clinic.remove", "user.add", "user.disable"})
            QVERIFY2(audited(action, QStringLiteral("maria"), QStringLiteral("refused")), action);
    }

    void anAdminAddsAndDisablesUsers()
    {
        Desk desk(placeOf(QStringLiteral("owner")));
        open(desk);
        QSignalSpy users(&desk.settings(), &SettingsDesk::userChanged);
        QSignalSpy read(&desk.settings(), &SettingsDesk::settingsRead);
        const auto outcome = [&] { return users.last().first().value<UserOutcome>(); };
        desk.settings().addUser(QStringLiteral("sam"), Role::Support, Secret("a long passphrase"));
        QTRY_COMPARE_WITH_TIMEOUT(users.size(), 1, 20'000);
        QVERIFY(!outcome().error);
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 10'000);
        QCOMPARE(userIn(read, QStringLiteral("sam")).role, Role::Support);
        QVERIFY(audited("user.add", QStringLiteral("owner"), QStringLiteral("done")));
        QVERIFY(vault::Vault::openAs(m_fixture->place().location().dataFolder, QStringLiteral("sam"), Secret("a long passphrase")));
        desk.settings().addUser(QStringLiteral("sam"), Role::Admin, Secret("another one"));
        QTRY_COMPARE_WITH_TIMEOUT(users.size(), 2, 20'000);
        QCOMPARE(outcome().error->code, QByteArray("user-exists"));
        desk.settings().disableUser(QStringLiteral("sam"));
        QTRY_COMPARE_WITH_TIMEOUT(users.size(), 3, 20'000);
        QVERIFY(!outcome().error);
        QTRY_VERIFY_WITH_TIMEOUT(!userIn(read, QStringLiteral("sam")).isActive, 10'000);
        desk.settings().disableUser(QStringLiteral("owner"));
        QTRY_COMPARE_WITH_TIMEOUT(users.size(), 4, 20'000);
        QCOMPARE(outcome().error->code, QByteArray("last-admin"));
    }

    void aDocumentThatIsNoProbeIsNone()
    {
        QVERIFY(!probeReport({}));
        QVERIFY(!probeReport("{}"));
        QVERIFY(!probeReport("[1]"));
        const auto bare = probeReport(R"({"ok":true,"granted":[],"missing":[]})");
        QVERIFY(bare && !bare->latencyMs && !bare->wallOffset && !bare->at && !bare->error);
    }

private:
    [[nodiscard]] DeskPlace placeOf(const QString &user) const
    {
        return {m_fixture->place().location().dataFolder, m_fixture->place().url(), user, QStringLiteral("0.1.0")};
    }
    static void open(Desk &desk)
    {
        desk.open(Secret(ClinicFixture::passphrase()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), Desk::State::Open, 20'000);
    }
    [[nodiscard]] static RequestProgress last(const QSignalSpy &told) { return told.isEmpty() ? RequestProgress{} : told.last().first().value<RequestProgress>(); }
    [[nodiscard]] static UserLine userIn(const QSignalSpy &read, const QString &name)
    {
        const auto settings = read.last().first().value<SettingsSnapshot>();
        const auto found = std::ranges::find(settings.users, name, &UserLine::name);
        return found == settings.users.end() ? UserLine{} : *found;
    }
    [[nodiscard]] bool audited(const char *action, const QString &actor, const QString &outcome)
    {
        if (!m_fixture->engine().audit().seal())
            return false;
        const auto rows = m_fixture->engine().audit().list({{}, {}, actor, QLatin1String(action), {}, 0});
        return rows && std::ranges::any_of(*rows, [&](const warehouse::AuditRow &row) { return row.entry.outcome == outcome; });
    }

    std::unique_ptr<ClinicFixture> m_fixture;
    quint64 m_token = 0;
};

QTEST_GUILESS_MAIN(TestSettingsDesk)
#include "tst_settingsdesk.moc"
