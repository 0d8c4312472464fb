// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include "runtime/logging.h"

using namespace articulator::runtime;

Q_LOGGING_CATEGORY(lcTest, "articulator.test")

/// What reaches the log's files, and who may read them.
class TestLogging : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString logs() const { return m_folder.filePath(QStringLiteral("logs")); }

    QString written() const
    {
        QFile file(QDir(logs()).filePath(QStringLiteral("articulator.log")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void cleanup() { QDir(logs()).removeRecursively(); }

    void linesCarryTimeLevelAndCategory()
    {
        {
            const Logging logging(logs(), std::nullopt);
            qCInfo(lcTest) << "pulled" << 3 << "pages";
            qCDebug(lcTest) << "not asked for";
        }
        QVERIFY(written().contains(QStringLiteral("info")));
        QVERIFY(written().contains(QStringLiteral("articulator.test: pulled 3 pages")));
        QVERIFY(!written().contains(QStringLiteral("not asked for")));
    }

    void debugIsThereWhenAskedFor()
    {
        {
            const Logging logging(logs(), LogLevel::Debug);
            qCDebug(lcTest) << "asked for";
        }
        QVERIFY(written().contains(QStringLiteral("asked for")));
    }

    void filesAreTheirOwnersAlone()
    {
        const Logging logging(logs(), std::nullopt);
        qCInfo(lcTest) << "one";
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(QDir(logs()).filePath(QStringLiteral("articulator.log"))) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(logs()) & others, QFile::Permissions());
    }

    void nothingGetsInUnredacted()
    {
        {
            const Logging logging(logs(), std::nullopt);
            qCWarning(lcTest).noquote() << "call +15551234567 or anna@example.org; {} {0:s} %s %n \x1b[31m\r\nforged line";
        }
        const QString log = written();
        QVERIFY(!log.contains(QStringLiteral("5551234567")));
        QVERIFY(!log.contains(QStringLiteral("anna@example.org")));
        QVERIFY(!log.contains(QChar(0x1b)));
        QCOMPARE(log.count(u'\n'), 1);
    }

    void aFolderThatCannotBeMadeStopsNothing()
    {
        QFile inTheWay(logs());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        {
            const Logging logging(logs(), LogLevel::Error);
            qCWarning(lcTest) << "goes nowhere";
        }
        QVERIFY(QFile::remove(logs()));
    }

    void levelsAreWords()
    {
        QCOMPARE(parseLogLevel(u"warning"), std::optional(LogLevel::Warning));
        QVERIFY(!parseLogLevel(u"loud"));
        QVERIFY(logLevelWords().startsWith(QStringLiteral("trace, debug")));
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
