// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "ui/commands/commandbook.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/pages/conflictcard.h"
#include "ui/pages/conflictpage.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/table/tableview.h"

/// How the page is put together, and what it says where there is nothing to show.
namespace articulator::ui {

ConflictPage::ConflictPage(CommandBook &book, UndoTrail &trail, LineOf lineOf, QWidget *parent)
    : Page(tr("Conflicts"), parent), m_book(book), m_trail(trail), m_lineOf(std::move(lineOf)), m_sub(new Label(tr("The record changed under our write"), type::body(), softInkRole)), m_pms(new QPushButton),
      m_ours(new QPushButton(tr("Take ours"))), m_apply(new QPushButton), m_table(new TableView(tr("Conflicts"))), m_rows(new ConflictList(m_table)),
      m_card(new ConflictCard), m_troubles(new QVBoxLayout)
{
    head()->addWidget(m_sub);
    head()->addStretch(1);
    buildButtons();
    buildBody();
    showEmpty();
    showButtons();
}

void ConflictPage::buildButtons()
{
    Style::setRole(m_apply, ButtonRole::Primary);
    const std::pair<QPushButton *, const char *> buttons[]{{m_pms, "conflict.pms"}, {m_ours, "conflict.ours"}, {m_apply, "conflict.save"}};
    for (const auto &[button, command] : buttons) {
        head()->addWidget(button);
        m_book.bind(button, command);
        m_book.addKeysOf(command, this);
    }
    m_book.bind(m_card->revealButton(), "conflict.reveal");
    m_book.addKeysOf("conflict.reveal", this);
}

void ConflictPage::buildBody()
{
    m_table->setTable(m_rows->model(), ConflictList::looks());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("conflicts"));
    connect(m_table, &TableView::currentRowChanged, this, &ConflictPage::openCurrent);
    auto *list = new Card(Card::Inside::Flush);
    list->column()->addWidget(m_table);
    m_side = list;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_card->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_card);
    auto *card = new Card(Card::Inside::Flush);
    card->column()->addWidget(scroll);
    connect(m_card, &ConflictCard::chosen, this, &ConflictPage::decide);
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(list);
    both->addWidget(card, 1);
    column()->addLayout(both, 1);
    m_troubles->setSpacing(8);
    column()->insertLayout(column()->count() - 1, m_troubles);
}

void ConflictPage::showTrouble()
{
    while (QLayoutItem *item = m_troubles->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_trouble.isEmpty())
        return;
    auto *banner = new Banner({Tone::Bad, tr("Not done"), {}}, m_trouble);
    connect(banner->addButton(tr("Understood"), tr("Takes this message away")), &QPushButton::clicked, this, [this] {
        m_trouble.clear();
        showTrouble();
    });
    m_troubles->addWidget(banner);
}

void ConflictPage::showEmpty()
{
    if (!m_conflicts.lines.empty())
        return;
    const QString sentence = !m_clinic ? tr("No clinic is connected yet.") : !m_isRead ? tr("Reading the conflicts…") : tr("No conflicts.");
    const QString remedy = !m_clinic ? tr("Choose “Connect a clinic” in the list of clinics above; it takes two minutes.")
        : !m_isRead                  ? QString()
                                     : tr("One appears here when a record was changed in the practice system after one of our writes was asked. Nothing of it is sent until you decide.");
    m_table->setEmptyWords(sentence, {});
    m_card->clear(sentence, remedy);
}

void ConflictPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setFixedWidth(width() < 1000 ? 262 : 458);
}

} // namespace articulator::ui
