// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/command.h"

#include <QAction>

namespace articulator::ui {

Command::Command(Workplace &place, CommandFace face, std::vector<Precondition> preconditions)
    : m_place(place), m_face(std::move(face)), m_preconditions(std::move(preconditions)), m_action(new QAction(m_face.text, this))
{
    m_action->setShortcuts(m_face.keys);
    m_action->setObjectName(QString::fromLatin1(m_face.id));
    connect(m_action, &QAction::triggered, this, &Command::run);
}

QString Command::name() const { return QString(m_face.text).remove(u'&'); }

void Command::setName(const QString &text)
{
    m_face.text = text;
    m_action->setText(text);
}

void Command::run()
{
    judge(m_place.workState());
    if (m_whyNot.isEmpty())
        carryOut();
}

void Command::judge(const WorkState &state)
{
    look(state);
    QString why;
    for (const Precondition &precondition : m_preconditions) {
        why = precondition(state);
        if (!why.isEmpty())
            break;
    }
    m_whyNot = why;
    m_action->setEnabled(why.isEmpty());
    m_action->setToolTip(why.isEmpty() ? m_face.help : why);
    Q_EMIT judged();
}

} // namespace articulator::ui
