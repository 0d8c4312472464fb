// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <openssl/evp.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "vault/aescmac.h"
#include "vault/aesgcm.h"
#include "vault/hkdf.h"
#include "vault/hmacsha256.h"
#include "vault/scrypt.h"
#include "vault/x25519.h"
#include "vault/xaes.h"

using namespace articulator;
using namespace articulator::vault;

namespace {

QByteArray hex(const QJsonObject &from, const char *key) { return QByteArray::fromHex(from.value(QLatin1String(key)).toString().toLatin1()); }
bool isValid(const QJsonObject &from) { return from.value(QLatin1String("result")).toString() == QLatin1String("valid"); }

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A group of a published file with its sizes, or the carried selection as one group without.
struct Group {
    QJsonObject sizes;
    QJsonArray cases;
};

template <typename Digest> QByteArray shortened(const Digest &digest, qsizetype size)
{
    return QByteArray(reinterpret_cast<const char *>(digest.data()), size);
}

} // namespace

/// Published vectors through the vault's own ciphers: a carried selection always, the whole files where they lie beside the project.
class TestCipherVectors : public QObject {
    Q_OBJECT

private:
    QJsonObject m_carried;

    std::vector<Group> groups(const char *carriedName, const char *file) const
    {
        std::vector<Group> out{{{}, m_carried.value(QLatin1String(carriedName)).toArray()}};
        const QJsonObject whole = jsonFile(QStringLiteral(ARTICULATOR_SOURCE_DIR "/../shared/vectors/") + QLatin1String(file));
        for (const QJsonValue group : whole.value(QLatin1String("testGroups")).toArray())
            out.push_back({group.toObject(), group.toObject().value(QLatin1String("tests")).toArray()});
        return out;
    }

    static bool hasSize(const Group &group, const char *name, int bits)
    {
        return group.sizes.isEmpty() || group.sizes.value(QLatin1String(name)).toInt() == bits;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_carried = jsonFile(QStringLiteral(ARTICULATOR_SOURCE_DIR "/tests/models/vault/data/vectors.json"));
        QVERIFY(!m_carried.isEmpty());
    }

    void aesGcm()
    {
        AesGcm gcm;
        int tried = 0;
        for (const Group &group : groups("aesGcm", "aes_gcm_test.json")) {
            if (!hasSize(group, "keySize", 256) || !hasSize(group, "ivSize", 96))
                continue;
            for (const QJsonValue item : group.cases) {
                const QJsonObject c = item.toObject();
                const QByteArray plain = hex(c, "msg");
                const QByteArray expected = hex(c, "ct") + hex(c, "tag");
                const auto opened = gcm.open(hex(c, "key"), hex(c, "iv"), hex(c, "aad"), expected);
                QCOMPARE(opened.has_value(), isValid(c));
                ++tried;
                if (!opened)
                    continue;
                QCOMPARE(*opened, plain);
                QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
                gcm.seal(hex(c, "key"), hex(c, "iv"), hex(c, "aad"), plain, bytes(sealed));
                QCOMPARE(sealed, expected);
            }
        }
        QVERIFY(tried >= 8);
    }

    void aesCmac()
    {
        int tried = 0;
        for (const Group &group : groups("aesCmac", "aes_cmac_test.json")) {
            for (const QJsonValue item : group.cases) {
                const QJsonObject c = item.toObject();
                const QByteArray key = hex(c, "key");
                if (key.size() != 16 && key.size() != 24 && key.size() != 32)
                    continue; // the published file also asks for keys that AES does not have
                const QByteArray tag = hex(c, "tag");
                QCOMPARE(shortened(AesCmac(key).mac(hex(c, "msg")), tag.size()) == tag, isValid(c));
                ++tried;
            }
        }
        QVERIFY(tried >= 12);
    }

    void hmac()
    {
        int tried = 0;
        for (const Group &group : groups("hmacSha256", "hmac_sha256_test.json")) {
            for (const QJsonValue item : group.cases) {
                const QJsonObject c = item.toObject();
                HmacSha256 mac(hex(c, "key"));
                const QByteArray tag = hex(c, "tag");
                QCOMPARE(shortened(mac.of(hex(c, "msg")), tag.size()) == tag, isValid(c));
                QCOMPARE(shortened(mac.of(hex(c, "msg")), tag.size()) == tag, isValid(c)); // the kept context starts afresh
                ++tried;
            }
        }
        QVERIFY(tried >= 4);
    }

