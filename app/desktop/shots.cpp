// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/shots.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTableView>

#include "ui/commands/commandbook.h"
#include "desktop/demo.h"
#include "ui/parts/overlay.h"
#include "ui/setup/connectwizard.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/setuppages.h"

namespace articulator::desktop {

using namespace std::chrono_literals;
using ui::MainWindow;
using ui::Theme;

namespace {

constexpr auto longestWait = 240s;
constexpr auto reading = 4s; ///< for pages that ask for their values when they are first shown
constexpr auto testing = 6s; ///< of a connection, at the pace of the key
constexpr auto settle = 250ms; ///< for layouts, after page, scheme and size changed

/// A clinic whose first copy is done.
const desk::ClinicLine *copied(const desk::OverviewSnapshot &overview)
{
    for (const desk::ClinicLine &clinic : overview.clinics) {
        if (clinic.read.state == domain::Freshness::Current && !clinic.openDates.empty())
            return &clinic;
    }
    return nullptr;
}

/// The first of the next working days that has open time.
domain::CivilDate goodDay(const desk::ClinicLine &clinic)
{
    for (std::size_t i = 0; i < clinic.openDates.size() && i < clinic.openDays.size(); ++i) {
        if (clinic.openDays[i].value_or(0) > 0)
            return clinic.openDates[i];
    }
    return clinic.openDates.front();
}

constexpr int chosenRow = 2;

} // namespace

QString Shots::nameOf(const Shot &shot)
{
    switch (shot.over) {
    case Over::Nothing: break;
    case Over::Palette: return QStringLiteral("palette");
    case Over::Keys: return QStringLiteral("keys");
    case Over::Week: return QStringLiteral("capacity-week");
    case Over::Types: return QStringLiteral("settings-types");
    case Over::Users: return QStringLiteral("settings-users");
    case Over::Console: return QStringLiteral("settings-console");
    case Over::Wizard: return QStringLiteral("wizard-%1").arg(shot.step + 1);
    }
    return MainWindow::nameOf(shot.page);
}

Shots::Shots(QString folder, desk::Desk &desk, MainWindow &window, Theme &theme, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_desk(desk), m_window(window), m_theme(theme)
{
    for (int page = 0; page < MainWindow::pageCount; ++page) {
        for (const auto wish : {Theme::Wish::Light, Theme::Wish::Dark}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)})
                m_shots.push_back({MainWindow::PageId(page), wish, size, Over::Nothing});
        }
    }
    for (const Over over : {Over::Palette, Over::Keys}) {
        for (const auto wish : {Theme::Wish::Light, Theme::Wish::Dark}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)})
                m_shots.push_back({MainWindow::PageId::Overview, wish, size, over});
        }
    }
    addSetup();
    // Last, for the day does not come back.
    for (const auto wish : {Theme::Wish::Light, Theme::Wish::Dark}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)})
            m_shots.push_back({MainWindow::PageId::Capacity, wish, size, Over::Week});
    }
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Shots::prepare);
    connect(&m_look, &QTimer::timeout, this, &Shots::lookForData);
    m_limit.start(longestWait);
    m_look.start(500ms);
}

void Shots::addSetup()
{
    for (const auto wish : {Theme::Wish::Light, Theme::Wish::Dark}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            for (const Over over : {Over::Types, Over::Users, Over::Console})
                m_shots.push_back({MainWindow::PageId::Settings, wish, size, over});
            for (int step = 0; step < ui::ConnectWizard::stepCount; ++step)
                m_shots.push_back({MainWindow::PageId::Overview, wish, size, Over::Wizard, step});
        }
    }
}

void Shots::lookForData()
{
    const auto &overview = m_desk.overview();
    const desk::ClinicLine *clinic = overview ? copied(*overview) : nullptr;
    if (!clinic)
        return;
    m_look.disconnect(this);
    connect(&m_look, &QTimer::timeout, this, &Shots::lookForDay);
    m_window.showDay(clinic->id, goodDay(*clinic));
    // Pages that read when they are first shown have their rows by the time their picture is taken.
    for (const auto page : {MainWindow::PageId::Records, MainWindow::PageId::Audit, MainWindow::PageId::Capacity})
        m_window.goTo(page);
}

