// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/usersheet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/commands/preconditions.h"
#include "ui/look/errorwords.h"
#include "ui/parts/formrow.h"
#include "ui/setup/rolewords.h"

namespace articulator::ui {

namespace {

constexpr int bodyHeight = 300;
constexpr int longestName = 128;
constexpr int leastLength = 8;

QLineEdit *hiddenField()
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

UserSheet::UserSheet(Add add, QWidget *window)
    : Sheet(tr("Add a user"), bodyHeight, window), m_add(std::move(add)), m_name(new QLineEdit), m_role(new QComboBox), m_first(hiddenField()),
      m_second(hiddenField()), m_nameRow(new FormRow(tr("&Name"), m_name, tr("Under which he or she signs in and stands in the log."))),
      m_roleRow(new FormRow(tr("&Role"), m_role)), m_firstRow(new FormRow(tr("&Passphrase"), m_first, tr("Hand it over in person; it cannot be recovered."))),
      m_secondRow(new FormRow(tr("Once &more"), m_second))
{
    m_name->setMaxLength(longestName);
    for (const domain::Role role : domain::allRoles)
        m_role->addItem(Preconditions::roleWords(role), int(role));
    const auto explain = [this] { m_roleRow->setHelp(tr("May: %1.", "what a role is for").arg(RoleWords::may(domain::Role(m_role->currentData().toInt())))); };
    explain();
    connect(m_role, &QComboBox::currentIndexChanged, this, explain);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    for (FormRow *row : {m_nameRow, m_roleRow, m_firstRow, m_secondRow})
        column->addWidget(row);
    column->addStretch(1);
    setContent(content);
    QPushButton *cancel = addButton(tr("Cance&l"));
    m_go = addButton(tr("&Add"));
    setPrimary(m_go);
    connect(cancel, &QPushButton::clicked, this, &UserSheet::close);
    connect(m_go, &QPushButton::clicked, this, &UserSheet::give);
}

bool UserSheet::check()
{
    const QString name = m_name->text().trimmed();
    m_nameRow->showFault(name.isEmpty() ? tr("A user needs a name.") : m_taken.contains(name) ? tr("There is a user of this name already.") : QString());
    m_firstRow->showFault(m_first->text().size() < leastLength ? tr("At least %n characters, please.", nullptr, leastLength) : QString());
    m_secondRow->showFault(m_first->text() != m_second->text() ? tr("The two are not the same.") : QString());
    for (const FormRow *row : {m_nameRow, m_firstRow, m_secondRow}) {
        if (!row->fault().isEmpty()) {
            row->editor()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void UserSheet::give()
{
    if (!check())
        return;
    QByteArray bytes = m_first->text().toUtf8();
    domain::Secret passphrase{QByteArrayView(bytes)};
    bytes.fill('\0');
    m_go->setEnabled(false);
    m_add(m_name->text().trimmed(), domain::Role(m_role->currentData().toInt()), std::move(passphrase));
}

void UserSheet::show(const desk::UserOutcome &outcome)
{
    m_go->setEnabled(true);
    if (!outcome.error) {
        close();
        return;
    }
    m_nameRow->showFault(outcome.error->code == "user-exists" ? tr("There is a user of this name already.") : ErrorWords::of(*outcome.error).what);
    m_name->setFocus(Qt::OtherFocusReason);
}

void UserSheet::clear()
{
    m_first->clear();
    m_second->clear();
}

} // namespace articulator::ui
