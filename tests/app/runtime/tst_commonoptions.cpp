// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include <QDir>
#include <QTest>

#include "runtime/commonoptions.h"
#include "runtime/datafolder.h"

using namespace articulator::runtime;

namespace {

/// The parser's own error code, 0 where it is content.
int parsed(CommonOptions &options, std::vector<std::string> arguments)
{
    CLI::App parser;
    parser.add_subcommand("verb")->fallthrough();
    addCommonOptions(parser, options);
    std::reverse(arguments.begin(), arguments.end());
    try {
        parser.parse(arguments);
    } catch (const CLI::ParseError &error) {
        return error.get_exit_code();
    }
    return 0;
}

} // namespace

/// The options that both programs share.
class TestCommonOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areUnderstoodBeforeAndAfterTheVerb()
    {
        CommonOptions before;
        QCOMPARE(parsed(before, {"--data", "/srv/a", "--user", "bea", "verb"}), 0);
        CommonOptions after;
        QCOMPARE(parsed(after, {"verb", "--data=/srv/a", "--user", "bea"}), 0);
        for (const CommonOptions &options : {before, after}) {
            QCOMPARE(options.dataFolder, QStringLiteral("/srv/a"));
            QCOMPARE(options.user, QStringLiteral("bea"));
        }
    }

    void pathsBecomeAbsolute()
    {
        CommonOptions options;
        QCOMPARE(parsed(options, {"--data", "here/../there"}), 0);
        QCOMPARE(options.dataFolder, QDir::current().absoluteFilePath(QStringLiteral("there")));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("level") << QStringList{QStringLiteral("--log-level"), QStringLiteral("loud")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--data")};
        QTest::newRow("empty folder") << QStringList{QStringLiteral("--data"), QString()};
        QTest::newRow("empty user") << QStringList{QStringLiteral("--user"), QString()};
        QTest::newRow("twice") << QStringList{QStringLiteral("--user"), QStringLiteral("a"), QStringLiteral("--user"), QStringLiteral("b")};
        QTest::newRow("descriptor") << QStringList{QStringLiteral("--passphrase-fd"), QStringLiteral("-1")};
        QTest::newRow("unknown") << QStringList{QStringLiteral("--passphrase"), QStringLiteral("x")};
    }

    void nonsenseIsRefused()
    {
        QFETCH(QStringList, arguments);
        std::vector<std::string> list;
        for (const QString &argument : arguments)
            list.push_back(argument.toStdString());
        CommonOptions options;
        QVERIFY(parsed(options, list) != 0);
    }

    void theDataFolderComesFromTheEnvironment()
    {
        qputenv("ARTICULATOR_DATA", "/srv/told");
        QCOMPARE(standardDataFolder(), QStringLiteral("/srv/told"));
        CommonOptions options;
        QCOMPARE(parsed(options, {"verb"}), 0);
        QCOMPARE(options.dataFolder, QStringLiteral("/srv/told"));
        qunsetenv("ARTICULATOR_DATA");
        QVERIFY(standardDataFolder().endsWith(QStringLiteral("/articulator")));
    }
};

QTEST_GUILESS_MAIN(TestCommonOptions)
#include "tst_commonoptions.moc"
