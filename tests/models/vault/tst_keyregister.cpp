// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "vault/keyregister.h"

using namespace articulator;
using namespace articulator::vault;

namespace {

KeyRegister sample()
{
    KeySlot owner;
    owner.name = QStringLiteral("owner");
    owner.salt = QByteArray(32, 's');
    owner.publicKey = QByteArray(32, 'p');
    owner.wrapped = QByteArray(48, 'w');
    owner.role = domain::Role::Integrator;
    KeySlot worker = owner;
    worker.kind = KeySlot::Kind::Worker;
    worker.backend = KeySlot::Backend::KeyFile;
    worker.name.clear();
    worker.where = QStringLiteral("/etc/articulator/worker.key");
    KeyRegister keys;
    keys.keyId = QStringLiteral("0011223344556677");
    keys.workerPublic = QByteArray(32, 'k');
    keys.workerSealed = {{QStringLiteral("user:owner"), "one"}, {QStringLiteral("worker"), "two"}};
    keys.keySlots = {owner, worker};
    keys.clinics.insert(QStringLiteral("north"), {ClinicEpoch{1, QByteArray(16, 'c'), {{QStringLiteral("worker"), "three"}}}});
    keys.disabledUsers.insert(QStringLiteral("gone"), domain::Role::Support);
    keys.proof = QByteArray(32, 'h');
    return keys;
}

} // namespace

/// The key file's form: what is written reads back, and what somebody bent is refused.
class TestKeyRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        const auto read = parseRegister(toJson(sample()));
        QVERIFY(read.has_value());
        QCOMPARE(read->canonicalBytes(), sample().canonicalBytes());
        QCOMPARE(read->proof, sample().proof);
        QCOMPARE(read->find(QStringLiteral("worker"))->where, sample().keySlots[1].where);
        QVERIFY(!read->find(QStringLiteral("user:Owner")));
    }

    void anOlderFileHasAdminsOnly()
    {
        KeyRegister older = sample();
        older.version = 1;
        older.disabledUsers.clear();
        const QByteArray json = toJson(older).replace("\"role\": \"integrator\",", "");
        const auto read = parseRegister(json);
        QVERIFY(read.has_value());
        QCOMPARE(read->version, 1);
        QCOMPARE(read->find(QStringLiteral("user:owner"))->role, domain::Role::Admin);
        QCOMPARE(read->canonicalBytes(), older.canonicalBytes());
    }

    void theProofCoversRoles()
    {
        KeyRegister raised = sample();
        raised.keySlots.front().role = domain::Role::Admin;
        QVERIFY(raised.canonicalBytes() != sample().canonicalBytes());
        KeyRegister forgotten = sample();
        forgotten.disabledUsers.clear();
        QVERIFY(forgotten.canonicalBytes() != sample().canonicalBytes());
    }

    void bentFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("newer") << QByteArray("\"version\": 2") << QByteArray("\"version\": 3") << QByteArray("vault-newer");
        QTest::newRow("version as text") << QByteArray("\"version\": 2") << QByteArray("\"version\": \"2\"") << QByteArray("keys-damaged");
        QTest::newRow("other format") << QByteArray("articulator-keys") << QByteArray("something") << QByteArray("keys-damaged");
        QTest::newRow("memory bomb") << QByteArray("131072") << QByteArray("1099511627776") << QByteArray("key-parameters");
        QTest::newRow("half a number") << QByteArray("131072") << QByteArray("131072.5") << QByteArray("key-parameters");
        QTest::newRow("negative") << QByteArray("131072") << QByteArray("-131072") << QByteArray("key-parameters");
        QTest::newRow("r of 0") << QByteArray("\"r\": 8") << QByteArray("\"r\": 0") << QByteArray("key-parameters");
        QTest::newRow("p of 2^30") << QByteArray("\"p\": 1") << QByteArray("\"p\": 1073741824") << QByteArray("key-parameters");
        QTest::newRow("too cheap") << QByteArray("131072") << QByteArray("1024") << QByteArray("key-parameters");
        QTest::newRow("no base64") << QByteArray(32, 's').toBase64() << QByteArray("!!") << QByteArray("keys-damaged");
        QTest::newRow("short salt") << QByteArray(32, 's').toBase64() << QByteArray(31, 's').toBase64() << QByteArray("keys-damaged");
        QTest::newRow("epoch 0") << QByteArray("\"epoch\": 1") << QByteArray("\"epoch\": 0") << QByteArray("keys-damaged");
        QTest::newRow("unknown back-end") << QByteArray("key-file") << QByteArray("cloud") << QByteArray("keys-damaged");
        QTest::newRow("unknown role") << QByteArray("\"integrator\"") << QByteArray("\"king\"") << QByteArray("keys-damaged");
        QTest::newRow("no role") << QByteArray("\"role\"") << QByteArray("\"roll\"") << QByteArray("keys-damaged");
        QTest::newRow("no slots") << QByteArray("\"slots\"") << QByteArray("\"slot\"") << QByteArray("keys-damaged");
        QTest::newRow("no proof") << QByteArray("\"proof\"") << QByteArray("\"prof\"") << QByteArray("keys-damaged");
    }

    void bentFilesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, code);
        QByteArray json = toJson(sample());
        QVERIFY(json.contains(from));
        const auto read = parseRegister(json.replace(from, to));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().kind, code == "vault-newer" ? domain::Error::Kind::SchemaMismatch : domain::Error::Kind::Integrity);
    }

    void cutFilesAreDamaged()
    {
        const QByteArray json = toJson(sample());
        for (qsizetype size = 0; size + 2 < json.size(); size += 7) {
            const auto read = parseRegister(json.first(size));
            QVERIFY(!read);
            QCOMPARE(read.error().code, QByteArrayLiteral("keys-damaged"));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeyRegister)
#include "tst_keyregister.moc"
