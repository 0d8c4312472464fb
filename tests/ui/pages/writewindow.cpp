// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "writewindow.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "ui/commands/commandbook.h"
#include "ui/look/theme.h"
#include "ui/pages/conflictpage.h"
#include "ui/pages/findtimepage.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/writepages.h"
#include "ui/samples.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/undobar.h"
#include "ui/table/tableview.h"
#include "ui/writesamples.h"

using namespace articulator;
using namespace articulator::ui;
using desk::RequestAction;
using domain::WriteState;

QPushButton *buttonNamed(const QWidget &within, QStringView text)
{
    for (QPushButton *button : within.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

desk::RequestProgress ended(RequestAction action, const QByteArray &outcome)
{
    return {1, action, QStringLiteral("maple"), desk::RequestProgress::State::Done, outcome, {}};
}

WriteWindow::WriteWindow() = default;

WriteWindow::~WriteWindow() = default;

void WriteWindow::close() { m_window.reset(); }

QString WriteWindow::undoWords() const { return m_window->findChild<UndoBar *>()->words(); }

Command *WriteWindow::command(const char *id) const { return m_window->commands().find(id); }

void WriteWindow::open(Theme &theme)
{
    m_decisions.clear();
    m_window = std::make_unique<MainWindow>(ShellFacts{QStringLiteral("0.1.0"), QStringLiteral("owner"), QStringLiteral("this computer")}, theme);
    QObject::connect(&m_window->writing(), &WritePages::decided, m_window.get(), [this](RequestAction action, const QString &, const std::vector<qint64> &writes, const QString &words) {
        m_decisions.push_back({action, writes, words});
    });
    m_window->resize(1440, 900);
    m_window->show(samples::overview());
    m_window->chooseClinic(QStringLiteral("maple"));
    m_window->setUser(QStringLiteral("owner"), domain::Role::Manager);
    m_window->show();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

QueuePage &WriteWindow::showQueue(const desk::QueueSnapshot &queue)
{
    m_window->goTo(PageId::Queue);
    m_window->writing().show(queue);
    auto *page = m_window->findChild<QueuePage *>();
    page->findChild<TableView *>(QStringLiteral("writes"))->setFocus();
    return *page;
}

ConflictPage &WriteWindow::showConflicts()
{
    m_window->goTo(PageId::Conflicts);
    m_window->writing().show(samples::queue());
    m_window->writing().show(samples::conflicts());
    auto *page = m_window->findChild<ConflictPage *>();
    page->findChild<TableView *>(QStringLiteral("conflicts"))->setFocus();
    return *page;
}

FindTimePage &WriteWindow::showTimes(const desk::FoundTimes &times)
{
    m_window->goTo(PageId::FindTime);
    m_window->writing().show(times);
    return *m_window->findChild<FindTimePage *>();
}

void WriteWindow::tellApproved(qint64 number, std::chrono::seconds ahead)
{
    desk::QueueSnapshot queue = samples::queue();
    auto lines = std::make_shared<std::vector<desk::WriteLine>>(*queue.lines);
    for (desk::WriteLine &line : *lines) {
        if (line.number != number)
            continue;
        line.state = WriteState::Approved;
        line.revision = 2;
        line.notBefore = samples::morning() + ahead;
    }
    queue.lines = lines;
    m_window->writing().show(queue);
}

QString WriteWindow::told() const
{
    QStringList words;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'|');
}
