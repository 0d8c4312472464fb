// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "ui/commands/commandbook.h"
#include "ui/commands/paletteentry.h"
#include "ui/framesamples.h"
#include "ui/look/theme.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/recordcardview.h"
#include "ui/samples.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/lockcover.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/table/tableview.h"

using namespace articulator;
using namespace articulator::ui;

/// What a person can do, from wherever it is done: by key, button or palette; and why not.
class CommandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_window.reset(); }

    void everyCommandHasWords();
    void aRoleIsToldOnTheButton();
    void nothingWorksBehindALock();
    void thePaletteGoesToPages();
    void thePaletteChoosesClinics();
    void whatCannotBeDoneIsNotChosen();
    void peopleAreFoundFromThePalette();
    void ranks();
    void theSheetNamesEveryKey();
    void aRecordIsRevealedAndMasked();
    void searchedRowsShowWhatWasTyped();
    void theLogIsShownAndProven();
    void theExportIsWhatIsInView();
    void aLockForgetsWhatWasRevealed();

private:
    [[nodiscard]] Palette *palette() const { return m_window->findChild<Palette *>(); }
    /// In the build folder, in both sizes and schemes, for people to look at.
    void keepPicture(const char *name);
    void choosePatient(desk::RecordCard::Phi phi);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void CommandsTest::init()
{
    m_window = std::make_unique<MainWindow>(ShellFacts{QStringLiteral("0.1.0"), QStringLiteral("owner"), QStringLiteral("this computer")}, *m_theme);
    m_window->resize(1440, 900);
    m_window->show(samples::overview());
    m_window->chooseClinic(QStringLiteral("maple"));
    m_window->setUser(QStringLiteral("owner"), domain::Role::Admin);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CommandsTest::everyCommandHasWords()
{
    QSet<QByteArray> ids;
    QSet<std::pair<QString, QKeySequence>> keys;
    for (const auto &command : m_window->commands().all()) {
        QVERIFY(!ids.contains(command->face().id));
        ids << command->face().id;
        QVERIFY2(!command->name().isEmpty() && !command->face().help.isEmpty() && !command->face().group.isEmpty(), command->face().id.constData());
        // A key of a page may mean something else on another; what works everywhere is its own.
        for (const QKeySequence &key : command->face().keys) {
            const QString owner = command->face().reach == CommandFace::Reach::Window ? QString() : command->face().group;
            QVERIFY2(!keys.contains({owner, key}) && !keys.contains({QString(), key}), qPrintable(key.toString()));
            keys << std::pair(owner, key);
        }
    }
}

void CommandsTest::aRoleIsToldOnTheButton()
{
    m_window->goTo(PageId::Sync);
    QPushButton *pause = nullptr;
    for (QPushButton *button : m_window->findChildren<QPushButton *>())
        pause = button->text() == QStringLiteral("&Pause") ? button : pause;
    QVERIFY(pause && pause->isEnabled());
    m_window->setUser(QStringLiteral("maria"), domain::Role::Manager);
    QVERIFY(!pause->isEnabled());
    QVERIFY2(pause->toolTip().contains(u"Manager"), qPrintable(pause->toolTip()));
    QCOMPARE(pause->accessibleDescription(), pause->toolTip());
    QSignalSpy wanted(m_window.get(), &MainWindow::pauseWanted);
    m_window->commands().find("clinic.pause")->run();
    QCOMPARE(wanted.size(), 0);
    m_window->setUser(QStringLiteral("sam"), domain::Role::Support);
    QVERIFY(pause->isEnabled());
    pause->click();
    QCOMPARE(wanted.size(), 1);
}

void CommandsTest::nothingWorksBehindALock()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::lockWanted);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    m_window->showLocked();
    QVERIFY(m_window->findChild<LockCover *>()->isVisible());
    QSignalSpy sync(m_window.get(), &MainWindow::syncWanted);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(sync.size(), 0);
    QVERIFY(!palette());
    QTest::keyClick(m_window->findChild<LockCover *>(), Qt::Key_Escape);
    QVERIFY(m_window->findChild<LockCover *>()->isVisible());
    m_window->showUnlocked();
    QVERIFY(!m_window->findChild<LockCover *>()->isVisible());
    QSignalSpy back(m_window.get(), &MainWindow::clinicChanged);
    m_window->show(samples::overview());
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().first().toString(), QStringLiteral("maple"));
}

void CommandsTest::thePaletteGoesToPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette() && palette()->isOpen());
    QCOMPARE(QApplication::focusWidget(), palette()->field());
    m_window->showProviders({{QStringLiteral("maple"), QStringLiteral("Maple Street Dental"), QStringLiteral("5"), QStringLiteral("Dr. Patel")}});
    keepPicture("palette");
    QTest::keyClicks(palette()->field(), QStringLiteral("capac"));
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_window->page(), PageId::Capacity);
    QVERIFY(!palette()->isOpen());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(palette()->field(), Qt::Key_Escape);
    QVERIFY(!palette()->isOpen());
}

