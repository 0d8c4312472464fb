// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandbook.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAction>
#include <QWidget>

#include "ui/commands/adduser.h"
#include "ui/commands/approveallshown.h"
#include "ui/commands/approvewrites.h"
#include "ui/commands/booktime.h"
#include "ui/commands/chooseappearance.h"
#include "ui/commands/chooselanguage.h"
#include "ui/commands/connectclinic.h"
#include "ui/commands/copyallagain.h"
#include "ui/commands/editclinic.h"
#include "ui/commands/exportlog.h"
#include "ui/commands/findperson.h"
#include "ui/commands/gotopage.h"
#include "ui/commands/holdwrites.h"
#include "ui/commands/keeppmsside.h"
#include "ui/commands/lockconsole.h"
#include "ui/commands/maskrecord.h"
#include "ui/commands/moveincapacity.h"
#include "ui/commands/pausecopying.h"
#include "ui/commands/rejectwrites.h"
#include "ui/commands/removeclinic.h"
#include "ui/commands/resumecopying.h"
#include "ui/commands/retrywrites.h"
#include "ui/commands/revealconflict.h"
#include "ui/commands/revealrecord.h"
#include "ui/commands/revealwrite.h"
#include "ui/commands/savechoices.h"
#include "ui/commands/showkeys.h"
#include "ui/commands/showpalette.h"
#include "ui/commands/syncnow.h"
#include "ui/commands/takeourside.h"
#include "ui/commands/testconnection.h"
#include "ui/commands/undolast.h"
#include "ui/commands/undowrites.h"
#include "ui/commands/verifylog.h"
#include "ui/look/language.h"

namespace articulator::ui {

namespace {
constexpr auto boundCommand = "articulatorCommand";
} // namespace

template <typename Made, typename... Parts> void CommandBook::add(Parts &&...parts)
{
    m_commands.push_back(std::make_unique<Made>(m_place, std::forward<Parts>(parts)...));
}

CommandBook::CommandBook(Workplace &place, QObject *parent) : QObject(parent), m_place(place)
{
    for (int page = 0; page < pageCount; ++page)
        add<GoToPage>(PageId(page));
    for (const CapacityMove move : capacityMoves)
        add<MoveInCapacity>(move);
    add<SyncNow>();
    add<PauseCopying>();
    add<ResumeCopying>();
    add<CopyAllAgain>();
    addSetup();
    addWriting();
    add<FindPerson>();
    add<RevealRecord>();
    add<MaskRecord>();
    add<VerifyLog>();
    add<ExportLog>();
    add<UndoLast>();
    add<ShowPalette>();
    add<ShowKeys>();
    for (const Theme::Wish wish : {Theme::Wish::System, Theme::Wish::Light, Theme::Wish::Dark})
        add<ChooseAppearance>(wish);
    add<ChooseLanguage>(QString());
    for (const Language::Known &language : Language::known())
        add<ChooseLanguage>(language.code);
    add<LockConsole>();
}

void CommandBook::addSetup()
{
    add<ConnectClinic>();
    add<TestConnection>();
    add<EditClinic>();
    add<RemoveClinic>();
    add<AddUser>();
}

void CommandBook::addWriting()
{
    add<ApproveWrites>();
    add<ApproveAllShown>();
    add<RejectWrites>();
    add<HoldWrites>();
    add<RetryWrites>();
    add<UndoWrites>();
    add<RevealWrite>();
    add<KeepPmsSide>();
    add<TakeOurSide>();
    add<SaveChoices>();
    add<RevealConflict>();
    add<BookTime>();
}

CommandBook::~CommandBook() = default;

Command *CommandBook::find(QByteArrayView id) const
{
    const auto found = std::ranges::find_if(m_commands, [id](const auto &command) { return command->face().id == id; });
    return found == m_commands.end() ? nullptr : found->get();
}

void CommandBook::judge()
{
    const WorkState state = m_place.workState();
    for (const auto &command : m_commands)
        command->judge(state);
}

void CommandBook::bind(QAbstractButton *button, QByteArrayView id)
{
    Command *command = find(id);
    if (auto *before = button->property(boundCommand).value<Command *>()) {
        before->disconnect(button);
        button->disconnect(before);
    }
    button->setProperty(boundCommand, QVariant::fromValue(command));
    connect(button, &QAbstractButton::clicked, command, &Command::run);
    connect(command, &Command::judged, button, [this, button, command] { show(button, *command); });
    show(button, *command);
}

void CommandBook::show(QAbstractButton *button, const Command &command) const
{
    const QList<QKeySequence> &keys = command.face().keys;
    const QString help = keys.isEmpty() ? command.face().help
                                        : tr("%1 (%2)", "what a button does, its key").arg(command.face().help, keys.front().toString(QKeySequence::NativeText));
    const QString why = command.whyNot();
    button->setEnabled(why.isEmpty());
    button->setToolTip(why.isEmpty() ? help : why);
    button->setAccessibleDescription(why.isEmpty() ? command.face().help : why);
}

void CommandBook::addKeysTo(QWidget *window) const
{
    for (const auto &command : m_commands) {
        if (command->face().reach == CommandFace::Reach::Window)
            window->addAction(command->action());
    }
}

void CommandBook::addKeysOf(QByteArrayView id, QWidget *page) const
{
    QAction *action = find(id)->action();
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
}

} // namespace articulator::ui
