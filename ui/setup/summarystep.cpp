// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/summarystep.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include "ui/look/type.h"
#include "ui/parts/factlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/resultstrip.h"
#include "ui/parts/rule.h"

namespace articulator::ui {

SummaryStep::SummaryStep(QWidget *parent) : QWidget(parent), m_facts(new QFormLayout), m_strip(new ResultStrip)
{
    m_facts->setHorizontalSpacing(18);
    m_facts->setVerticalSpacing(7);
    m_facts->setLabelAlignment(Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addLayout(m_facts);
    column->addWidget(new Rule);
    column->addWidget(new Label(tr("What happens now"), type::strong()));
    for (const QString &sentence : {tr("The first copy begins at once. It may take from a minute to some hours; the Sync page shows how far it is."),
                                    tr("Nothing is written into the practice system until a person approves it."),
                                    tr("Pausing, changing and removing the clinic are on the Settings page.")}) {
        auto *line = new Label(tr("•  %1", "a line of a list").arg(sentence), type::body());
        line->setWordWrap(true);
        column->addWidget(line);
    }
    column->addWidget(m_strip);
    column->addStretch(1);
    m_strip->hide();
}

void SummaryStep::show(const std::vector<std::pair<QString, QString>> &facts)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const auto &[name, value] : facts) {
        m_facts->addRow(new Label(name, type::small(), softInkRole), factLabel(value));
    }
}

QString SummaryStep::text() const
{
    QStringList all;
    for (const QLabel *label : findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace articulator::ui
