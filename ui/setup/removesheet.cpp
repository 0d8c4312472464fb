// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/removesheet.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/parts/formrow.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {
constexpr int bodyHeight = 236;
} // namespace

RemoveSheet::RemoveSheet(const QString &id, const QString &name, QWidget *window)
    : Sheet(tr("Remove a clinic"), bodyHeight, window), m_typed(new QLineEdit)
{
    setSubtitle(name);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(9);
    for (const QString &sentence : {tr("The copy of this clinic and the keys that open it are destroyed. They cannot be brought back, not even from here."),
                                    tr("The practice system is not touched: its patients and visits stay as they are."),
                                    tr("Writes that were not sent yet are never sent."), tr("The log stays, this removal included.")}) {
        auto *line = new Label(tr("•  %1", "a line of a list").arg(sentence), type::body());
        line->setWordWrap(true);
        column->addWidget(line);
    }
    column->addWidget(new FormRow(tr("Type the &id"), m_typed, tr("%1, to show that it is meant.", "id of a clinic").arg(id)));
    column->addStretch(1);
    setContent(content);
    QPushButton *cancel = addButton(tr("Cance&l"));
    QPushButton *remove = addButton(tr("&Remove"));
    Style::setRole(remove, ButtonRole::Danger);
    setPrimary(remove);
    const auto judge = [this, remove, id] {
        const bool isMeant = m_typed->text().trimmed() == id;
        remove->setEnabled(isMeant);
        remove->setToolTip(isMeant ? QString() : tr("Type the id of the clinic first"));
        remove->setAccessibleDescription(remove->toolTip());
    };
    judge();
    connect(m_typed, &QLineEdit::textChanged, this, judge);
    connect(cancel, &QPushButton::clicked, this, &RemoveSheet::close);
    connect(remove, &QPushButton::clicked, this, [this, id] {
        close();
        Q_EMIT removeWanted(id);
    });
}

} // namespace articulator::ui
