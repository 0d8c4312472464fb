// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/auditcard.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include "ui/look/auditwords.h"
#include "ui/look/type.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {

/// A hash in groups of eight, so that it may be read aloud and breaks where a line ends.
QString grouped(const QByteArray &hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8)
        groups << QString::fromLatin1(hex.mid(at, 8));
    return groups.join(u' ');
}

} // namespace

AuditCard::AuditCard(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, type::strong())), m_empty(new Label({}, type::body(), softInkRole)), m_card(new Card(Card::Inside::Padded))
{
    m_empty->setWordWrap(true);
    m_card->column()->addWidget(m_title);
    m_card->column()->addWidget(m_empty);
    m_card->column()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    showNothing();
}

void AuditCard::showNothing()
{
    delete m_content;
    m_content = nullptr;
    m_title->setText(tr("Entry"));
    m_empty->setText(tr("Choose a row to see the entry whole. Each entry's hash goes into the next head, so nothing can be taken out or changed unseen."));
    m_empty->show();
}

void AuditCard::show(const desk::AuditLine &line, const QString &when)
{
    showNothing();
    m_empty->hide();
    m_title->setText(tr("Entry %1").arg(line.n));
    m_content = new QWidget;
    m_form = new QFormLayout(m_content);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(4);
    m_form->setLabelAlignment(Qt::AlignLeft);
    add(tr("When"), when, type::body());
    add(tr("UTC"), domain::toText(line.entry.at), type::body());
    add(tr("Who"), line.entry.actor, type::body());
    add(tr("What"), AuditWords::action(line.entry.action), type::body());
    add(tr("Action"), line.entry.action, type::mono());
    add(tr("Record"), AuditWords::record(line.entry.record), type::body());
    add(tr("Clinic"), line.entry.clinic, type::body());
    add(tr("Outcome"), AuditWords::outcome(line.entry.outcome).text, type::body());
    add(tr("Note"), line.entry.note, type::body());
    add(tr("Hash"), grouped(line.hash), type::mono());
    m_card->column()->insertWidget(1, m_content);
}

void AuditCard::add(const QString &name, const QString &value, const QFont &font)
{
    if (value.isEmpty())
        return;
    auto *label = new Label(value, font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(new Label(name, type::small(), softInkRole), label);
}

QString AuditCard::text() const
{
    QStringList all;
    for (const QLabel *label : findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace articulator::ui