void Shots::lookForDay()
{
    const auto &day = m_desk.capacity();
    if (m_hasWrites && day && day->question.clinic == m_window.clinic() && !day->rows.empty() && m_desk.sync() && m_desk.sync()->clinic == m_window.clinic())
        visitPages();
}

void Shots::visitPages()
{
    m_look.stop();
    m_limit.stop();
    for (int page = 0; page < MainWindow::pageCount; ++page)
        m_window.goTo(MainWindow::PageId(page));
    QTimer::singleShot(reading, this, &Shots::prepare);
}

void Shots::prepare()
{
    m_look.stop();
    m_limit.stop();
    if (m_next == m_shots.size()) {
        QCoreApplication::exit(m_failed > 0 ? 1 : 0);
        return;
    }
    const Shot &shot = m_shots[m_next];
    m_theme.setWish(shot.wish);
    m_window.resize(shot.size);
    m_window.goTo(shot.page);
    chooseRow();
    putOver(shot);
    const bool tests = shot.over == Over::Wizard && shot.step > 0;
    QTimer::singleShot(tests ? testing + reading : shot.over == Over::Week ? reading : settle, this, &Shots::take);
}

void Shots::putOver(const Shot &shot)
{
    using Section = ui::SettingsPage::Section;
    switch (shot.over) {
    case Over::Nothing:
        if (shot.page == MainWindow::PageId::Settings)
            m_window.setup().page()->open(Section::Clinics);
        break;
    case Over::Palette: m_window.showPalette(); break;
    case Over::Keys: m_window.showKeys(); break;
    case Over::Week: m_window.commands().find("capacity.week")->run(); break;
    case Over::Types: m_window.setup().page()->open(Section::Types); break;
    case Over::Users: m_window.setup().page()->open(Section::Users); break;
    case Over::Console: m_window.setup().page()->open(Section::Console); break;
    case Over::Wizard: openWizard(shot.step); break;
    }
}

/// As somebody would fill it who connects the first office once more: the test is a real one.
void Shots::openWizard(int step)
{
    m_window.commands().find("clinic.connect")->run();
    ui::ConnectWizard *wizard = m_window.setup().wizard();
    const auto &clinics = m_window.setup().settings().clinics;
    if (wizard == nullptr || clinics.empty())
        return;
    desk::ClinicForm form;
    form.name = QStringLiteral("Riverbend Pediatric");
    form.settings = clinics.back().settings;
    form.settings.insert(QStringLiteral("mode"), QStringLiteral("service")); // its pace is not that of a key
    form.secrets.emplace(QStringLiteral("developer-key"), domain::Secret(Demo::developerKey));
    form.secrets.emplace(QStringLiteral("customer-key"), domain::Secret(Demo::customerKey));
    wizard->propose(form);
    if (step == 0)
        return;
    wizard->goTo(ui::ConnectWizard::Step::Reach);
    wizard->test();
    // One after the other, as a person would: a step takes over what the one before found.
    QTimer::singleShot(testing, wizard, [wizard, step] {
        for (int each = int(ui::ConnectWizard::Step::Reach) + 1; each <= step; ++each)
            wizard->goTo(ui::ConnectWizard::Step(each));
    });
}

/// A page with a card beside its table shows one row on it.
void Shots::chooseRow()
{
    for (auto *table : m_window.findChildren<QTableView *>()) {
        const bool hasCard = table->objectName().startsWith(QLatin1String("records-")) || table->objectName() == QLatin1String("audit");
        if (hasCard && table->isVisible() && !table->currentIndex().isValid() && table->model()->rowCount() > chosenRow)
            table->selectRow(chosenRow);
    }
}

void Shots::take()
{
    const Shot &shot = m_shots[m_next++];
    const QString scheme = shot.wish == Theme::Wish::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString size = QStringLiteral("%1x%2").arg(shot.size.width()).arg(shot.size.height());
    const QString name = QStringLiteral("%1-%2-%3.png").arg(nameOf(shot), scheme, size);
    QDir().mkpath(m_folder);
    if (!m_window.grab().save(QDir(m_folder).filePath(name)))
        ++m_failed;
    for (auto *overlay : m_window.findChildren<ui::Overlay *>())
        overlay->close();
    prepare();
}

} // namespace articulator::desktop
