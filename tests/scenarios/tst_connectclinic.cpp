// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTcpServer>
#include <QtTest>

#include "desk/desk.h"
#include "scenarios/commandline.h"
#include "scenarios/office.h"
#include "ui/look/theme.h"
#include "ui/parts/resultstrip.h"
#include "ui/setup/connectwizard.h"
#include "ui/setup/copystep.h"
#include "ui/setup/pmsstep.h"
#include "ui/setup/reachstep.h"
#include "ui/setup/setuppages.h"
#include "ui/shell/deskbinding.h"
#include "ui/shell/mainwindow.h"

using namespace articulator;
using namespace articulator::scenarios;
using ui::ConnectWizard;
using ui::MainWindow;

namespace {

constexpr int limit = 60000;

/// A console on a data folder, as a person sits before it.
struct Seat {
    desk::Desk desk;
    MainWindow window;

    Seat(const QString &folder, const QString &user, ui::Theme &theme)
        : desk({folder, {}, user, {}}), window(ui::ShellFacts{QStringLiteral("0.1.0"), user, QStringLiteral("this computer")}, theme)
    {
        ui::bind(desk, window);
        window.resize(1440, 900);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window is not active.");
        desk.open(domain::Secret("a quiet brook runs deep"));
    }
    [[nodiscard]] const desk::ClinicLine *line(const QString &clinic) const
    {
        if (desk.overview()) {
            for (const desk::ClinicLine &each : desk.overview()->clinics) {
                if (each.id == clinic)
                    return &each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] ConnectWizard *wizard() { return window.setup().wizard(); }
    [[nodiscard]] ui::ReachStep *reach() { return wizard()->findChild<ui::ReachStep *>(); }
};

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

} // namespace

/// A new integrator connects a clinic by keys alone: real console parts, real worker, real HTTP.
class TestConnectClinic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::Scheme::Light);
        m_office = std::make_unique<Office>(QStringList{QStringLiteral("--zone"), QStringLiteral("America/Denver"), QStringLiteral("--mode"), QStringLiteral("service"),
                                                        QStringLiteral("--permissions"), QStringLiteral("ApiReadAll,ApiComm"), QStringLiteral("--throttle"), QStringLiteral("off"),
                                                        QStringLiteral("--patients"), QStringLiteral("60"), QStringLiteral("--appointments"), QStringLiteral("200")});
        QVERIFY(m_office->isOpen());
        QCOMPARE(m_place.run({QStringLiteral("init")}).exitCode, 0);
        m_place.start(m_worker, {QStringLiteral("worker")});
    }
    void cleanupTestCase() { endWorker(); }

    void keysAloneLeadToTheFirstCopy()
    {
        Seat seat(m_place.folder(), QStringLiteral("owner"), *m_theme);
        QTRY_VERIFY_WITH_TIMEOUT(seat.desk.overview() && seat.desk.overview()->worker == desk::WorkerPresence::Alive, limit);
        QElapsedTimer timer;
        timer.start();
        toReach(seat, QStringLiteral("Harbor Dental"));
        fill(m_office->address(), QLatin1String(customerKey));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!seat.reach()->isTesting(), limit);
        QVERIFY2(seat.reach()->isReached(), qPrintable(seat.reach()->strip()->text()));
        QVERIFY2(seat.reach()->strip()->text().contains(u"ApiAppointments"), qPrintable(seat.reach()->strip()->text()));
        press(Qt::Key_Return);
        QCOMPARE(seat.wizard()->findChild<ui::CopyStep *>()->zone(), QByteArray("America/Denver"));
        press(Qt::Key_Return);
        QCOMPARE(seat.wizard()->step(), ConnectWizard::Step::Summary);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(seat.window.page(), ui::PageId::Sync, limit);
        QCOMPARE(seat.window.clinic(), QStringLiteral("harbor-dental"));
        QTRY_VERIFY_WITH_TIMEOUT(seat.line(QStringLiteral("harbor-dental")) != nullptr, limit);
        QTRY_COMPARE_WITH_TIMEOUT(seat.line(QStringLiteral("harbor-dental"))->read.state, domain::Freshness::Current, limit);
        QVERIFY2(timer.elapsed() < 120000, qPrintable(QString::number(timer.elapsed())));
        const Outcome shown = m_place.run({QStringLiteral("clinic"), QStringLiteral("show"), QStringLiteral("harbor-dental"), QStringLiteral("--json")});
        QCOMPARE(shown.document.value(QLatin1String("zone")).toString(), QStringLiteral("America/Denver"));
        QVERIFY(!shown.output.contains(customerKey));
    }

    void aWrongKeyIsToldAndNothingStays()
    {
        Seat seat(m_place.folder(), QStringLiteral("owner"), *m_theme);
        QTRY_VERIFY_WITH_TIMEOUT(seat.desk.overview() && seat.desk.overview()->worker == desk::WorkerPresence::Alive, limit);
        toReach(seat, QStringLiteral("Another"));
        fill(m_office->address(), QStringLiteral("NotTheRightKey00"));
        press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(seat.reach()->strip()->face().tone == ui::Tone::Bad, limit);
        QVERIFY2(seat.reach()->strip()->text().contains(u"both keys"), qPrintable(seat.reach()->strip()->text()));
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!seat.wizard(), limit);
        QCOMPARE(m_place.run({QStringLiteral("clinic"), QStringLiteral("show"), QStringLiteral("another"), QStringLiteral("--json")}).exitCode, 2);
    }

    void aWorkerThatIsKilledInTheTestIsTold()
    {
        QTcpServer silent; // takes the call and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Seat seat(m_place.folder(), QStringLiteral("owner"), *m_theme);
        QTRY_VERIFY_WITH_TIMEOUT(seat.desk.overview() && seat.desk.overview()->worker == desk::WorkerPresence::Alive, limit);
        toReach(seat, QStringLiteral("Silent"));
        fill(QStringLiteral("http://127.0.0.1:%1/api/v1").arg(silent.serverPort()), QLatin1String(customerKey));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), limit);
        m_worker.kill();
        m_worker.waitForFinished();
        QTRY_VERIFY_WITH_TIMEOUT(!seat.reach()->isTesting(), limit);
        QVERIFY2(seat.reach()->strip()->text().contains(u"ended during the test"), qPrintable(seat.reach()->strip()->text()));
        m_place.start(m_worker, {QStringLiteral("worker")});
        QTRY_VERIFY_WITH_TIMEOUT(seat.desk.overview()->worker == desk::WorkerPresence::Alive, limit);
        press(Qt::Key_R, Qt::AltModifier);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        type(m_office->address());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(seat.reach()->isReached(), limit);
    }

