// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/whycard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include "ui/look/drawing.h"
#include "ui/look/errorwords.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/parts/label.h"

namespace articulator::ui {

WhyCard::WhyCard(QWidget *parent) : QFrame(parent), m_title(new Label({}, type::strong())), m_reasons(new Label({}, type::body()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 8, 10);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_title);
    words->addWidget(m_reasons);
    row->addLayout(words, 1);
    auto *close = new QPushButton;
    close->setIcon(icons::named(QStringLiteral("close")));
    close->setFixedWidth(28);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Closes this answer (Escape)"));
    Style::setRole(close, ButtonRole::Quiet);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void WhyCard::showWaiting(const QString &where)
{
    m_title->setText(where);
    m_reasons->setText(tr("Asking…"));
    show();
}

void WhyCard::showAnswer(const QString &where, const desk::WhyAnswer &answer)
{
    m_title->setText(where);
    QStringList lines;
    if (answer.error) {
        const Trouble trouble = ErrorWords::of(*answer.error);
        lines << trouble.what << trouble.remedy;
    } else if (answer.why.legal) {
        lines << tr("The visit can start here.");
    } else {
        for (const domain::Reason &reason : answer.why.reasons) {
            const QString words = Words::reason(reason.limit);
            lines << (reason.record.isEmpty() ? words : tr("%1 (%2)", "reason, record").arg(words, Words::record(reason.record)));
        }
    }
    m_reasons->setText(lines.join(u'\n'));
    setAccessibleName(tr("%1 %2", "question, answer").arg(where, lines.join(u' ')));
    show();
}

QString WhyCard::text() const { return m_reasons->text(); }

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
