// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "ui/commands/commandbook.h"
#include "ui/parts/resultstrip.h"
#include "ui/pages/overviewpage.h"
#include "ui/samples.h"
#include "ui/setup/cliniccard.h"
#include "ui/setup/clinicsection.h"
#include "ui/setup/connectwizard.h"
#include "ui/setup/consolesection.h"
#include "ui/setup/editsheet.h"
#include "ui/setup/removesheet.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/setuppages.h"
#include "ui/setup/usersection.h"
#include "ui/setup/usersheet.h"
#include "ui/setupbench.h"
#include "ui/setupsamples.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::ui;
using desk::RequestAction;
using State = desk::RequestProgress::State;

/// The Settings page: what it shows, what each role may do there, and that nothing is destroyed by a slip.
class SettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init()
    {
        m_bench = std::make_unique<SetupBench>(*m_theme);
        m_bench->window().goTo(PageId::Settings);
    }
    void cleanup() { m_bench.reset(); }

    void clinicsAreShownWithoutTheirSecrets()
    {
        const QString text = page()->clinics()->clinicCard()->text();
        for (const char *expected : {"Maple Street Dental", "http://10.0.0.20:30223/api/v1", "Connected in 412 ms", "ApiAppointments", "Visits cannot be made or moved"})
            QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("\nSet\n")), 2);
        auto *table = page()->findChild<TableView *>(QStringLiteral("settings-clinics"));
        QCOMPARE(table->table()->rowCount(), 2);
        table->selectKey(desk::rowKey(u"hilltop"));
        QCOMPARE(m_bench->window().clinic(), QStringLiteral("hilltop"));
        QVERIFY(page()->clinics()->clinicCard()->text().contains(u"both keys"));
    }

    void typesFollowTheClinicInView()
    {
        auto *table = page()->findChild<TableView *>(QStringLiteral("settings-types"));
        QCOMPARE(table->table()->rowCount(), 3);
        QCOMPARE(table->table()->words(0, table->table()->columnOf("pattern")), QStringLiteral("//XXXX//"));
        m_bench->window().chooseClinic(QStringLiteral("hilltop"));
        QCOMPARE(table->table()->rowCount(), 0);
    }

    void rolesAreToldOnEveryButton_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("may");
        const QStringList connecting{QStringLiteral("clinic.connect"), QStringLiteral("clinic.update")};
        QTest::newRow("manager") << int(domain::Role::Manager) << QStringList{QStringLiteral("clinic.probe")};
        QTest::newRow("integrator") << int(domain::Role::Integrator) << connecting + QStringList{QStringLiteral("clinic.probe"), QStringLiteral("clinic.pause")};
        QTest::newRow("support") << int(domain::Role::Support) << QStringList{QStringLiteral("clinic.probe"), QStringLiteral("clinic.pause")};
        QTest::newRow("admin") << int(domain::Role::Admin)
                               << connecting + QStringList{QStringLiteral("clinic.probe"), QStringLiteral("clinic.pause"), QStringLiteral("clinic.remove"), QStringLiteral("user.add")};
    }

    void rolesAreToldOnEveryButton()
    {
        QFETCH(int, role);
        QFETCH(QStringList, may);
        m_bench->window().setUser(QStringLiteral("somebody"), domain::Role(role));
        for (const char *id : {"clinic.connect", "clinic.update", "clinic.probe", "clinic.pause", "clinic.remove", "user.add"}) {
            const QString why = m_bench->window().commands().find(id)->whyNot();
            QVERIFY2(why.isEmpty() == may.contains(QLatin1String(id)), id);
            QVERIFY2(why.isEmpty() || why.contains(u"role"), qPrintable(why));
        }
        const std::size_t before = m_bench->asked().size();
        m_bench->window().commands().find("clinic.remove")->run();
        m_bench->window().commands().find("clinic.connect")->run();
        m_bench->window().commands().find("user.add")->run();
        QCOMPARE(m_bench->window().findChild<RemoveSheet *>() != nullptr, may.contains(QStringLiteral("clinic.remove")));
        QCOMPARE(m_bench->window().setup().wizard() != nullptr, may.contains(QStringLiteral("clinic.connect")));
        QCOMPARE(m_bench->window().findChild<UserSheet *>() != nullptr, may.contains(QStringLiteral("user.add")));
        QCOMPARE(m_bench->asked().size(), before);
    }

    void removingWantsTheIdTyped()
    {
        m_bench->window().commands().find("clinic.remove")->run();
        auto *sheet = m_bench->window().findChild<RemoveSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        keepPicture("remove");
        SetupBench::type(QStringLiteral("map"));
        SetupBench::press(Qt::Key_Return);
        QVERIFY(sheet->isOpen());
        QVERIFY(m_bench->asked().empty());
        SetupBench::type(QStringLiteral("le"));
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(m_bench->asked().back().action, RequestAction::RemoveClinic);
        QCOMPARE(m_bench->asked().back().form.id, QStringLiteral("maple"));
    }

    void settingsAreChangedAndKeysKept()
    {
        m_bench->window().commands().find("clinic.update")->run();
        auto *sheet = m_bench->window().findChild<EditSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        keepPicture("edit");
        SetupBench::press(Qt::Key_R, Qt::AltModifier);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->clear();
        SetupBench::press(Qt::Key_A, Qt::AltModifier);
        SetupBench::type(QStringLiteral("900"));
        SetupBench::press(Qt::Key_S, Qt::AltModifier | Qt::ControlModifier); // means nothing here
        SetupBench::press(Qt::Key_Return);
        QVERIFY(m_bench->asked().empty()); // 730 at most
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->clear();
        SetupBench::type(QStringLiteral("120"));
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(m_bench->asked().size(), std::size_t(1));
        const desk::ClinicForm &form = m_bench->asked().back().form;
        QCOMPARE(m_bench->asked().back().action, RequestAction::UpdateClinic);
        QCOMPARE(form.settings.value(QStringLiteral("days-ahead")), QStringLiteral("120"));
        QCOMPARE(form.cleared, QStringList{QStringLiteral("url")});
        QVERIFY(form.secrets.empty() && form.pms.isEmpty());
        m_bench->answer(State::Failed, {}, domain::Error{domain::Error::Kind::InvalidInput, "bad-setting", {}});
        QVERIFY(sheet->isOpen());
        SetupBench::press(Qt::Key_Return);
        m_bench->answer(State::Done);
        QVERIFY(!sheet->isOpen());
    }

    void usersAreAddedWithCare()
    {
        page()->open(SettingsPage::Section::Users);
        m_bench->window().commands().find("user.add")->run();
        auto *sheet = m_bench->window().findChild<UserSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        SetupBench::type(QStringLiteral("maria"));
        SetupBench::press(Qt::Key_Return);
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"already"));
        SetupBench::type(QStringLiteral("2"));
        SetupBench::press(Qt::Key_P, Qt::AltModifier);
        SetupBench::type(QStringLiteral("short"));
        SetupBench::press(Qt::Key_Return);
        QVERIFY(m_bench->users().isEmpty());
        SetupBench::type(QStringLiteral(" but longer now"));
        SetupBench::press(Qt::Key_Return);
        QVERIFY(m_bench->users().isEmpty());
        SetupBench::type(QStringLiteral("short but longer now"));
        SetupBench::press(Qt::Key_Return);
        QCOMPARE(m_bench->users(), QStringList{QStringLiteral("maria2 manager")});
        m_bench->window().setup().show(desk::UserOutcome{desk::UserOutcome::What::Added, QStringLiteral("maria2"), {}});
        QVERIFY(!sheet->isOpen());
    }

    void everyWayInLeadsToTheWizard()
    {
        desk::OverviewSnapshot empty;
        empty.at = samples::morning();
        m_bench->window().goTo(PageId::Overview);
        m_bench->window().show(empty);
        auto *button = m_bench->window().findChild<OverviewPage *>()->connectButton();
        QVERIFY(button->isVisible() && button->isEnabled());
        button->click();
        QVERIFY(m_bench->window().setup().wizard());
        SetupBench::press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->window().setup().wizard());
        m_bench->window().show(samples::overview());
        QComboBox *chooser = nullptr;
        for (QComboBox *box : m_bench->window().findChildren<QComboBox *>())
            chooser = box->accessibleName() == QStringLiteral("Clinic in view") ? box : chooser;
        QVERIFY(chooser);
        const QString before = m_bench->window().clinic();
        Q_EMIT chooser->activated(chooser->count() - 1);
        QVERIFY(m_bench->window().setup().wizard());
        QCOMPARE(m_bench->window().clinic(), before);
    }

    void looksAreKept()
    {
        for (const char *name : {"settings", "types", "users", "console"}) {
            page()->open(SettingsPage::Section(QByteArrayList({"settings", "types", "users", "console"}).indexOf(name)));
            keepPicture(name);
        }
        m_bench->window().commands().find("clinic.connect")->run();
        for (int step = 0; step < ConnectWizard::stepCount; ++step) {
            m_bench->window().setup().wizard()->goTo(ConnectWizard::Step(step));
            keepPicture(QByteArray("wizard-" + QByteArray::number(step + 1)).constData());
        }
    }

    void longAndForeignNamesFit()
    {
        desk::SettingsSnapshot settings = samples::settings();
        settings.clinics.back().name = QString(200, u'W');
        settings.clinics.front().name = QStringLiteral("\u05de\u05e8\u05e4\u05d0\u05ea \u05e9\u05d9\u05e0\u05d9\u05d9\u05dd \u05d4\u05d0\u05dc\u05d5\u05df");
        settings.users.front().name = QString(128, u'M');
        m_bench->window().setup().show(settings);
        m_bench->window().resize(1024, 700);
        for (int section = 0; section < SettingsPage::sectionCount; ++section) {
            page()->open(SettingsPage::Section(section));
            QCoreApplication::processEvents();
            QVERIFY2(page()->width() <= m_bench->window().width(), qPrintable(QString::number(section)));
            keepPicture(QByteArray("names-" + QByteArray::number(section)).constData());
        }
    }

private:
    [[nodiscard]] SettingsPage *page() const { return m_bench->window().setup().page(); }
    void keepPicture(const char *name)
    {
        QVERIFY(QDir().mkpath(QStringLiteral(ARTICULATOR_BIN_DIR "/../shots")));
        for (const auto wish : {Theme::Wish::Dark, Theme::Wish::Light}) {
            m_theme->setWish(wish);
            for (const QSize size : {QSize(1024, 700), QSize(1440, 900)}) {
                m_bench->window().resize(size);
                for (int round = 0; round < 3; ++round)
                    QCoreApplication::processEvents();
                const QString scheme = wish == Theme::Wish::Dark ? QStringLiteral("dark") : QStringLiteral("light");
                const QString file = QStringLiteral("setup-%1-%2-%3x%4.png").arg(QLatin1String(name), scheme).arg(size.width()).arg(size.height());
                QVERIFY(m_bench->window().grab().save(QStringLiteral(ARTICULATOR_BIN_DIR "/../shots/") + file));
            }
        }
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SetupBench> m_bench;
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
