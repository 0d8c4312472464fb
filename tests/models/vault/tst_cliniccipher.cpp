// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <sys/wait.h>

#include <QSet>
#include <QTest>

#include "vault/noncepool.h"
#include "vault/padding.h"
#include "vaulttesting.h"

using namespace articulator;
using namespace articulator::vault;

namespace {

const Place place{"north", "patient", "phi", "731", 7};

} // namespace

/// Sealing of PHI: it opens where it belongs and nowhere else.
class TestClinicCipher : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ClinicCipher> m_cipher;

    std::unique_ptr<ClinicCipher> cipherOf(const QString &clinic)
    {
        if (!m_vault->addClinic(clinic))
            return nullptr;
        auto cipher = m_vault->cipher(clinic);
        return cipher ? std::make_unique<ClinicCipher>(std::move(*cipher)) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto created = Vault::create(m_folder.path(), QStringLiteral("owner"), secretOf("correct horse"));
        QVERIFY(created.has_value());
        m_vault = std::make_unique<Vault>(std::move(*created));
        m_cipher = cipherOf(QStringLiteral("north"));
        QVERIFY(m_cipher);
        QCOMPARE(m_cipher->epoch(), 1);
    }

    void givesBackWhatWasSealed()
    {
        for (const qsizetype size : {0, 1, 11, 12, 13, 28, 250, 252, 253, 5000, 70'000}) {
            const QByteArray plain(size, 'p');
            const auto opened = m_cipher->open(Tickets::one(), place, m_cipher->seal(place, plain));
            QVERIFY(opened.has_value());
            QCOMPARE(*opened, plain);
        }
    }

    void tellsOnlyTheSizeClass()
    {
        const qsizetype head = 1 + 4 + 24 + 16;
        QCOMPARE(m_cipher->seal(place, QByteArray()).size(), head + 16);
        QCOMPARE(m_cipher->seal(place, QByteArray(12, 'x')).size(), head + 16);
        QCOMPARE(m_cipher->seal(place, QByteArray(13, 'x')).size(), head + 32);
        QCOMPARE(m_cipher->seal(place, QByteArray(252, 'x')).size(), head + 256);
        QCOMPARE(paddedSize(65'532), qsizetype(65'536));
        QCOMPARE(paddedSize(65'533), qsizetype(131'072));
    }

    void neverSealsTwiceAlike()
    {
        QSet<QByteArray> nonces;
        NoncePool pool;
        constexpr int many = 1 << 20;
        nonces.reserve(many);
        for (int i = 0; i < many; ++i)
            nonces.insert(pool.next().toByteArray());
        QCOMPARE(nonces.size(), qsizetype(many));
        QVERIFY(m_cipher->seal(place, "same") != m_cipher->seal(place, "same"));
    }

    void aForkedChildDrawsItsOwnNonces()
    {
        NoncePool pool;
        const QByteArray before = pool.next().toByteArray();
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const QByteArrayView theirs = pool.next();
            _exit(::write(ends[1], theirs.data(), std::size_t(theirs.size())) == theirs.size() ? 0 : 1);
        }
        QByteArray theirs(24, '\0');
        QCOMPARE(::read(ends[0], theirs.data(), 24), ssize_t(24));
        int status = 1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        ::close(ends[0]);
        ::close(ends[1]);
        QVERIFY(pool.next() != theirs);
        QVERIFY(before != theirs);
    }

    void everyFlippedByteIsNoticed()
    {
        const QByteArray sealed = m_cipher->seal(place, "Anna Müller, 1980-02-29");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            for (const int bit : {0x01, 0x80}) {
                QByteArray bent = sealed;
                bent[i] = char(bent[i] ^ bit);
                const auto opened = m_cipher->open(Tickets::one(), place, bent);
                QVERIFY2(!opened, qPrintable(QStringLiteral("byte %1").arg(i)));
                QCOMPARE(opened.error().kind, domain::Error::Kind::Integrity);
                QCOMPARE(opened.error().code, QByteArrayLiteral("sealed-value"));
            }
        }
    }

    void everyOtherLengthIsNoticed()
    {
        const QByteArray sealed = m_cipher->seal(place, "Anna Müller");
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!m_cipher->open(Tickets::one(), place, sealed.first(size)));
        QVERIFY(!m_cipher->open(Tickets::one(), place, sealed + '\0'));
    }

    void opensNowhereElse_data()
    {
        QTest::addColumn<QByteArray>("clinic");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<qint64>("version");
        QTest::newRow("clinic") << QByteArray("south") << place.kind << place.column << place.record << place.rowVersion;
        QTest::newRow("kind") << place.clinic << QByteArray("coverage") << place.column << place.record << place.rowVersion;
        QTest::newRow("column") << place.clinic << place.kind << QByteArray("note") << place.record << place.rowVersion;
        QTest::newRow("row") << place.clinic << place.kind << place.column << QByteArray("732") << place.rowVersion;
        QTest::newRow("older version") << place.clinic << place.kind << place.column << place.record << place.rowVersion - 1;
        QTest::newRow("newer version") << place.clinic << place.kind << place.column << place.record << place.rowVersion + 1;
        QTest::newRow("same bytes, other parts") << place.clinic << QByteArray("patientp") << QByteArray("hi") << place.record << place.rowVersion;
    }

    void opensNowhereElse()
    {
        QFETCH(QByteArray, clinic);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, record);
        QFETCH(qint64, version);
        const auto opened = m_cipher->open(Tickets::one(), Place{clinic, kind, column, record, version}, m_cipher->seal(place, "secret"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QByteArrayLiteral("sealed-value"));
    }

    void anotherClinicsKeyDoesNotOpen()
    {
        const auto south = cipherOf(QStringLiteral("south"));
        QVERIFY(south);
        QVERIFY(!south->open(Tickets::one(), place, m_cipher->seal(place, "secret")));
    }

    void anUnknownEpochDoesNotOpen()
    {
        for (const char epoch : {'\0', '\2', '\x7f'}) {
            QByteArray sealed = m_cipher->seal(place, "secret");
            sealed[4] = epoch;
            QVERIFY(!m_cipher->open(Tickets::one(), place, sealed));
        }
    }

    void nothingOpensWithoutATicket()
    {
        const auto opened = m_cipher->open(Tickets::none(), place, m_cipher->seal(place, "secret"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QByteArrayLiteral("no-audit-ticket"));
    }

    void fingerprintsDependOnBytesAndClinic()
    {
        const Fingerprint one = m_cipher->fingerprint("abc");
        QVERIFY(m_cipher->fingerprint("abc") == one);
        QVERIFY(m_cipher->fingerprint("abd") != one);
        QVERIFY(m_cipher->fingerprint("") != one);
        const auto again = m_vault->cipher(QStringLiteral("north"));
        QVERIFY(again.has_value());
        const auto south = cipherOf(QStringLiteral("south"));
        QVERIFY(south->fingerprint("abc") != one);
    }

    void aShreddedClinicNeverOpensAgain()
    {
        const auto gone = cipherOf(QStringLiteral("gone"));
        const Place there{"gone", "patient", "phi", "1", 1};
        const QByteArray sealed = gone->seal(there, "secret");
        QVERIFY(m_vault->shredClinic(QStringLiteral("gone")).has_value());
        const auto refused = m_vault->cipher(QStringLiteral("gone"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QByteArrayLiteral("no-clinic-key"));
        const auto reborn = cipherOf(QStringLiteral("gone"));
        QVERIFY(!reborn->open(Tickets::one(), there, sealed));
    }
};

QTEST_GUILESS_MAIN(TestClinicCipher)
#include "tst_cliniccipher.moc"
