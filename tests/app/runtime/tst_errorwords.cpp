// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "runtime/errorwords.h"
#include "runtime/exitcode.h"

using namespace articulator;
using namespace articulator::runtime;
using Kind = domain::Error::Kind;

Q_DECLARE_METATYPE(articulator::domain::Error::Kind)

/// Errors as people and programs at a shell see them.
class TestErrorWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsEndAsTheContractSays_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("bad argument") << Kind::InvalidInput << 2;
        QTest::newRow("unknown id") << Kind::NotFound << 2;
        QTest::newRow("a rule said no") << Kind::Refused << 1;
        QTest::newRow("the PMS refused") << Kind::Unauthorised << 1;
        QTest::newRow("not reached") << Kind::Unreachable << 3;
        QTest::newRow("timed out") << Kind::TimedOut << 3;
        QTest::newRow("locked") << Kind::Locked << 4;
        QTest::newRow("damaged") << Kind::Integrity << 5;
        QTest::newRow("newer schema") << Kind::SchemaMismatch << 5;
        QTest::newRow("a second engine") << Kind::Busy << 1;
    }

    void kindsEndAsTheContractSays()
    {
        QFETCH(Kind, kind);
        QFETCH(int, code);
        QCOMPARE(int(exitCodeOf(kind)), code);
    }

    void everyErrorSaysWhatAndWhatToDo()
    {
        for (int kind = 0; kind <= int(Kind::Internal); ++kind) {
            const ErrorWords words = wordsOf({Kind(kind), {}, {}});
            QCOMPARE(words.code, QString::fromLatin1(domain::kindName(Kind(kind))));
            QVERIFY(words.message.endsWith(u'.'));
            QVERIFY(words.remedy.endsWith(u'.'));
        }
    }

    void detailsBecomeSentences()
    {
        QCOMPARE(wordsOf({Kind::Locked, "locked", QStringLiteral("it does not open")}).message, QStringLiteral("It does not open."));
        QCOMPARE(wordsOf({Kind::Locked, "locked", QStringLiteral("Done already.")}).message, QStringLiteral("Done already."));
        QVERIFY(wordsOf({Kind::Refused, "no-keychain", {}}).remedy.contains(QStringLiteral("--file")));
    }

    void documentsHaveTheContractsShape()
    {
        const QJsonObject error = errorDocument({Kind::NotFound, "unknown-clinic", QStringLiteral("no clinic x")}).value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("unknown-clinic"));
        QCOMPARE(error.value(QStringLiteral("message")).toString(), QStringLiteral("No clinic x."));
        QVERIFY(error.value(QStringLiteral("remedy")).toString().contains(QStringLiteral("clinic list")));
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
