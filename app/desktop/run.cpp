// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/run.h"

#include <cstdio>

#include <QApplication>

#include "desktop/console.h"
#include "desktop/demo.h"
#include "desktop/desktopnews.h"
#include "desktop/quitsignal.h"
#include "desktop/shots.h"
#include "desktop/singleinstance.h"
#include "runtime/passphrase.h"

namespace articulator::desktop {

namespace {

int runDemo(QApplication &application, Options options, ui::Theme &theme)
{
    Demo demo;
    options.common.dataFolder = demo.dataFolder();
    options.common.warehouseUrl.clear();
    options.common.user = QStringLiteral("owner");
    Console console(options, theme);
    std::unique_ptr<Shots> shots;
    QObject::connect(&demo, &Demo::ready, &application, [&] {
        console.begin(demo.passphrase());
        demo.beginWrites();
        if (!options.shots.isEmpty())
            shots = std::make_unique<Shots>(options.shots, console.desk(), console.window(), theme);
    });
    QObject::connect(&demo, &Demo::written, &application, [&] {
        if (shots)
            shots->takeWrites();
    });
    QObject::connect(&demo, &Demo::failed, &application, [](const QString &what) {
        std::fputs(qPrintable(QStringLiteral("The demonstration could not be set up: %1\n").arg(what)), stderr);
        QCoreApplication::exit(1);
    });
    QMetaObject::invokeMethod(&demo, &Demo::begin, Qt::QueuedConnection);
    return application.exec();
}

} // namespace

int run(QApplication &application, const Options &options)
{
    const QuitSignal quit;
    ui::Theme theme(application, ui::Theme::systemScheme());
    const DesktopNews news;
    QObject::connect(&news, &DesktopNews::schemeWished, &theme, &ui::Theme::setSystem);
    theme.language().choose(options.language);
    if (options.demo)
        return runDemo(application, options, theme);
    SingleInstance instance(options.common.dataFolder);
    if (instance.isSecond())
        return 0;
    const ui::WindowMemory memory(options.common.dataFolder);
    theme.setWish(memory.wish());
    if (options.language.isEmpty())
        theme.language().choose(memory.language());
    std::optional<domain::Secret> given = runtime::passphraseFromEnvironment();
    Console console(options, theme);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &console, &Console::comeForward);
    QObject::connect(&news, &DesktopNews::screenLocked, &console, &Console::lockWithScreen);
    console.begin(std::move(given));
    return application.exec();
}

} // namespace articulator::desktop
