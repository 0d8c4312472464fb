// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTest>

#include "vaulttesting.h"

using namespace articulator;
using namespace articulator::vault;
using domain::Error;
using domain::Role;

/// Users of one vault: who opens it, who may change who opens it, and what a bent file gains.
class TestVaultUsers : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_first;
    QString m_data;

    [[nodiscard]] Vault owner() const { return Vault::openAs(m_data, QStringLiteral("owner"), secretOf("open sesame")).value(); }
    [[nodiscard]] Vault maria() const { return Vault::openAs(m_data, QStringLiteral("maria"), secretOf("her own words")).value(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_first = m_dir.filePath(QStringLiteral("first"));
        Vault vault = Vault::create(m_first, QStringLiteral("owner"), secretOf("open sesame")).value();
        QVERIFY(vault.addClinic(QStringLiteral("north")).has_value());
        QCOMPARE(vault.roleOf(QStringLiteral("owner")), std::optional(Role::Admin));
        const auto added = vault.addUser(QStringLiteral("maria"), Role::Manager, secretOf("her own words"));
        QVERIFY(added.has_value());
        QCOMPARE(*added, (VaultUser{QStringLiteral("maria"), Role::Manager, VaultUser::State::Active}));
    }

    /// Deriving a key takes its time, so every case begins with a copy of one file.
    void init()
    {
        static int count = 0;
        m_data = m_dir.filePath(QString::number(++count));
        QVERIFY(QDir().mkpath(m_data));
        QVERIFY(QFile::copy(m_first + QStringLiteral("/keys.json"), m_data + QStringLiteral("/keys.json")));
    }

    void aNewUserReadsEveryClinic()
    {
        Vault hers = maria();
        QVERIFY(hers.cipher(QStringLiteral("north")).has_value());
        QVERIFY(owner().addClinic(QStringLiteral("south")).has_value());
        QVERIFY(hers.cipher(QStringLiteral("south")).has_value());
        QCOMPARE(hers.roleOf(QStringLiteral("maria")), std::optional(Role::Manager));
        QVERIFY(!hers.roleOf(QStringLiteral("Maria")));
        QVERIFY(!hers.roleOf(QStringLiteral("worker")));
        QCOMPARE(Vault::openAs(m_data, QStringLiteral("maria"), secretOf("open sesame")).error().code, QByteArrayLiteral("locked"));
    }

    void onlyAnAdminChangesUsers()
    {
        Vault hers = maria();
        QCOMPARE(hers.addUser(QStringLiteral("eve"), Role::Admin, secretOf("x")).error().code, QByteArrayLiteral("not-allowed"));
        QCOMPARE(hers.disableUser(QStringLiteral("owner")).error().code, QByteArrayLiteral("not-allowed"));
        QCOMPARE(hers.addWorkerSlot(m_dir.filePath(QStringLiteral("hers.key"))).error().code, QByteArrayLiteral("not-allowed"));
        QVERIFY(owner().addWorkerSlot(m_data + QStringLiteral(".key")).has_value());
        Vault worker = Vault::openAsWorker(m_data).value();
        QCOMPARE(worker.addUser(QStringLiteral("eve"), Role::Admin, secretOf("x")).error().code, QByteArrayLiteral("needs-user"));
        QCOMPARE(worker.roleOf(QStringLiteral("maria")), std::optional(Role::Manager));
        QCOMPARE(owner().users(), QStringList({QStringLiteral("maria"), QStringLiteral("owner")}));
    }

    void aDisabledUserIsOut()
    {
        Vault hers = maria();
        Vault boss = owner();
        QVERIFY(boss.disableUser(QStringLiteral("maria")).has_value());
        QVERIFY(boss.disableUser(QStringLiteral("maria")).has_value());
        QCOMPARE(hers.cipher(QStringLiteral("north")).error().kind, Error::Kind::Locked);
        QVERIFY(!boss.roleOf(QStringLiteral("maria")));
        QCOMPARE(Vault::openAs(m_data, QStringLiteral("maria"), secretOf("her own words")).error().code, QByteArrayLiteral("locked"));
        QCOMPARE(boss.everyone().value().front().state, VaultUser::State::Disabled);
        QVERIFY(boss.cipher(QStringLiteral("north")).has_value());
        QVERIFY(boss.addUser(QStringLiteral("maria"), Role::Support, secretOf("new words")).has_value());
        QVERIFY(Vault::openAs(m_data, QStringLiteral("maria"), secretOf("new words")).value().cipher(QStringLiteral("north")).has_value());
        QCOMPARE(boss.everyone().value().size(), std::size_t(2));
    }

    void wrongUseIsNamed()
    {
        Vault boss = owner();
        QCOMPARE(boss.addUser(QStringLiteral("maria"), Role::Support, secretOf("x")).error().code, QByteArrayLiteral("user-exists"));
        QCOMPARE(boss.addUser(QStringLiteral(" "), Role::Support, secretOf("x")).error().code, QByteArrayLiteral("bad-user-name"));
        QCOMPARE(boss.addUser(QStringLiteral("paul"), Role::Support, secretOf("")).error().code, QByteArrayLiteral("no-new-passphrase"));
        QCOMPARE(boss.disableUser(QStringLiteral("paul")).error().code, QByteArrayLiteral("unknown-user"));
        QCOMPARE(boss.disableUser(QStringLiteral("owner")).error().code, QByteArrayLiteral("last-admin"));
        QVERIFY(boss.addUser(QStringLiteral("paul"), Role::Admin, secretOf("x")).has_value());
        QVERIFY(boss.disableUser(QStringLiteral("owner")).has_value());
        QCOMPARE(Vault::openAs(m_data, QStringLiteral("paul"), secretOf("x")).value().disableUser(QStringLiteral("paul")).error().code,
                 QByteArrayLiteral("last-admin"));
    }

    /// Who writes a better role into the file without opening it gains nothing but a file that no longer opens.
    void aRaisedRoleIsFoundOut()
    {
        const Vault boss = owner();
        QFile file(m_data + QStringLiteral("/keys.json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bent = file.readAll().replace("\"manager\"", "\"admin\"");
        file.resize(0);
        file.seek(0);
        file.write(bent);
        file.close();
        QVERIFY(!boss.roleOf(QStringLiteral("maria")));
        QCOMPARE(boss.everyone().error().code, QByteArrayLiteral("keys-altered"));
        QCOMPARE(Vault::openAs(m_data, QStringLiteral("maria"), secretOf("her own words")).error().code, QByteArrayLiteral("keys-altered"));
    }
};

QTEST_GUILESS_MAIN(TestVaultUsers)
#include "tst_vaultusers.moc"
