// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/recordcardview.h"

#include <algorithm>

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/look/errorwords.h"
#include "ui/look/recordwords.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"

namespace articulator::ui {

namespace {

constexpr qsizetype mostLines = 6; ///< of one section; the rest is in the tables

QLabel *line(const QString &text, QPalette::ColorRole role = QPalette::WindowText)
{
    auto *label = new Label(text, type::body(), role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Upcoming ones first, then the latest of the past.
QStringList visitLines(const desk::RecordCard &card)
{
    QStringList coming;
    QStringList past;
    for (const domain::Record &record : card.visits) {
        const auto &visit = std::get<domain::Appointment>(record.body);
        const bool isPast = visit.start && *visit.start < card.pmsNow;
        if (isPast)
            past.prepend(RecordWords::visit(record, card));
        else
            coming << RecordWords::visit(record, card);
    }
    return coming + past;
}

template <typename Words> QStringList lines(const std::vector<domain::Record> &records, Words words)
{
    QStringList out;
    for (const domain::Record &record : records)
        out << words(record);
    return out;
}

} // namespace

RecordCardView::RecordCardView(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, type::strong())), m_state(new Tag), m_empty(line({}, softInkRole)), m_scroll(new QScrollArea), m_body(new QVBoxLayout),
      m_reveal(new QPushButton(tr("R&eveal"))), m_mask(new QPushButton(tr("&Mask again")))
{
    auto *card = new Card(Card::Inside::Padded);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_reveal);
    head->addWidget(m_mask);
    card->column()->addLayout(head);
    card->column()->addWidget(m_empty);
    auto *inside = new QWidget;
    inside->setLayout(m_body);
    inside->setBackgroundRole(QPalette::Base);
    m_body->setContentsMargins(0, 0, 4, 0);
    m_body->setSpacing(6);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Record"));
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(inside);
    inside->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    card->column()->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    showNothing({});
}

void RecordCardView::clear()
{
    delete m_content;
    m_content = nullptr;
    m_empty->hide();
    m_state->setFace({});
}

void RecordCardView::showNothing(const QString &why)
{
    clear();
    m_title->setText(tr("Record"));
    m_empty->setText(why);
    m_empty->setVisible(!why.isEmpty());
    m_reveal->setVisible(false);
    m_mask->setVisible(false);
}

void RecordCardView::show(const desk::RecordCard &card)
{
    clear();
    m_title->setText(RecordWords::title(card.ask.kind, card.ask.externalId));
    if (card.error) {
        const Trouble trouble = ErrorWords::of(*card.error);
        showNothing(tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy));
        return;
    }
    const bool isRevealed = card.phi == desk::RecordCard::Phi::Revealed;
    m_reveal->setVisible(!isRevealed);
    m_mask->setVisible(isRevealed);
    if (isRevealed)
        m_state->setFace({Tone::Warn, tr("Revealed"), tr("The log says that you looked.")});
    else if (card.holdsPhi)
        m_state->setFace({Tone::Off, tr("Masked"), tr("What names a person is sealed until you reveal it.")});
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addMembers(card);
    if (!card.patient.isEmpty())
        addPerson(card);
    column->addStretch(1);
    m_body->addWidget(m_content, 1);
    fit();
}

// A scroll area asks wrapped lines for the least they could do with, not for what they need at this width.
void RecordCardView::fit()
{
    const int height = m_content && m_body->hasHeightForWidth() ? m_body->heightForWidth(m_scroll->viewport()->width()) : 0;
    m_scroll->widget()->setMinimumHeight(std::max(height, 0));
}

bool RecordCardView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void RecordCardView::addMembers(const desk::RecordCard &card)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(3);
    form->setLabelAlignment(Qt::AlignLeft);
    for (const RecordWords::Member &member : RecordWords::members(card)) {
        auto *name = new Label(member.name, type::small(), softInkRole);
        name->setMinimumWidth(92);
        form->addRow(name, line(member.value));
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(form);
}

void RecordCardView::addPerson(const desk::RecordCard &card)
{
    addSection(tr("Visits"), visitLines(card), tr("No visit is known."));
    addSection(tr("Recall"), lines(card.recalls, &RecordWords::recall), tr("No recall is kept."));
    addSection(tr("Treatment planned"), lines(card.treatments, &RecordWords::treatment), tr("Nothing is planned."));
    addSection(tr("Coverage"), lines(card.coverages, &RecordWords::coverage), tr("No coverage is known."));
}

void RecordCardView::addSection(const QString &title, const QStringList &texts, const QString &none)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addSpacing(8);
    column->addWidget(new Label(title, type::strong()));
    for (const QString &text : texts.mid(0, mostLines))
        column->addWidget(line(text));
    if (texts.isEmpty())
        column->addWidget(line(none, softInkRole));
    if (texts.size() > mostLines)
        column->addWidget(line(tr("and %Ln more", nullptr, int(texts.size() - mostLines)), softInkRole));
}

QString RecordCardView::text() const
{
    QStringList all{m_title->text()};
    for (const QLabel *label : findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace articulator::ui