void CommandsTest::thePaletteChoosesClinics()
{
    m_window->showPalette();
    const desk::ClinicLine other = samples::overview().clinics.at(1);
    QTest::keyClicks(palette()->field(), other.name.toLower());
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_window->clinic(), other.id);
    m_window->showPalette();
    m_window->showProviders({{QStringLiteral("maple"), QStringLiteral("Maple Street Dental"), QStringLiteral("5"), QStringLiteral("Dr. Patel")}});
    QSignalSpy asked(m_window.get(), &MainWindow::capacityAsked);
    QTest::keyClicks(palette()->field(), QStringLiteral("patel"));
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_window->page(), PageId::Capacity);
    QCOMPARE(asked.last().first().value<desk::CapacityQuestion>().provider, QStringLiteral("5"));
}

void CommandsTest::whatCannotBeDoneIsNotChosen()
{
    m_window->setUser(QStringLiteral("ira"), domain::Role::Integrator);
    m_window->showPalette();
    QSignalSpy found(m_window.get(), &MainWindow::peopleAsked);
    QTest::keyClicks(palette()->field(), QStringLiteral("find a person: garcia"));
    const QModelIndex first = palette()->list()->currentIndex();
    QVERIFY2(first.data(Qt::AccessibleTextRole).toString().contains(u"Integrator"), qPrintable(first.data(Qt::AccessibleTextRole).toString()));
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(found.size(), 0);
    QVERIFY(palette()->isOpen());
}

void CommandsTest::peopleAreFoundFromThePalette()
{
    m_window->showPalette();
    QSignalSpy asked(m_window.get(), &MainWindow::peopleAsked);
    QTest::keyClicks(palette()->field(), QStringLiteral("garcia"));
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("garcia"));
    m_window->showPeople(samples::garcias());
    QCOMPARE(palette()->list()->model()->rowCount(), 2);
    QSignalSpy searched(m_window.get(), &MainWindow::recordsAsked);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_window->page(), PageId::Records);
    auto *table = m_window->findChild<TableView *>(QStringLiteral("records-patient"));
    QCOMPARE(table->table()->rowCount(), 2);
    QVERIFY(table->currentKey().has_value());
    for (const QList<QVariant> &question : searched)
        QVERIFY(question.first().value<desk::RecordsQuestion>().person.isEmpty());
}

void CommandsTest::ranks()
{
    QVERIFY(paletteRank(QStringLiteral("Capacity"), QStringLiteral("cap")) > paletteRank(QStringLiteral("Escape"), QStringLiteral("cap")));
    QVERIFY(paletteRank(QStringLiteral("Sync now"), QStringLiteral("now")) > paletteRank(QStringLiteral("Snow"), QStringLiteral("now")));
    QVERIFY(paletteRank(QStringLiteral("Maple Street Dental"), QStringLiteral("msd")) > 0);
    QCOMPARE(paletteRank(QStringLiteral("Audit"), QStringLiteral("xyz")), 0);
    QVERIFY(paletteRank(QStringLiteral("Audit"), QString()) > 0);
}

void CommandsTest::theSheetNamesEveryKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *sheet = m_window->findChild<KeySheet *>();
    QVERIFY(sheet && sheet->isOpen());
    keepPicture("keys");
    for (const auto &command : m_window->commands().all()) {
        for (const QKeySequence &key : command->face().keys)
            QVERIFY2(sheet->text().contains(key.toString(QKeySequence::NativeText)), qPrintable(key.toString()));
    }
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isOpen());
}

void CommandsTest::keepPicture(const char *name)
{
    QVERIFY(QDir().mkpath(QStringLiteral(ARTICULATOR_BIN_DIR "/../shots")));
    for (const auto wish : {Theme::Wish::Dark, Theme::Wish::Light}) {
        m_theme->setWish(wish);
        for (const QSize size : {QSize(1024, 700), QSize(1440, 900)}) {
            m_window->resize(size);
            QCoreApplication::processEvents();
            const QString scheme = wish == Theme::Wish::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            const QString file = QStringLiteral("%1-%2-%3x%4.png").arg(QLatin1String(name), scheme).arg(size.width()).arg(size.height());
            QVERIFY(m_window->grab().save(QStringLiteral(ARTICULATOR_BIN_DIR "/../shots/") + file));
        }
    }
}

void CommandsTest::choosePatient(desk::RecordCard::Phi phi)
{
    m_window->goTo(PageId::Records);
    m_window->show(samples::patients());
    m_window->findChild<TableView *>(QStringLiteral("records-patient"))->selectKey(desk::rowKey(u"31"));
    m_window->show(samples::card(QStringLiteral("31"), phi));
}

