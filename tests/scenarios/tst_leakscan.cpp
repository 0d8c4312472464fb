// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "scenarios/leakscan.h"

using namespace articulator::scenarios;

/// The scanner itself: it must see what it is there to see.
class TestLeakScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesEveryDisguise_data();
    void seesEveryDisguise();
    void isQuietOtherwise();
};

void TestLeakScan::seesEveryDisguise_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray secret("Okafor-Lindqvist");
    QByteArray wide;
    for (const char c : secret)
        wide.append(c).append('\0');
    QTest::newRow("utf-8") << "xx" + secret + "yy";
    QTest::newRow("utf-16 le") << "x" + wide;
    QTest::newRow("utf-16 be") << QByteArray("\0", 1) + wide.chopped(1);
    QTest::newRow("hex") << secret.toHex();
    QTest::newRow("HEX") << secret.toHex().toUpper();
    for (int skew = 0; skew < 3; ++skew)
        QTest::addRow("base64 %d", skew) << (QByteArray(skew, '#') + secret + "tail").toBase64();
}

void TestLeakScan::seesEveryDisguise()
{
    QFETCH(const QByteArray, bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data-wal")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, '\x7f') + bytes + QByteArray(100, '\0'));
    file.close();
    QVERIFY(!leaks(folder.path(), {QStringLiteral("Okafor-Lindqvist")}).isEmpty());
}

void TestLeakScan::isQuietOtherwise()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Okafor Lindqvist");
    file.close();
    QVERIFY(leaks(folder.path(), {QStringLiteral("Okafor-Lindqvist")}).isEmpty());
}

QTEST_GUILESS_MAIN(TestLeakScan)
#include "tst_leakscan.moc"