    void hkdfSha256()
    {
        int tried = 0;
        for (const Group &group : groups("hkdfSha256", "hkdf_sha256_test.json")) {
            for (const QJsonValue item : group.cases) {
                const QJsonObject c = item.toObject();
                const int size = c.value(QLatin1String("size")).toInt();
                if (size > 255 * 32)
                    continue; // more than HKDF can give; the caller's mistake
                QCOMPARE(hkdf(hex(c, "ikm"), hex(c, "salt"), hex(c, "info"), size).view().toByteArray(), hex(c, "okm"));
                ++tried;
            }
        }
        QVERIFY(tried >= 8);
    }

    void xaes()
    {
        for (const QJsonValue item : m_carried.value(QLatin1String("xaes")).toArray()) {
            const QJsonObject c = item.toObject();
            const QByteArray nonce = c.value(QLatin1String("nonceAscii")).toString().toLatin1();
            const QByteArray plain = c.value(QLatin1String("plaintextAscii")).toString().toLatin1();
            const QByteArray associated = c.value(QLatin1String("aadAscii")).toString().toLatin1();
            Xaes cipher(hex(c, "key"));
            QByteArray derived(32, Qt::Uninitialized);
            cipher.deriveKey(nonce, bytes(derived));
            QCOMPARE(derived, hex(c, "derivedKey"));
            QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
            cipher.seal(nonce, associated, plain, bytes(sealed));
            QCOMPARE(sealed, hex(c, "ciphertext"));
            QCOMPARE(cipher.open(nonce, associated, sealed), std::optional(plain));
            QCOMPARE(cipher.open(nonce, associated + 'x', sealed), std::optional<QByteArray>());
        }
    }

    void xaesAccumulated()
    {
        // Input and digest are SHAKE-128 streams; OpenSSL 3.0 gives one only in one piece, so the whole input is drawn first.
        constexpr int rounds = 10'000;
        QByteArray stream(rounds * (32 + 24 + 2 * 256), Qt::Uninitialized);
        EVP_MD_CTX *shake = EVP_MD_CTX_new();
        QVERIFY(EVP_DigestInit_ex(shake, EVP_shake128(), nullptr) == 1);
        QVERIFY(EVP_DigestFinalXOF(shake, bytes(stream), std::size_t(stream.size())) == 1);
        QVERIFY(EVP_DigestInit_ex(shake, EVP_shake128(), nullptr) == 1);
        qsizetype at = 0;
        const auto take = [&](qsizetype size) {
            at += size;
            return QByteArrayView(stream).sliced(at - size, size);
        };
        const auto takeCounted = [&] { return take(static_cast<unsigned char>(take(1)[0])); };
        for (int round = 0; round < rounds; ++round) {
            Xaes cipher(take(32));
            const QByteArrayView nonce = take(24);
            const QByteArrayView plain = takeCounted();
            const QByteArrayView associated = takeCounted();
            QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
            cipher.seal(nonce, associated, plain, bytes(sealed));
            QVERIFY(EVP_DigestUpdate(shake, sealed.constData(), std::size_t(sealed.size())) == 1);
        }
        QByteArray digest(32, Qt::Uninitialized);
        QVERIFY(EVP_DigestFinalXOF(shake, bytes(digest), 32) == 1);
        EVP_MD_CTX_free(shake);
        QCOMPARE(digest, hex(m_carried, "xaesAccumulated10000"));
    }

    void x25519()
    {
        for (const QJsonValue item : m_carried.value(QLatin1String("x25519")).toArray()) {
            const QJsonObject c = item.toObject();
            const domain::Secret ours{QByteArrayView(hex(c, "private"))};
            QCOMPARE(publicHalf(ours), std::optional(hex(c, "public")));
            const auto shared = agree(ours, hex(c, "peer"));
            QVERIFY(shared.has_value());
            QCOMPARE(shared->view().toByteArray(), hex(c, "shared"));
            QVERIFY(!agree(ours, QByteArray(32, '\0'))); // a point of small order gives nothing secret
            QVERIFY(!agree(ours, QByteArray(31, '\1')));
        }
    }

    void hostileScryptCostsTakeNoMemory()
    {
        const domain::Secret passphrase{QByteArrayView("x")};
        for (const ScryptCost &cost : {ScryptCost{quint64(1) << 40, 8, 1}, ScryptCost{quint64(1) << 17, 0, 1}, ScryptCost{quint64(1) << 17, 8, quint64(1) << 30},
                                       ScryptCost{0, 8, 1}, ScryptCost{(quint64(1) << 17) + 1, 8, 1}, ScryptCost{1024, 8, 1}}) {
            const auto refused = scrypt(passphrase, QByteArray(32, 's'), cost);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, domain::Error::Kind::Integrity);
            QCOMPARE(refused.error().code, QByteArrayLiteral("key-parameters"));
        }
    }
};

QTEST_GUILESS_MAIN(TestCipherVectors)
#include "tst_ciphervectors.moc"
