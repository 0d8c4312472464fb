// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <memory>
#include <utility>

#include <QRegularExpression>

#include "ui/commands/commandbook.h"
#include "ui/commands/preconditions.h"
#include "ui/look/errorwords.h"
#include "ui/look/words.h"
#include "ui/look/writewords.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/capacitypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/recordspage.h"
#include "ui/pages/syncpage.h"
#include "ui/pages/writepages.h"
#include "ui/shell/bannerarea.h"
#include "ui/setup/setuppages.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/lockcover.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"

/// The window as the place where commands work: what they judge by, what they do, and the palette that offers them.
namespace articulator::ui {

WorkState MainWindow::workState() const
{
    WorkState state;
    state.isOpen = m_overview.has_value() && !m_isLocked;
    state.canLock = m_canLock;
    state.role = m_role;
    state.clinic = clinicValue();
    state.isAsking = m_isAsking;
    state.page = m_page;
    state.writes = m_writes->work();
    if (const Undoable *last = m_trail.last())
        state.undo = last->done;
    state.isVerifying = m_auditPage && m_auditPage->isVerifying();
    if (const auto card = m_recordsPage && m_page == PageId::Records ? m_recordsPage->card() : std::nullopt) {
        state.record = card->ask;
        state.recordHoldsPhi = card->holdsPhi;
        state.recordIsRevealed = card->phi == desk::RecordCard::Phi::Revealed;
    }
    return state;
}

void MainWindow::setUser(const QString &user, std::optional<domain::Role> role)
{
    m_facts.user = user;
    m_role = role;
    m_top->setUser(user, role ? Preconditions::roleWords(*role) : QString());
    if (m_recordsPage)
        m_recordsPage->setRole(role);
    m_setup->setRole(role);
    showState();
}

void MainWindow::setLockable(bool canLock)
{
    m_canLock = canLock;
    m_setup->setLockable(canLock);
    showState();
}

void MainWindow::setLockRules(const LockRules &rules) { m_setup->setLockRules(rules); }

void MainWindow::showLocked()
{
    m_isLocked = true;
    m_role.reset();
    m_overview.reset();
    m_sync.reset();
    m_capacity.reset();
    m_isAsking = false;
    m_trail.forget();
    m_news.forget();
    m_newWrites = 0;
    m_banners->showNewWrites(0);
    showNews();
    // Nobody's clinic is in view, so that every page asks anew when somebody is back.
    m_clinicBefore = std::exchange(m_clinic, {});
    giveClinicToPages();
    if (m_recordsPage)
        m_recordsPage->forget();
    if (m_auditPage)
        m_auditPage->forget();
    m_setup->lock();
    if (m_palette)
        m_palette->close();
    if (!m_cover) {
        m_cover = new LockCover(this);
        connect(m_cover, &LockCover::unlockWanted, this, &MainWindow::unlockWanted);
    }
    m_cover->open();
    m_status->setNote({});
    showState();
}

void MainWindow::showUnlocked()
{
    m_isLocked = false;
    if (m_cover)
        m_cover->close();
    m_setup->unlock();
    showState();
}

WritePlace &MainWindow::writePlace() { return *m_writes; }

SetupPlace &MainWindow::setupPlace() { return *m_setup; }

void MainWindow::pauseClinic()
{
    Q_EMIT pauseWanted(m_clinic);
    offerPauseBack(false);
}

void MainWindow::resumeClinic()
{
    Q_EMIT resumeWanted(m_clinic);
    offerPauseBack(true);
}

// It can be taken back while it is so; until the worker has done it, that is not seen yet.
void MainWindow::offerPauseBack(bool wasPaused)
{
    const desk::ClinicLine *line = clinicLine();
    if (line == nullptr)
        return;
    const auto isOpen = [this, clinic = m_clinic, wasPaused, isSeen = std::make_shared<bool>(false)] {
        const auto found = m_overview ? std::ranges::find(m_overview->clinics, clinic, &desk::ClinicLine::id) : std::vector<desk::ClinicLine>::iterator();
        if (!m_overview || found == m_overview->clinics.end())
            return false;
        *isSeen = *isSeen || found->paused != wasPaused;
        return !*isSeen || found->paused != wasPaused;
    };
    m_trail.add({wasPaused ? tr("%1 is resumed.", "clinic").arg(line->name) : tr("%1 is paused.", "clinic").arg(line->name), isOpen,
                 [this, clinic = m_clinic, wasPaused] { Q_EMIT wasPaused ? pauseWanted(clinic) : resumeWanted(clinic); }, {}});
}

void MainWindow::moveInCapacity(CapacityMove move)
{
    goTo(PageId::Capacity);
    m_capacityPage->move(move);
}

void MainWindow::showRecord(const QString &record)
{
    for (std::size_t i = 0; i < std::variant_size_v<domain::RecordBody>; ++i) {
        if (domain::kindWord(domain::RecordKind(i)) != record.section(u'/', 0, 0))
            continue;
        goTo(PageId::Records);
        m_recordsPage->openRecord({m_clinic, domain::RecordKind(i), record.section(u'/', 1)});
    }
}

void MainWindow::confirmFullCopy()
{
    goTo(PageId::Sync);
    m_syncPage->confirmFullCopy();
}

void MainWindow::startPersonSearch()
{
    goTo(PageId::Records);
    m_recordsPage->startSearch();
}

void MainWindow::verifyLog()
{
    goTo(PageId::Audit);
    m_auditPage->showVerifying();
    showState();
    Q_EMIT verifyWanted();
}

void MainWindow::exportLog()
{
    goTo(PageId::Audit);
    m_auditPage->askWhereToExport();
}

void MainWindow::showKeys()
{
    auto *sheet = new KeySheet(*m_book, this);
    connect(sheet, &Overlay::closed, sheet, &QObject::deleteLater);
    sheet->open();
}

void MainWindow::showPalette()
{
    if (!m_palette) {
        m_palette = new Palette(this);
        m_palette->setOffer([this](const QString &typed) { return offers(typed); });
    }
    m_book->judge();
    m_palette->open(paletteEntries());
    Q_EMIT providersAsked();
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    const auto closing = [this](auto act) {
        return [this, act] {
            m_palette->close();
            act();
        };
    };
    for (const auto &each : m_book->all()) {
        Command *command = each.get();
        if (command->face().id == "palette")
            continue;
        const QList<QKeySequence> &keys = command->face().keys;
        const QString key = keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
        const QString hint = key.isEmpty() ? command->face().group : tr("%1 · %2", "group of a command, its key").arg(command->face().group, key);
        entries.push_back({command->name(), hint, command->whyNot(), closing([command] { command->run(); })});
    }
    if (!m_overview)
        return entries;
    for (const desk::ClinicLine &clinic : m_overview->clinics) {
        entries.push_back({clinic.name, tr("Clinic · %1").arg(Words::of(clinic).text), {}, closing([this, id = clinic.id] { chooseClinic(id); })});
    }
    return entries;
}

std::vector<PaletteEntry> MainWindow::offers(const QString &typed)
{
    constexpr qsizetype leastTyped = 3;
    static const QRegularExpression number(QStringLiteral("^([wc])-?([0-9]{1,15})$"), QRegularExpression::CaseInsensitiveOption);
    const QString words = typed.simplified();
    std::vector<PaletteEntry> entries;
    if (const QRegularExpressionMatch match = number.match(words); match.hasMatch() && workState().isOpen)
        entries.push_back(match.captured(1).toLower() == u"w" ? writeOffer(match.captured(2).toLongLong()) : conflictOffer(match.captured(2).toLongLong()));
    if (words.size() >= leastTyped)
        entries.push_back(personOffer(words));
    return entries;
}

PaletteEntry MainWindow::writeOffer(qint64 number)
{
    const desk::WriteLine *line = m_writes->line(number);
    const QString hint = line ? tr("%1 · %2", "what a write does, its state").arg(WriteWords::kind(line->kind), WriteWords::state(line->state).text) : tr("Write queue");
    return {tr("Open the write %1").arg(WriteWords::id(number)), hint, {}, [this, number] {
                m_palette->close();
                goTo(PageId::Queue);
                m_writes->openWrite(number);
            },
            true};
}

PaletteEntry MainWindow::conflictOffer(qint64 number)
{
    return {tr("Open the conflict c-%1").arg(number), tr("Conflicts"), {}, [this, number] {
                m_palette->close();
                goTo(PageId::Conflicts);
                m_writes->openConflict(number);
            },
            true};
}

PaletteEntry MainWindow::personOffer(const QString &person)
{
    return {tr("Find a person: “%1”").arg(person), tr("whole name, phone or birth date; the log keeps it"), m_book->find("record.search")->whyNot(),
            [this, person] {
                m_palette->showFound({}, tr("Looking…"));
                Q_EMIT peopleAsked(m_clinic, person);
            }};
}

void MainWindow::showProviders(const std::vector<desk::ProviderChoice> &providers)
{
    if (!m_palette || !m_palette->isOpen())
        return;
    std::vector<PaletteEntry> entries;
    for (const desk::ProviderChoice &provider : providers) {
        entries.push_back({provider.name, tr("Provider · %1").arg(provider.clinicName), {}, [this, provider] {
                               m_palette->close();
                               chooseClinic(provider.clinic);
                               goTo(PageId::Capacity);
                               m_capacityPage->setProvider(provider.externalId);
                           }});
    }
    m_palette->add(entries);
}

void MainWindow::showPeople(const desk::RecordsSnapshot &people)
{
    if (!m_palette || !m_palette->isOpen())
        return;
    if (people.error) {
        const Trouble trouble = ErrorWords::of(*people.error);
        m_palette->showFound({}, tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy));
        return;
    }
    std::vector<PaletteEntry> found;
    for (const desk::RecordLine &line : people.lines) {
        found.push_back({tr("%1 · patient %2", "what was typed as the record has it, number").arg(line.found, line.record.externalId), tr("Person"), {},
                         [this, people, id = line.record.externalId] {
                             m_palette->close();
                             goTo(PageId::Records);
                             m_recordsPage->showPerson(people, id);
                         }});
    }
    m_palette->showFound(std::move(found), tr("Nobody in this clinic fits “%1”. Whole names, phone numbers and birth dates are found.").arg(people.question.person));
}

void MainWindow::show(const desk::RecordsSnapshot &records)
{
    if (m_recordsPage)
        m_recordsPage->show(records);
}

void MainWindow::show(const desk::RecordCard &card)
{
    if (m_recordsPage)
        m_recordsPage->show(card);
}

void MainWindow::show(const desk::AuditSnapshot &entries)
{
    if (m_auditPage)
        m_auditPage->show(entries);
}

void MainWindow::show(const desk::AuditProof &proof)
{
    if (m_auditPage)
        m_auditPage->show(proof);
    showState();
}

void MainWindow::show(const desk::AuditExport &file)
{
    if (m_auditPage)
        m_auditPage->show(file);
}

} // namespace articulator::ui