void CommandsTest::aRecordIsRevealedAndMasked()
{
    QSignalSpy reveal(m_window.get(), &MainWindow::revealWanted);
    QSignalSpy mask(m_window.get(), &MainWindow::maskWanted);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(reveal.size(), 0);
    choosePatient(desk::RecordCard::Phi::Masked);
    auto *view = m_window->findChild<RecordCardView *>();
    QVERIFY(view->text().contains(u"•••") && !view->text().contains(u"Garcia"));
    QVERIFY(view->text().contains(u"Delta Dental") && view->text().contains(u"Prophy") && view->text().contains(u"D2740"));
    auto *table = m_window->findChild<TableView *>(QStringLiteral("records-patient"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(reveal.size(), 1);
    m_window->show(samples::card(QStringLiteral("31"), desk::RecordCard::Phi::Revealed));
    QVERIFY(view->text().contains(u"Garcia"));
    view->maskButton()->click();
    QCOMPARE(mask.size(), 1);
    m_window->setUser(QStringLiteral("ira"), domain::Role::Integrator);
    m_window->show(samples::card(QStringLiteral("31"), desk::RecordCard::Phi::Masked));
    QVERIFY(!view->revealButton()->isEnabled());
    QVERIFY(view->revealButton()->toolTip().contains(u"Integrator"));
}

void CommandsTest::searchedRowsShowWhatWasTyped()
{
    m_window->goTo(PageId::Records);
    m_window->show(samples::patients());
    auto *table = m_window->findChild<TableView *>(QStringLiteral("records-patient"));
    const int name = table->table()->columnOf("name");
    QCOMPARE(table->table()->words(0, name), QStringLiteral("•••"));
    QSignalSpy asked(m_window.get(), &MainWindow::recordsAsked);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("garcia"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.last().first().value<desk::RecordsQuestion>().person, QStringLiteral("garcia"));
    m_window->show(samples::garcias());
    QCOMPARE(table->table()->rowCount(), 2);
    QCOMPARE(table->table()->words(0, name), QStringLiteral("Garcia"));
    QCOMPARE(table->table()->words(0, table->table()->columnOf("born")), QStringLiteral("•••"));
}

void CommandsTest::theLogIsShownAndProven()
{
    QSignalSpy asked(m_window.get(), &MainWindow::auditAsked);
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(m_window->page(), PageId::Audit);
    QVERIFY(asked.size() >= 1);
    m_window->show(samples::entries());
    auto *table = m_window->findChild<TableView *>(QStringLiteral("audit"));
    QCOMPARE(table->table()->rowCount(), 5);
    QCOMPARE(table->table()->words(0, table->table()->columnOf("action")), QStringLiteral("Reveal record"));
    QSignalSpy verify(m_window.get(), &MainWindow::verifyWanted);
    m_window->commands().find("audit.verify")->run();
    QCOMPARE(verify.size(), 1);
    QVERIFY(!m_window->commands().find("audit.verify")->whyNot().isEmpty());
    desk::AuditProof proof;
    proof.entries = 5;
    proof.firstBad = 3;
    m_window->show(proof);
    QVERIFY(m_window->commands().find("audit.verify")->whyNot().isEmpty());
    m_window->setUser(QStringLiteral("ira"), domain::Role::Integrator);
    QVERIFY(m_window->commands().find("audit.export")->whyNot().contains(u"Integrator"));
}

void CommandsTest::theExportIsWhatIsInView()
{
    m_window->goTo(PageId::Audit);
    m_window->show(samples::entries());
    QSignalSpy wanted(m_window.get(), &MainWindow::exportWanted);
    const auto exportTo = [this](const QString &path) {
        m_window->findChild<AuditPage *>()->askWhereToExport();
        Q_EMIT m_window->findChild<QFileDialog *>()->fileSelected(path);
        delete m_window->findChild<QFileDialog *>();
    };
    exportTo(QStringLiteral("all.csv"));
    QVERIFY(wanted.last().first().value<desk::AuditQuestion>().only.empty());
    desk::TableModel *log = m_window->findChild<TableView *>(QStringLiteral("audit"))->table();
    desk::RowFilter filter;
    filter.chips = {{log->columnOf("actor"), QStringLiteral("owner")}};
    log->setFilter(filter);
    exportTo(QStringLiteral("owner.jsonl"));
    QCOMPARE(wanted.last().first().value<desk::AuditQuestion>().only, (std::vector<qint64>{0, 3}));
    QCOMPARE(wanted.last().at(2).value<desk::AuditFormat>(), desk::AuditFormat::JsonLines);
}

void CommandsTest::aLockForgetsWhatWasRevealed()
{
    choosePatient(desk::RecordCard::Phi::Revealed);
    auto *view = m_window->findChild<RecordCardView *>();
    QVERIFY(view->text().contains(u"Garcia"));
    m_window->showLocked();
    QVERIFY(!view->text().contains(u"Garcia"));
    QCOMPARE(m_window->findChild<TableView *>(QStringLiteral("records-patient"))->table()->total(), 0);
}

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
