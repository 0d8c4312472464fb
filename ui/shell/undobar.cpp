// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/undobar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/commands/commandbook.h"
#include "ui/commands/undotrail.h"
#include "ui/look/type.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"

namespace articulator::ui {

using namespace std::chrono_literals;

namespace {
constexpr auto offered = 12s;
} // namespace

UndoBar::UndoBar(UndoTrail &trail, CommandBook &book, QWidget *parent) : QWidget(parent), m_trail(trail), m_words(new Label({}, type::body()))
{
    auto *card = new Card(Card::Inside::Padded);
    card->column()->setContentsMargins(14, 7, 8, 7);
    auto *row = new QHBoxLayout;
    m_words->setWordWrap(true);
    auto *undo = new QPushButton(tr("Undo"));
    book.bind(undo, "undo");
    row->addWidget(m_words, 1);
    row->addWidget(undo, 0, Qt::AlignVCenter);
    card->column()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 0, 18, 12);
    column->addWidget(card);
    connect(&m_trail, &UndoTrail::changed, this, &UndoBar::tick);
    tick();
}

void UndoBar::tick()
{
    const Undoable *last = m_trail.last();
    const QString later = last != nullptr && last->later ? last->later() : QString();
    setVisible(last != nullptr && (!later.isEmpty() || m_trail.age() < offered));
    if (last != nullptr)
        m_words->setText(later.isEmpty() ? last->done : tr("%1 %2", "what was done, what follows").arg(last->done, later));
}

QString UndoBar::words() const { return isVisible() ? m_words->text() : QString(); }

} // namespace articulator::ui
