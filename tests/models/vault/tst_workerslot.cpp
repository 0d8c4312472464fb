// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "vaulttesting.h"

using namespace articulator;
using namespace articulator::vault;

/// The worker's own way in, by key file and by keychain.
class TestWorkerSlot : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_outside;
    std::unique_ptr<Vault> m_vault;

    QString keyFile() const { return m_outside.filePath(QStringLiteral("worker.key")); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keychain answers here
        auto created = Vault::create(m_folder.path(), QStringLiteral("owner"), secretOf("pass"));
        QVERIFY(created.has_value());
        m_vault = std::make_unique<Vault>(std::move(*created));
        QVERIFY(m_vault->addClinic(QStringLiteral("before")).has_value());
    }

    void thereIsNoneUntilItIsAdded()
    {
        const auto opened = Vault::openAsWorker(m_folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, domain::Error::Kind::Locked);
        QCOMPARE(opened.error().code, QByteArrayLiteral("no-worker-slot"));
    }

    void aKeyFileInsideTheDataIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << m_folder.filePath(QStringLiteral("worker.key"));
        QTest::newRow("by detour") << m_outside.filePath(QStringLiteral("../")) + QDir(m_folder.path()).dirName() + QStringLiteral("/worker.key");
        QTest::newRow("below") << m_folder.filePath(QStringLiteral("sub/worker.key"));
        QTest::newRow("through a link to the folder") << m_outside.filePath(QStringLiteral("link/worker.key"));
        QTest::newRow("through a link to a file") << m_outside.filePath(QStringLiteral("filelink"));
    }

    void aKeyFileInsideTheDataIsRefused()
    {
        QFETCH(QString, path);
        QDir(m_folder.path()).mkdir(QStringLiteral("sub"));
        QFile::link(m_folder.path(), m_outside.filePath(QStringLiteral("link")));
        QFile::link(m_folder.filePath(QStringLiteral("keys.json")), m_outside.filePath(QStringLiteral("filelink")));
        const auto refused = m_vault->addWorkerSlot(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::Error::Kind::InvalidInput);
        QCOMPARE(refused.error().code, QByteArrayLiteral("key-file-inside-data"));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("worker.key"))));
    }

    void badPathsAreRefused()
    {
        QCOMPARE(m_vault->addWorkerSlot(m_outside.filePath(QStringLiteral("no/such/folder/key"))).error().code, QByteArrayLiteral("key-file-folder"));
        QCOMPARE(m_vault->addWorkerSlot(m_outside.path()).error().code, QByteArrayLiteral("key-file-folder"));
        const QString taken = m_outside.filePath(QStringLiteral("taken"));
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QCOMPARE(m_vault->addWorkerSlot(taken).error().code, QByteArrayLiteral("key-file-exists"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArrayLiteral("mine"));
        QCOMPARE(Vault::openAsWorker(m_folder.path()).error().code, QByteArrayLiteral("no-worker-slot"));
    }

    void withoutAKeychainItSaysSoInTime()
    {
        QElapsedTimer clock;
        clock.start();
        const auto refused = m_vault->addWorkerSlot(QString());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QByteArrayLiteral("no-keychain"));
        QVERIFY(clock.elapsed() < 15'000);
        QCOMPARE(Vault::openAsWorker(m_folder.path()).error().code, QByteArrayLiteral("no-worker-slot"));
    }

    void aKeyFileOpens()
    {
        QVERIFY(m_vault->addWorkerSlot(keyFile()).has_value());
        QCOMPARE(QFile::permissions(keyFile()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto worker = Vault::openAsWorker(m_folder.path());
        QVERIFY(worker.has_value());
        QCOMPARE(worker->keyId(), m_vault->keyId());
        QVERIFY(worker->cipher(QStringLiteral("before")).has_value());
        QVERIFY(m_vault->addClinic(QStringLiteral("after")).has_value());
        auto theirs = worker->cipher(QStringLiteral("after"));
        auto ours = m_vault->cipher(QStringLiteral("after"));
        QVERIFY(theirs.has_value() && ours.has_value());
        const Place place{"after", "patient", "phi", "1", 1};
        QCOMPARE(ours->open(Tickets::one(), place, theirs->seal(place, "x")).value_or("no"), QByteArrayLiteral("x"));
        const auto secret = Vault::sealForWorker(m_folder.path(), QStringLiteral("c"), secretOf("s"));
        QVERIFY(worker->openForWorker(QStringLiteral("c"), *secret).has_value());
    }

    void aKeyFileThatOthersReadIsRefused()
    {
        QFile::setPermissions(keyFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        const auto refused = Vault::openAsWorker(m_folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::Error::Kind::Locked);
        QCOMPARE(refused.error().code, QByteArrayLiteral("key-file-open-to-others"));
        QFile::setPermissions(keyFile(), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(Vault::openAsWorker(m_folder.path()).has_value());
    }

    void aNewSlotReplacesTheOld()
    {
        const QString second = m_outside.filePath(QStringLiteral("second.key"));
        QVERIFY(m_vault->addWorkerSlot(second).has_value());
        QVERIFY(Vault::openAsWorker(m_folder.path()).has_value());
        QVERIFY(QFile::remove(second));
        QCOMPARE(Vault::openAsWorker(m_folder.path()).error().code, QByteArrayLiteral("key-file-missing"));
        QVERIFY(QFile::copy(keyFile(), second));
        QFile::setPermissions(second, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(Vault::openAsWorker(m_folder.path()).error().code, QByteArrayLiteral("locked"));
        QFile damaged(second);
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.write("nonsense");
        damaged.close();
        QCOMPARE(Vault::openAsWorker(m_folder.path()).error().code, QByteArrayLiteral("key-file-damaged"));
    }
};

QTEST_GUILESS_MAIN(TestWorkerSlot)
#include "tst_workerslot.moc"
