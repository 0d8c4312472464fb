// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QPointer>
#include <QTemporaryDir>
#include <QtTest>

#include "desktop/console.h"
#include "ui/commands/commandbook.h"
#include "ui/look/theme.h"
#include "ui/shell/windowmemory.h"

using namespace articulator;
using ui::MainWindow;

/// The language changes while the console runs: the window is made anew where it stood, in the new words, and the choice stays.
class ConsoleLanguageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsMadeAnew();
};

void ConsoleLanguageTest::theWindowIsMadeAnew()
{
    const QTemporaryDir folder;
    desktop::Options options;
    options.common.dataFolder = folder.path();
    ui::Theme theme(*qApp, ui::Scheme::Light);
    desktop::Console console(options, theme);
    console.window().resize(1100, 720);
    console.window().show();
    console.window().goTo(MainWindow::PageId::Audit);
    QVERIFY(QTest::qWaitForWindowExposed(&console.window()));
    const auto nameOfCapacity = [&console] { return console.window().commands().find("page.capacity")->name(); };
    const QString english = nameOfCapacity();
    for (const ui::Language::Known &language : {ui::Language::known()[1], ui::Language::known()[2], ui::Language::known()[0]}) {
        const QPointer<MainWindow> before = &console.window();
        console.window().commands().find("language." + language.code.toLatin1())->run();
        QTRY_VERIFY(before.isNull());
        QCOMPARE(theme.language().current(), language.code);
        QCOMPARE(ui::WindowMemory(folder.path()).language(), language.code);
        QCOMPARE(console.window().page(), MainWindow::PageId::Audit);
        QCOMPARE(console.window().size(), QSize(1100, 720));
        QVERIFY(console.window().isVisible());
        QCOMPARE(nameOfCapacity() == english, language.code == u"en");
    }
}

QTEST_MAIN(ConsoleLanguageTest)
#include "tst_consolelanguage.moc"
