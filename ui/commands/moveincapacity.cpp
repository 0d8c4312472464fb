// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/moveincapacity.h"

namespace articulator::ui {

namespace {

struct Words {
    QString text;
    QString help;
    QList<QKeySequence> keys;
};

Words wordsOf(CapacityMove move)
{
    switch (move) {
    case CapacityMove::Day: return {MoveInCapacity::tr("One day"), MoveInCapacity::tr("Shows the capacity of one day"), {Qt::Key_D}};
    case CapacityMove::Week: return {MoveInCapacity::tr("The week"), MoveInCapacity::tr("Shows the capacity of seven days side by side"), {Qt::Key_W}};
    case CapacityMove::NextView:
        return {MoveInCapacity::tr("Providers, operatories or both"), MoveInCapacity::tr("Shows providers, operatories or both in turn"), {Qt::Key_V}};
    case CapacityMove::Before:
        return {MoveInCapacity::tr("Day or week before"), MoveInCapacity::tr("Goes a day back, or a week where the week is shown"), {Qt::ALT | Qt::Key_Left}};
    case CapacityMove::After:
        return {MoveInCapacity::tr("Day or week after"), MoveInCapacity::tr("Goes a day on, or a week where the week is shown"), {Qt::ALT | Qt::Key_Right}};
    case CapacityMove::Today: return {MoveInCapacity::tr("Today's capacity"), MoveInCapacity::tr("Goes to the clinic's today"), {Qt::Key_T}};
    case CapacityMove::PreviousType:
        return {MoveInCapacity::tr("Visit type before"), MoveInCapacity::tr("Asks for the visit type before in the list"),
                {Qt::Key_BracketLeft, Qt::ALT | Qt::Key_Up}};
    case CapacityMove::NextType:
        return {MoveInCapacity::tr("Next visit type"), MoveInCapacity::tr("Asks for the next visit type in the list"),
                {Qt::Key_BracketRight, Qt::ALT | Qt::Key_Down}};
    }
    return {};
}

} // namespace

QByteArray MoveInCapacity::idOf(CapacityMove move)
{
    constexpr std::array ids{"day", "week", "view", "before", "after", "today", "type.previous", "type.next"};
    return QByteArray("capacity.") + ids[std::size_t(move)];
}

MoveInCapacity::MoveInCapacity(Workplace &place, CapacityMove move)
    : Command(place, {idOf(move), wordsOf(move).text, tr("Capacity"), wordsOf(move).help, wordsOf(move).keys, CommandFace::Reach::Page},
              {Preconditions::signedIn(), Preconditions::clinicInView()}),
      m_move(move)
{
}

void MoveInCapacity::carryOut() { place().moveInCapacity(m_move); }

} // namespace articulator::ui
