// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "vaulttesting.h"

using namespace articulator;
using namespace articulator::vault;

/// Slots of users, clinics' keys and PMS secrets, over the real file.
class TestVault : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_spare;
    std::unique_ptr<Vault> m_vault;
    static constexpr auto passphrase = "Gar\xc3\xa7on"; // composed

    QString keysPath() const { return m_folder.filePath(QStringLiteral("keys.json")); }

    QByteArray keys() const
    {
        QFile file(keysPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void setKeys(const QByteArray &json) const
    {
        QFile file(keysPath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(json), json.size());
    }

    domain::Error refusal(const QString &user, QByteArrayView given) const
    {
        const auto opened = Vault::openAs(m_folder.path(), user, secretOf(given));
        return opened ? domain::Error{domain::Error::Kind::Internal, "opened", {}} : opened.error();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!Vault::exists(m_folder.path()));
        auto created = Vault::create(m_folder.path(), QStringLiteral("owner"), secretOf(passphrase));
        QVERIFY(created.has_value());
        m_vault = std::make_unique<Vault>(std::move(*created));
    }

    void theFileIsItsOwnersAlone()
    {
        QVERIFY(Vault::exists(m_folder.path()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(keysPath()) & others, QFile::Permissions());
        QVERIFY(m_vault->addClinic(QStringLiteral("first")).has_value());
        QCOMPARE(QFile::permissions(keysPath()) & others, QFile::Permissions());
        QVERIFY(!keys().contains(passphrase));
        QCOMPARE(m_vault->users(), QStringList{QStringLiteral("owner")});
        QCOMPARE(m_vault->keyId().size(), qsizetype(16));
    }

    void aSecondCreationIsRefused()
    {
        const QByteArray before = keys();
        const auto again = Vault::create(m_folder.path(), QStringLiteral("owner"), secretOf("other"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, QByteArrayLiteral("already-initialised"));
        QCOMPARE(keys(), before);
    }

    void badFirstUsersLeaveNothing()
    {
        const QString there = m_spare.filePath(QStringLiteral("data"));
        QCOMPARE(Vault::create(there, QString(), secretOf("x")).error().code, QByteArrayLiteral("bad-user-name"));
        QCOMPARE(Vault::create(there, QStringLiteral("a\nb"), secretOf("x")).error().code, QByteArrayLiteral("bad-user-name"));
        QCOMPARE(Vault::create(there, QStringLiteral("owner"), secretOf("")).error().code, QByteArrayLiteral("no-passphrase"));
        QVERIFY(!QDir(there).exists());
        QCOMPARE(Vault::openAs(there, QStringLiteral("owner"), secretOf("x")).error().code, QByteArrayLiteral("not-initialised"));
    }

    void wrongPassphraseAndUnknownUserLookAlike()
    {
        QElapsedTimer clock;
        clock.start();
        const domain::Error wrong = refusal(QStringLiteral("owner"), "wrong");
        const qint64 wrongMs = clock.restart();
        const domain::Error unknown = refusal(QStringLiteral("nobody"), passphrase);
        const qint64 unknownMs = clock.restart();
        QCOMPARE(wrong.kind, domain::Error::Kind::Locked);
        QCOMPARE(wrong, unknown);
        // Both spend their time in one scrypt; a shared machine may stretch either.
        QVERIFY2(unknownMs * 4 > wrongMs && wrongMs * 4 > unknownMs, qPrintable(QStringLiteral("%1 ms, %2 ms").arg(wrongMs).arg(unknownMs)));
        QCOMPARE(refusal(QStringLiteral("Owner"), passphrase).kind, domain::Error::Kind::Locked);
        QCOMPARE(refusal(QStringLiteral("owner"), "Gar\xc3\xa7on\n").kind, domain::Error::Kind::Locked);
    }

    void aDecomposedPassphraseIsTheSame()
    {
        const auto opened = Vault::openAs(m_folder.path(), QStringLiteral("owner"), secretOf("Garc\xcc\xa7on"));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->keyId(), m_vault->keyId());
    }

    void bentFilesAreNoticed()
    {
        const QByteArray good = keys();
        setKeys("{");
        QCOMPARE(refusal(QStringLiteral("owner"), passphrase).code, QByteArrayLiteral("keys-damaged"));
        setKeys(QByteArray(good).replace("\"version\": 2", "\"version\": 9"));
        QCOMPARE(refusal(QStringLiteral("owner"), passphrase).code, QByteArrayLiteral("vault-newer"));
        setKeys(QByteArray(good).replace("131072", "1099511627776"));
        QCOMPARE(refusal(QStringLiteral("owner"), passphrase).code, QByteArrayLiteral("key-parameters"));
        setKeys(good);
    }

    void aPlantedSlotIsNoticed()
    {
        const QByteArray good = keys();
        setKeys(QByteArray(good).replace("\"epoch\": 1", "\"epoch\": 2"));
        const auto refused = m_vault->cipher(QStringLiteral("first"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QByteArrayLiteral("keys-altered"));
        QCOMPARE(m_vault->addClinic(QStringLiteral("later")).error().code, QByteArrayLiteral("keys-altered"));
        setKeys(good);
        QVERIFY(m_vault->cipher(QStringLiteral("first")).has_value());
    }

    void secretsOfAPmsAreSealedToTheWorker()
    {
        const auto sealed = Vault::sealForWorker(m_folder.path(), QStringLiteral("north/customer-key"), secretOf("k-123"));
        QVERIFY(sealed.has_value());
        QVERIFY(!sealed->contains("k-123"));
        const auto opened = m_vault->openForWorker(QStringLiteral("north/customer-key"), *sealed);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->view().toByteArray(), QByteArrayLiteral("k-123"));
        QCOMPARE(m_vault->openForWorker(QStringLiteral("south/customer-key"), *sealed).error().code, QByteArrayLiteral("sealed-secret"));
        for (qsizetype i = 0; i < sealed->size(); ++i) {
            QByteArray bent = *sealed;
            bent[i] = char(bent[i] ^ 1);
            QVERIFY(!m_vault->openForWorker(QStringLiteral("north/customer-key"), bent));
        }
        QVERIFY(!m_vault->openForWorker(QStringLiteral("north/customer-key"), {}));
    }

    void addingAClinicTwiceKeepsItsKey()
    {
        auto one = m_vault->cipher(QStringLiteral("first"));
        QVERIFY(m_vault->addClinic(QStringLiteral("first")).has_value());
        auto two = m_vault->cipher(QStringLiteral("first"));
        const Place place{"first", "patient", "phi", "1", 1};
        QCOMPARE(two->open(Tickets::one(), place, one->seal(place, "x")).value_or("no"), QByteArrayLiteral("x"));
    }

    void processesAddClinicsSideBySide()
    {
        constexpr int each = 6;
        std::vector<pid_t> children;
        for (int child = 0; child < 2; ++child) {
            const pid_t pid = ::fork();
            if (pid == 0) {
                bool held = true;
                for (int i = 0; i < each; ++i)
                    held = held && m_vault->addClinic(QStringLiteral("child-%1-%2").arg(child).arg(i)).has_value();
                _exit(held ? 0 : 1);
            }
            children.push_back(pid);
        }
        std::vector<std::thread> threads;
        std::atomic<int> added = 0;
        for (int thread = 0; thread < 2; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < each; ++i)
                    added += m_vault->addClinic(QStringLiteral("thread-%1-%2").arg(thread).arg(i)).has_value() ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const pid_t child : children) {
            int status = 1;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
        }
        QCOMPARE(added.load(), 2 * each);
        for (int who = 0; who < 2; ++who) {
            for (int i = 0; i < each; ++i) {
                QVERIFY(m_vault->cipher(QStringLiteral("child-%1-%2").arg(who).arg(i)).has_value());
                QVERIFY(m_vault->cipher(QStringLiteral("thread-%1-%2").arg(who).arg(i)).has_value());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
