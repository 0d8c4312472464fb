// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/whycard.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include "ui/look/drawing.h"
#include "ui/look/errorwords.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/pages/usewords.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {

constexpr int mostHeight = 168; ///< of the chain; more scrolls
constexpr std::size_t mostRecords = 4;
constexpr int inset = 18;

} // namespace

WhyCard::WhyCard(QWidget *parent) : QFrame(parent), m_title(new Label({}, type::strong())), m_scroll(new QScrollArea)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 8, 10);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    m_title->setWordWrap(true);
    words->addWidget(m_title);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    words->addWidget(m_scroll);
    row->addLayout(words, 1);
    auto *close = new QPushButton;
    close->setIcon(icons::named(QStringLiteral("close")));
    close->setFixedWidth(28);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Closes this answer (Escape)"));
    Style::setRole(close, ButtonRole::Quiet);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    row->addWidget(close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    startAnew({});
    hide();
}

void WhyCard::startAnew(const QString &where)
{
    m_title->setText(where);
    m_chain = new QWidget;
    m_chain->setAutoFillBackground(false);
    m_steps = new QVBoxLayout(m_chain);
    m_steps->setContentsMargins(0, 0, 6, 0);
    m_steps->setSpacing(3);
    m_scroll->setWidget(m_chain); // the one before goes
    m_chain->setAutoFillBackground(false);
}

void WhyCard::addLine(const QString &words, int indent)
{
    auto *label = new Label(words, type::body(), indent > 0 ? softInkRole : QPalette::WindowText);
    label->setWordWrap(true);
    label->setIndent(0);
    label->setContentsMargins(indent, 0, 0, 0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps->addWidget(label);
}

void WhyCard::showWaiting(const QString &where)
{
    startAnew(where);
    addLine(tr("Asking…"), 0);
    show();
    fit();
}

void WhyCard::showAnswer(const QString &where, const desk::WhyAnswer &answer, const QString &pms, const domain::Zone &zone)
{
    startAnew(where);
    if (answer.error) {
        const Trouble trouble = ErrorWords::of(*answer.error);
        addLine(trouble.what, 0);
        addLine(trouble.remedy, 0);
    } else if (answer.why.legal) {
        addLine(tr("The visit can start here."), 0);
    }
    for (std::size_t i = 0; i < answer.steps.size(); ++i)
        addStep(int(i) + 1, answer.steps[i], pms, zone);
    setAccessibleName(tr("%1 %2", "question, answer").arg(where, text()));
    show();
    fit();
}

void WhyCard::addStep(int number, const desk::WhyStep &step, const QString &pms, const domain::Zone &zone)
{
    addLine(tr("%1. %2", "number of a reason, the reason").arg(number).arg(Words::reason(step.limit)), 0);
    for (std::size_t i = 0; i < std::min(mostRecords, step.records.size()); ++i)
        addRecord(step.records[i], zone);
    if (step.records.size() > mostRecords)
        addLine(tr("and %n more", nullptr, int(step.records.size() - mostRecords)), inset);
    if (const QString where = UseWords::whereToChange(step, pms); !where.isEmpty())
        addLine(where, inset);
}

void WhyCard::addRecord(const desk::WhyRecord &record, const domain::Zone &zone)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(inset, 0, 0, 0);
    row->setSpacing(10);
    auto *words = new Label(UseWords::record(record, zone), type::body());
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words, 1);
    auto *open = new QPushButton(tr("Open record"));
    open->setAccessibleName(tr("Open %1", "record").arg(Words::record(record.record)));
    open->setToolTip(tr("Shows the record on the Records page; what belongs to the patient stays masked"));
    connect(open, &QPushButton::clicked, this, [this, id = record.record] { Q_EMIT recordWanted(id); });
    row->addWidget(open);
    m_steps->addLayout(row);
}

QString WhyCard::text() const
{
    QStringList lines;
    for (const QLabel *label : m_chain->findChildren<QLabel *>())
        lines << label->text();
    return lines.join(u'\n');
}

void WhyCard::fit()
{
    const int wide = m_scroll->viewport()->width() > 50 ? m_scroll->viewport()->width() : 600;
    m_scroll->setFixedHeight(std::clamp(m_steps->totalHeightForWidth(wide) > 0 ? m_steps->totalHeightForWidth(wide) : m_steps->totalSizeHint().height(), 20, mostHeight));
}

void WhyCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void WhyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw::card(painter, rect(), colour(Token::InfoFill, palette()), colour(Token::Line, palette()));
}

void WhyCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace articulator::ui
