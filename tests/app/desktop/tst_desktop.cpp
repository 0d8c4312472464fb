// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

#include "desktop/console.h"
#include "desktop/desktopnews.h"
#include "desktop/idlewatch.h"
#include "models/desk/clinicfixture.h"
#include "sessionbus.h"
#include "ui/look/theme.h"
#include "ui/shell/signindialog.h"

using namespace articulator;
using namespace articulator::desktop;
using namespace std::chrono_literals;
using testsupport::ClinicFixture;

namespace {
constexpr auto freedesktop = "org.freedesktop.ScreenSaver";
constexpr auto freedesktopPath = "/org/freedesktop/ScreenSaver";
constexpr uint dark = 1, light = 2;
} // namespace

/// What the desktop around the console tells it: a locked screen, nobody there, light or dark.
class DesktopTest final : public QObject {
    Q_OBJECT

public:
    explicit DesktopTest(const SessionBus &bus) : m_bus(bus) { }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desktop.reset(); }
    void theScreensLockIsHeard_data();
    void theScreensLockIsHeard();
    void aLockedScreenLocksTheConsole();
    void nobodyThereLocksTheConsole();
    void aKeyBeginsTheWaitAnew();
    void theDesktopsDarkIsFollowed();

private:
    [[nodiscard]] static Options optionsOf(ClinicFixture &fixture);
    static void open(Console &console);
    const SessionBus &m_bus;
    std::unique_ptr<FakePortal> m_desktop;
};

void DesktopTest::initTestCase()
{
    QVERIFY(m_bus.isOpen());
    m_desktop = std::make_unique<FakePortal>(m_bus.address());
    QVERIFY(m_desktop->isRegistered());
}

Options DesktopTest::optionsOf(ClinicFixture &fixture)
{
    Options options;
    options.common.dataFolder = fixture.place().location().dataFolder;
    options.common.warehouseUrl = fixture.place().url();
    options.common.user = QStringLiteral("owner");
    return options;
}

void DesktopTest::open(Console &console)
{
    console.begin(domain::Secret(ClinicFixture::passphrase()));
    QTRY_COMPARE_WITH_TIMEOUT(console.desk().state(), desk::Desk::State::Open, 30'000);
}

void DesktopTest::theScreensLockIsHeard_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("path");
    QTest::newRow("freedesktop") << QString::fromLatin1(freedesktop) << QString::fromLatin1(freedesktopPath);
    QTest::newRow("gnome") << QStringLiteral("org.gnome.ScreenSaver") << QStringLiteral("/org/gnome/ScreenSaver");
}

void DesktopTest::theScreensLockIsHeard()
{
    QFETCH(QString, interface);
    QFETCH(QString, path);
    const DesktopNews news;
    QSignalSpy locked(&news, &DesktopNews::screenLocked);
    QSignalSpy scheme(&news, &DesktopNews::schemeWished);
    QVERIFY(scheme.wait(20'000)); // the first answer: it listens now
    m_desktop->lockScreen(interface, path, false);
    m_desktop->lockScreen(interface, path, true);
    QVERIFY(locked.wait(20'000));
    QCOMPARE(locked.size(), 1);
}

void DesktopTest::aLockedScreenLocksTheConsole()
{
    ClinicFixture fixture(testsupport::Backend::Sqlite);
    QVERIFY(fixture.make() && fixture.beat(QStringLiteral("1")));
    ui::Theme theme(*qApp, ui::Scheme::Light);
    const DesktopNews news;
    QSignalSpy heard(&news, &DesktopNews::schemeWished);
    Console console(optionsOf(fixture), theme);
    connect(&news, &DesktopNews::screenLocked, &console, &Console::lock);
    open(console);
    QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty(), 20'000);
    QVERIFY(!console.window().isLocked());
    m_desktop->lockScreen(QString::fromLatin1(freedesktop), QString::fromLatin1(freedesktopPath), true);
    QTRY_VERIFY_WITH_TIMEOUT(console.window().isLocked(), 20'000);
    QCOMPARE(console.desk().state(), desk::Desk::State::Closed);
    QVERIFY(!console.desk().overview());
    QTRY_VERIFY(console.window().findChild<ui::SignInDialog *>() != nullptr);
}

void DesktopTest::nobodyThereLocksTheConsole()
{
    ClinicFixture fixture(testsupport::Backend::Sqlite);
    QVERIFY(fixture.make() && fixture.beat(QStringLiteral("1")));
    ui::Theme theme(*qApp, ui::Scheme::Light);
    Console console(optionsOf(fixture), theme);
    IdleWatch idle(1ms);
    connect(&idle, &IdleWatch::idle, &console, &Console::lock);
    open(console);
    QVERIFY(!console.window().isLocked());
    idle.begin();
    QTRY_VERIFY_WITH_TIMEOUT(console.window().isLocked(), 20'000);
}

void DesktopTest::aKeyBeginsTheWaitAnew()
{
    constexpr auto patience = 400ms;
    QWidget window;
    window.show();
    IdleWatch idle(patience);
    QSignalSpy gone(&idle, &IdleWatch::idle);
    QElapsedTimer sinceKey;
    idle.begin();
    QTimer::singleShot(patience / 2, &window, [&] {
        sinceKey.start();
        QTest::keyClick(&window, Qt::Key_A);
    });
    QVERIFY(gone.wait(20'000));
    QVERIFY2(sinceKey.isValid() && sinceKey.elapsed() >= patience.count() * 9 / 10, qPrintable(QString::number(sinceKey.elapsed())));
    idle.begin();
    idle.end();
    QCOMPARE(gone.size(), 1);
}

void DesktopTest::theDesktopsDarkIsFollowed()
{
    ui::Theme theme(*qApp, ui::Scheme::Light);
    m_desktop->wish(dark);
    const DesktopNews news;
    connect(&news, &DesktopNews::schemeWished, &theme, &ui::Theme::setSystem);
    QTRY_COMPARE_WITH_TIMEOUT(theme.scheme(), ui::Scheme::Dark, 20'000); // as it is when we come
    m_desktop->wish(light);
    QTRY_COMPARE_WITH_TIMEOUT(theme.scheme(), ui::Scheme::Light, 20'000); // and as it becomes
    QCOMPARE(ui::schemeOf(qApp->palette()), ui::Scheme::Light);
    QSignalSpy heard(&news, &DesktopNews::schemeWished);
    theme.setWish(ui::Theme::Wish::Light);
    m_desktop->wish(dark);
    QVERIFY(heard.wait(20'000));
    QCOMPARE(theme.scheme(), ui::Scheme::Light); // the person's own wish comes first
}

int main(int argc, char **argv)
{
    const SessionBus bus;
    QApplication application(argc, argv);
    DesktopTest test(bus);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
