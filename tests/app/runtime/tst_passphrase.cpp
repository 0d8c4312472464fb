// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <thread>

#include <unistd.h>

#include <QTest>

#include "runtime/passphrase.h"

using namespace articulator;
using namespace articulator::runtime;

namespace {

/// What a parent's pipe gives, written in pieces by another thread.
domain::Result<domain::Secret> piped(const QByteArray &bytes)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return domain::fail(domain::Error::Kind::Internal, "pipe");
    std::thread writer([&] {
        for (qsizetype at = 0; at < bytes.size(); at += 1000)
            (void)!::write(ends[1], bytes.constData() + at, std::size_t(qMin<qsizetype>(1000, bytes.size() - at)));
        ::close(ends[1]);
    });
    auto secret = passphraseFromDescriptor(ends[0]);
    writer.join();
    return secret;
}

} // namespace

/// Where a passphrase comes from.
class TestPassphrase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::signal(SIGPIPE, SIG_IGN); }

    void aPipeIsReadToItsEnd()
    {
        QCOMPARE(piped("secret")->view().toByteArray(), QByteArrayLiteral("secret"));
        QCOMPARE(piped("secret\n")->view().toByteArray(), QByteArrayLiteral("secret"));
        QCOMPARE(piped("two\nlines\n\n")->view().toByteArray(), QByteArrayLiteral("two\nlines\n"));
        QVERIFY(piped("")->isEmpty());
        const QByteArray most(64 * 1024, 'x');
        QCOMPARE(piped(most)->view().size(), most.size());
        QCOMPARE(piped(most + 'x').error().code, QByteArrayLiteral("bad-descriptor"));
    }

    void aDescriptorThatIsNotOpenIsWrongUse()
    {
        const auto refused = passphraseFromDescriptor(987);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::Error::Kind::InvalidInput);
    }

    void theVariableIsTakenOnce()
    {
        qputenv("TST_PASSPHRASE", "from outside\n");
        const auto secret = passphraseFromEnvironment("TST_PASSPHRASE");
        QVERIFY(secret.has_value());
        QCOMPARE(secret->view().toByteArray(), QByteArrayLiteral("from outside\n"));
        QVERIFY(!qEnvironmentVariableIsSet("TST_PASSPHRASE"));
        QVERIFY(!passphraseFromEnvironment("TST_PASSPHRASE"));
    }

    void anEmptyVariableIsStillTheAnswer()
    {
        qputenv("TST_PASSPHRASE", "");
        const auto secret = passphraseFromEnvironment("TST_PASSPHRASE");
        QVERIFY(secret.has_value());
        QVERIFY(secret->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