private:
    /// By the palette, and the first step.
    void toReach(Seat &seat, const QString &name)
    {
        QTest::keyClick(&seat.window, Qt::Key_K, Qt::ControlModifier);
        type(QStringLiteral("connect a clinic"));
        press(Qt::Key_Return);
        QVERIFY(seat.wizard() && seat.wizard()->isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(!seat.wizard()->findChild<ui::PmsStep *>()->pms().isEmpty(), limit);
        press(Qt::Key_N, Qt::AltModifier);
        type(name);
        press(Qt::Key_Return);
        QCOMPARE(seat.wizard()->step(), ConnectWizard::Step::Reach);
    }
    static void fill(const QString &address, const QString &customer)
    {
        press(Qt::Key_M, Qt::AltModifier);
        type(QStringLiteral("s")); // service
        press(Qt::Key_R, Qt::AltModifier);
        type(address);
        press(Qt::Key_D, Qt::AltModifier);
        type(QLatin1String(developerKey));
        press(Qt::Key_C, Qt::AltModifier);
        type(customer);
    }
    void endWorker()
    {
        m_worker.terminate();
        if (!m_worker.waitForFinished(10000))
            m_worker.kill();
        m_worker.waitForFinished(5000);
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Office> m_office;
    CommandLine m_place;
    QProcess m_worker;
};

QTEST_MAIN(TestConnectClinic)
#include "tst_connectclinic.moc"
