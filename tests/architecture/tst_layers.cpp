// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Source {
    QString path; ///< from the project's root
    QString text;
    QString library; ///< its folder's library: "domain", "ui", …
};

/// Longest prefix first: which library a folder is.
const std::vector<std::pair<QString, QString>> folders{
    {QStringLiteral("models/domain/"), QStringLiteral("domain")},
    {QStringLiteral("models/vault/"), QStringLiteral("vault")},
    {QStringLiteral("models/warehouse/"), QStringLiteral("warehouse")},
    {QStringLiteral("models/desk/"), QStringLiteral("desk")},
    {QStringLiteral("adapters/contract/"), QStringLiteral("contract")},
    {QStringLiteral("adapters/link/"), QStringLiteral("link")},
    {QStringLiteral("adapters/opendental/simulator/"), QStringLiteral("simulator")},
    {QStringLiteral("adapters/opendental/"), QStringLiteral("opendental")},
    {QStringLiteral("app/engine/"), QStringLiteral("engine")},
    {QStringLiteral("app/runtime/"), QStringLiteral("runtime")},
    {QStringLiteral("app/ctl/"), QStringLiteral("ctl")},
    {QStringLiteral("app/desktop/"), QStringLiteral("desktop")},
    {QStringLiteral("ui/"), QStringLiteral("ui")},
};

/// The arrows of the house: who may include whom.
const QMap<QString, QStringList> allowed{
    {QStringLiteral("domain"), {}},
    {QStringLiteral("vault"), {QStringLiteral("domain")}},
    {QStringLiteral("warehouse"), {QStringLiteral("domain"), QStringLiteral("vault")}},
    {QStringLiteral("desk"), {QStringLiteral("domain"), QStringLiteral("warehouse"), QStringLiteral("vault")}},
    {QStringLiteral("contract"), {QStringLiteral("domain")}},
    {QStringLiteral("link"), {QStringLiteral("domain")}},
    {QStringLiteral("simulator"), {QStringLiteral("domain")}},
    {QStringLiteral("opendental"), {QStringLiteral("domain"), QStringLiteral("contract"), QStringLiteral("link")}},
    {QStringLiteral("engine"), {QStringLiteral("domain"), QStringLiteral("contract"), QStringLiteral("warehouse"), QStringLiteral("vault")}},
    {QStringLiteral("runtime"), {QStringLiteral("domain")}},
    {QStringLiteral("ctl"), {QStringLiteral("domain"), QStringLiteral("desk"), QStringLiteral("engine"), QStringLiteral("runtime"), QStringLiteral("contract"),
                             QStringLiteral("warehouse"), QStringLiteral("vault")}},
    {QStringLiteral("ui"), {QStringLiteral("domain"), QStringLiteral("desk")}},
    {QStringLiteral("desktop"), {QStringLiteral("domain"), QStringLiteral("desk"), QStringLiteral("ui"), QStringLiteral("runtime")}},
};

/// Files over 400 lines. This list may only shrink.
const QSet<QString> longFiles{};

std::vector<Source> sources()
{
    static const std::vector<Source> all = [] {
        std::vector<Source> found;
        const QString root = QStringLiteral(ARTICULATOR_SOURCE_DIR "/");
        for (const char *top : {"models", "adapters", "app", "ui", "tests"}) {
            QDirIterator it(root + QLatin1String(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                Source source{file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()), {}};
                for (const auto &[folder, library] : folders)
                    if (source.library.isEmpty() && source.path.startsWith(folder))
                        source.library = library;
                found.push_back(std::move(source));
            }
        }
        return found;
    }();
    return all;
}

/// Paths of product sources outside the libraries named whose text matches.
QStringList strays(const QRegularExpression &what, const QStringList &libraries)
{
    QStringList paths;
    for (const Source &source : sources())
        if (!source.library.isEmpty() && !libraries.contains(source.library) && what.match(source.text).hasMatch())
            paths += source.path;
    return paths;
}

QString lines(const QStringList &found) { return QLatin1Char('\n') + found.join(QLatin1Char('\n')); }

} // namespace

