// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/recordtable.h"

#include <QVBoxLayout>

#include "ui/look/errorwords.h"
#include "ui/look/recordwords.h"
#include "ui/pages/recordlist.h"
#include "ui/parts/card.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

RecordTable::RecordTable(domain::RecordKind kind, QWidget *parent)
    : QWidget(parent), m_table(new TableView(RecordWords::kinds(kind))), m_rows(new RecordList(kind, m_table))
{
    m_table->setTable(m_rows->model(), m_rows->looks());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("records-") + QString(domain::kindWord(kind)));
    m_table->setNoMatchWords(tr("No record fits the filter."), tr("Escape in the filter field shows all again."));
    auto *card = new Card(Card::Inside::Flush);
    card->addHead(RecordWords::kinds(kind), new FilterBar(m_table, m_rows->chipColumns()));
    card->column()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_table, &TableView::currentRowChanged, this, &RecordTable::currentChanged);
}

void RecordTable::show(const desk::RecordsSnapshot &records)
{
    if (records.error) {
        m_rows->clear();
        const Trouble trouble = ErrorWords::of(*records.error);
        m_table->showFailed(trouble.what, trouble.remedy);
        return;
    }
    m_table->showContent();
    m_table->setAsOf(records.asOf, records.zone);
    if (records.question.person.isEmpty())
        m_table->setEmptyWords(tr("Nothing of this kind was copied yet."), tr("Records appear here as soon as the clinic was read."));
    else
        m_table->setEmptyWords(tr("Nobody fits what you typed."),
                               tr("Whole names, phone numbers and birth dates are found: “Garcia”, “Garcia, Maria”, “555 010 4477”, “11/23/1980”."));
    m_rows->show(records);
}

void RecordTable::clear() { m_rows->clear(); }

void RecordTable::showLoading()
{
    if (m_rows->model()->total() == 0)
        m_table->showLoading(tr("Reading…"));
}

void RecordTable::choose(const QString &externalId) { m_table->selectKey(desk::rowKey(externalId)); }

QString RecordTable::currentId() const
{
    const std::optional<quint64> key = m_table->currentKey();
    return key ? m_rows->externalIdOf(*key) : QString();
}

} // namespace articulator::ui
