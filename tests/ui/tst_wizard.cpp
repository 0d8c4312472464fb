// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "domain/zonefit.h"
#include "ui/commands/commandbook.h"
#include "ui/parts/resultstrip.h"
#include "ui/samples.h"
#include "ui/setup/clinicid.h"
#include "ui/setup/connectwizard.h"
#include "ui/setup/copystep.h"
#include "ui/setup/reachstep.h"
#include "ui/setup/settingeditor.h"
#include "ui/setup/settingsform.h"
#include "ui/setup/setuppages.h"
#include "ui/setup/summarystep.h"
#include "ui/setupbench.h"
#include "ui/setupsamples.h"

using namespace articulator;
using namespace articulator::ui;
using desk::RequestAction;
using State = desk::RequestProgress::State;
using Step = ConnectWizard::Step;

/// A clinic is connected by keys alone; what is wrong is named where it stands, and whoever leaves leaves nothing behind.
class WizardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init()
    {
        m_bench = std::make_unique<SetupBench>(*m_theme);
        m_bench->window().commands().find("clinic.connect")->run();
        QVERIFY(wizard() && wizard()->isOpen());
    }
    void cleanup() { m_bench.reset(); }

    void keysAloneReachTheEnd()
    {
        toReach();
        fillKeys();
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(m_bench->asked().size(), std::size_t(1));
        QCOMPARE(m_bench->asked().back().action, RequestAction::TryClinic);
        QVERIFY(m_bench->asked().back().form.zone.isEmpty());
        QCOMPARE(m_bench->secret("developer-key"), QStringLiteral("DevKey"));
        m_bench->answer(State::Running);
        m_bench->answer(State::Done, samples::reachedDocument());
        QVERIFY2(strip()->text().contains(u"412 ms") && strip()->text().contains(u"ApiAppointments"), qPrintable(strip()->text()));
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(wizard()->step(), Step::Copy);
        QCOMPARE(wizard()->findChild<CopyStep *>()->zone(), QByteArray("America/Chicago"));
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(wizard()->step(), Step::Summary);
        QVERIFY(wizard()->findChild<SummaryStep *>()->text().contains(u"harbor-dental"));
        SetupBench::press(Qt::Key_Return);
        const desk::ClinicForm &form = m_bench->asked().back().form;
        QCOMPARE(m_bench->asked().back().action, RequestAction::AddClinic);
        QCOMPARE(form.id, QStringLiteral("harbor-dental"));
        QCOMPARE(form.name, QStringLiteral("Harbor Dental"));
        QCOMPARE(form.zone, QByteArray("America/Chicago"));
        QCOMPARE(form.settings, domain::Settings());
        QCOMPARE(m_bench->secret("customer-key"), QStringLiteral("CustomerKey"));
        m_bench->answer(State::Done, R"({"id":"harbor-dental"})");
        QVERIFY(!m_bench->window().setup().wizard() || !wizard()->isOpen());
        QCOMPARE(m_bench->window().page(), PageId::Sync);
        QCOMPARE(m_bench->window().clinic(), QStringLiteral("harbor-dental"));
        QCOMPARE(m_bench->asked().back().action, RequestAction::ProbeClinic);
    }

    void badInputIsNamedAtItsField()
    {
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(wizard()->step(), Step::Pms);
        QCOMPARE(focused()->accessibleDescription(), QStringLiteral("A clinic needs a name."));
        SetupBench::type(QStringLiteral("Maple"));
        SetupBench::press(Qt::Key_I, Qt::AltModifier);
        qobject_cast<QLineEdit *>(focused())->selectAll();
        SetupBench::type(QStringLiteral("maple"));
        SetupBench::press(Qt::Key_Return);
        QVERIFY2(focused()->accessibleDescription().contains(u"already"), qPrintable(focused()->accessibleDescription()));
        qobject_cast<QLineEdit *>(focused())->selectAll();
        SetupBench::type(QStringLiteral("Maple Two"));
        SetupBench::press(Qt::Key_Return);
        QVERIFY(focused()->accessibleDescription().contains(u"small letters"));
        qobject_cast<QLineEdit *>(focused())->selectAll();
        SetupBench::type(QStringLiteral("maple-2"));
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(wizard()->step(), Step::Reach);
        SetupBench::press(Qt::Key_R, Qt::AltModifier);
        SetupBench::type(QStringLiteral("ftp://office"));
        SetupBench::press(Qt::Key_Return);
        QVERIFY(m_bench->asked().empty());
        QVERIFY2(focused()->accessibleDescription().contains(u"http"), qPrintable(focused()->accessibleDescription()));
        for (const char *key : {"developer-key", "customer-key"})
            QVERIFY(!reach()->form()->editor(QLatin1String(key))->check());
    }

    void whatTheTestSaysIsToldWithItsRemedy_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("wrong key") << samples::refusedDocument() << QByteArray() << QStringLiteral("both keys");
        const auto document = [](const char *kind, const char *code) {
            return QByteArray(R"({"ok":false,"granted":[],"missing":[],"error":{"message":"x","kind":")") + kind + R"(","code":")" + code + "\"}}";
        };
        QTest::newRow("unreachable") << document("unreachable", "no-connection") << QByteArray() << QStringLiteral("mode and address");
        QTest::newRow("timeout") << document("timed-out", "no-answer") << QByteArray() << QStringLiteral("eConnector");
        QTest::newRow("tls") << document("unreachable", "tls-failed") << QByteArray() << QStringLiteral("certificate");
        QTest::newRow("not allowed") << QByteArray() << QByteArray("not-allowed") << QStringLiteral("admin");
        QTest::newRow("bad setting") << QByteArray() << QByteArray("bad-setting") << QStringLiteral("Correct");
    }

    void whatTheTestSaysIsToldWithItsRemedy()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, code);
        QFETCH(QString, remedy);
        toReach();
        fillKeys();
        SetupBench::press(Qt::Key_T, Qt::AltModifier);
        QCOMPARE(m_bench->asked().size(), std::size_t(1));
        if (code.isEmpty())
            m_bench->answer(State::Done, outcome);
        else
            m_bench->answer(State::Failed, {}, domain::Error{domain::Error::Kind::Refused, code, {}});
        QCOMPARE(strip()->face().tone, Tone::Bad);
        QVERIFY2(strip()->text().contains(remedy), qPrintable(strip()->text()));
        QCOMPARE(wizard()->step(), Step::Reach);
        SetupBench::press(Qt::Key_T, Qt::AltModifier);
        QCOMPARE(m_bench->asked().size(), std::size_t(2));
    }

    void aWorkerThatDiesIsTold()
    {
        toReach();
        fillKeys();
        SetupBench::press(Qt::Key_Return);
        m_bench->window().setup().setWorker(desk::WorkerPresence::Absent);
        QCOMPARE(strip()->face().tone, Tone::Warn);
        QSignalSpy start(&m_bench->window(), &MainWindow::workerStartWanted);
        SetupBench::press(Qt::Key_W, Qt::AltModifier);
        QCOMPARE(start.size(), 1);
        m_bench->window().setup().setWorker(desk::WorkerPresence::Alive);
        m_bench->answer(State::Running);
        m_bench->window().setup().setWorker(desk::WorkerPresence::Absent);
        QVERIFY2(strip()->text().contains(u"ended during the test"), qPrintable(strip()->text()));
        m_bench->answer(State::Done, samples::reachedDocument());
        QVERIFY(!reach()->isReached());
        m_bench->window().setup().setWorker(desk::WorkerPresence::Alive);
        SetupBench::press(Qt::Key_T, Qt::AltModifier);
        QCOMPARE(m_bench->asked().size(), std::size_t(2));
        m_bench->answer(State::Expired);
        QVERIFY(strip()->text().contains(u"in time"));
    }

    void aLockClearsTheKeysAndKeepsTheRest()
    {
        toReach();
        fillKeys();
        m_bench->window().showLocked();
        QVERIFY(!wizard()->isVisible());
        for (QLineEdit *field : wizard()->findChildren<QLineEdit *>())
            QVERIFY(!field->text().contains(u"Key"));
        m_bench->window().showUnlocked();
        m_bench->window().setUser(QStringLiteral("owner"), domain::Role::Admin);
        m_bench->window().setup().show(samples::settings());
        QVERIFY(wizard()->isVisible());
        QCOMPARE(wizard()->step(), Step::Reach);
        QVERIFY(strip()->text().contains(u"locked"));
        fillKeys();
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(m_bench->asked().back().form.name, QStringLiteral("Harbor Dental"));
    }

    void whoUnlocksWithoutTheRoleFindsNoWizard()
    {
        toReach();
        m_bench->window().showLocked();
        m_bench->window().setUser(QStringLiteral("maria"), domain::Role::Manager);
        m_bench->window().showUnlocked();
        QTRY_VERIFY(!wizard());
        m_bench->window().show(samples::overview());
        const Command *command = m_bench->window().commands().find("clinic.connect");
        QVERIFY(command->whyNot().contains(u"Manager"));
    }

    void whatChangesAfterATestIsTestedAgain()
    {
        toReach();
        fillKeys();
        SetupBench::press(Qt::Key_Return);
        m_bench->answer(State::Done, samples::reachedDocument());
        QVERIFY(reach()->isReached());
        SetupBench::press(Qt::Key_D, Qt::AltModifier);
        SetupBench::type(QStringLiteral("x"));
        QVERIFY(!reach()->isReached());
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(m_bench->asked().size(), std::size_t(2));
    }

    void leavingLeavesNothing()
    {
        toReach();
        fillKeys();
        SetupBench::press(Qt::Key_Escape);
        QVERIFY(!wizard() || !wizard()->isOpen());
        QVERIFY(m_bench->asked().empty());
        QTRY_VERIFY(!wizard());
    }

    void keysOfTheWindowDoNothingBehindIt()
    {
        const PageId before = m_bench->window().page();
        SetupBench::press(Qt::Key_3, Qt::ControlModifier);
        SetupBench::press(Qt::Key_F5);
        QCOMPARE(m_bench->window().page(), before);
        QSignalSpy lock(&m_bench->window(), &MainWindow::lockWanted);
        SetupBench::press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(lock.size(), 1);
    }

    void anAddressFollowsTheMode()
    {
        toReach();
        SettingEditor *url = reach()->form()->editor(QStringLiteral("url"));
        QCOMPARE(url->standard(), QStringLiteral("https://api.opendental.com/api/v1"));
        reach()->form()->editor(QStringLiteral("mode"))->setValue(QStringLiteral("service"));
        QCOMPARE(url->standard(), QStringLiteral("http://localhost:30223/api/v1"));
        QCOMPARE(reach()->form()->settings(), (domain::Settings{{QStringLiteral("mode"), QStringLiteral("service")}}));
    }

    void idsComeFromNames()
    {
        const QStringList taken{QStringLiteral("maple-street"), QStringLiteral("clinic")};
        QCOMPARE(suggestedClinicId(QStringLiteral("Maple Street"), taken), QStringLiteral("maple-street-2"));
        QCOMPARE(suggestedClinicId(QStringLiteral("Dr. O\u2019Hara \u00c9t\u00e9 & Sons"), {}), QStringLiteral("dr-ohara-ete-sons"));
        QCOMPARE(suggestedClinicId(QStringLiteral("\u05de\u05e8\u05e4\u05d0\u05d4"), taken), QStringLiteral("clinic-2"));
        const QString longest = suggestedClinicId(QString(200, u'w'), {});
        QVERIFY(isClinicId(longest) && !isClinicId(QStringLiteral("-a")) && !isClinicId(QStringLiteral("A")) && !isClinicId(QString(65, u'a')));
    }

    void zonesFitTheClock()
    {
        const auto at = *domain::parseInstant(u"2026-11-23T15:00:00Z");
        QCOMPARE(domain::zonesFitting(std::chrono::hours(-6) + std::chrono::seconds(40), at).front(), QByteArray("America/Chicago"));
        const auto summer = domain::zonesFitting(std::chrono::hours(-7), *domain::parseInstant(u"2026-07-01T15:00:00Z"));
        QVERIFY(std::ranges::find(summer, QByteArray("America/Phoenix")) != summer.end() && std::ranges::find(summer, QByteArray("America/Los_Angeles")) != summer.end());
        QVERIFY(domain::zonesFitting(std::chrono::minutes(-393), at).empty());
    }

private:
    [[nodiscard]] ConnectWizard *wizard() const { return m_bench->window().setup().wizard(); }
    [[nodiscard]] ReachStep *reach() const { return wizard()->findChild<ReachStep *>(); }
    [[nodiscard]] ResultStrip *strip() const { return reach()->strip(); }
    [[nodiscard]] static QWidget *focused() { return QApplication::focusWidget(); }
    void toReach()
    {
        SetupBench::press(Qt::Key_N, Qt::AltModifier); // the name's own key: it comes before the button's
        SetupBench::type(QStringLiteral("Harbor Dental"));
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(wizard()->step(), Step::Reach);
    }
    void fillKeys()
    {
        SetupBench::press(Qt::Key_D, Qt::AltModifier);
        SetupBench::type(QStringLiteral("  DevKey "));
        SetupBench::press(Qt::Key_C, Qt::AltModifier);
        SetupBench::type(QStringLiteral("CustomerKey"));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SetupBench> m_bench;
};

QTEST_MAIN(WizardTest)
#include "tst_wizard.moc"