/// What the compiler cannot see of the architecture.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesTheTree();
    void arrowsPointDown();
    void nothingClimbsByPath();
    void toolkitsStayInTheirPlace_data();
    void toolkitsStayInTheirPlace();
    void onlyTheAuditLogGivesTickets();
    void filesHoldOneIdea();
    void everyFileNamesItsLicence();
    void noDrawerForEverything();
};

void TestLayers::seesTheTree() { QVERIFY(sources().size() > 50); }

void TestLayers::arrowsPointDown()
{
    static const QRegularExpression include(QStringLiteral("^#include \"([a-z]+)/"), QRegularExpression::MultilineOption);
    QStringList found;
    for (const Source &source : sources()) {
        if (source.library.isEmpty())
            continue;
        for (auto it = include.globalMatch(source.text); it.hasNext();) {
            const QString target = it.next().captured(1);
            if (target != source.library && allowed.contains(target) && !allowed.value(source.library).contains(target))
                found += source.path + QStringLiteral(" includes ") + target;
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
}

void TestLayers::nothingClimbsByPath()
{
    static const QRegularExpression climb(QStringLiteral("#include \"\\.\\./"));
    const QStringList found = strays(climb, {});
    QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
}

void TestLayers::toolkitsStayInTheirPlace_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("libraries");
    const auto in = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list += QLatin1String(name);
        return list;
    };
    QTest::newRow("words") << QStringLiteral("\\btr\\(|translate\\(\"") << in({"ui", "desktop"});
    QTest::newRow("widgets") << QStringLiteral("#include <(QWidget|QApplication|QPainter|QTableView|QLabel|QDialog|QMessageBox)>") << in({"ui", "desktop"});
    QTest::newRow("network") << QStringLiteral("#include <(QNetwork|QTcp|QSsl|QWebSocket)") << in({"link", "simulator", "desktop"});
    QTest::newRow("sql") << QStringLiteral("#include <(QSql|sqlite3|libpq)|\"(SELECT|INSERT INTO|UPDATE|DELETE FROM) ") << in({"warehouse", "simulator"});
    QTest::newRow("spdlog") << QStringLiteral("#include <spdlog") << in({"runtime"});
    QTest::newRow("command line") << QStringLiteral("#include <CLI/") << in({"runtime", "ctl", "desktop"});
    QTest::newRow("openssl") << QStringLiteral("#include <openssl/") << in({"vault", "link"});
    QTest::newRow("nested loops") << QStringLiteral("\\bQEventLoop\\b|processEvents|QThread::(m|u)?sleep") << in({"link", "vault"});
}

void TestLayers::toolkitsStayInTheirPlace()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, libraries);
    const QStringList found = strays(QRegularExpression(pattern), libraries);
    QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
}

void TestLayers::onlyTheAuditLogGivesTickets()
{
    static const QRegularExpression issuer(QStringLiteral(":\\s*(private|public|protected)?\\s*(domain::)?AuditTicketIssuer"));
    QStringList found;
    for (const Source &source : sources())
        if (!source.library.isEmpty() && issuer.match(source.text).hasMatch())
            found += source.path;
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(QLatin1String("models/warehouse/")), qPrintable(found.constFirst()));
}

void TestLayers::filesHoldOneIdea()
{
    QStringList found;
    for (const Source &source : sources())
        if (const auto count = source.text.count(QLatin1Char('\n')); count > 400 && !longFiles.contains(source.path))
            found += QStringLiteral("%1: %2 lines").arg(source.path).arg(count);
    QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
    for (const QString &path : longFiles) {
        const auto all = sources();
        const auto it = std::find_if(all.begin(), all.end(), [&](const Source &source) { return source.path == path; });
        QVERIFY2(it != all.end() && it->text.count(QLatin1Char('\n')) > 400, qPrintable(path + QStringLiteral(" is short now: take it off the list")));
    }
}

void TestLayers::everyFileNamesItsLicence()
{
    QStringList found;
    for (const Source &source : sources())
        if (!source.text.left(200).contains(QLatin1String("SPDX-License-Identifier: Apache-2.0")))
            found += source.path;
    QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
}

void TestLayers::noDrawerForEverything()
{
    static const QRegularExpression drawer(QStringLiteral("(^|/)(utils?|helpers?|common|misc)(/|\\.)"));
    QStringList found;
    for (const Source &source : sources())
        if (drawer.match(source.path).hasMatch())
            found += source.path;
    QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
