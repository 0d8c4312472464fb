// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/formrow.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/look/type.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {
constexpr int nameWidth = 160; ///< longer names wrap
} // namespace

FormRow::FormRow(const QString &label, QWidget *editor, const QString &help, QWidget *beside, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_say(new Label({}, type::small(), softInkRole)), m_help(help)
{
    auto *name = new Label(label, type::small(), softInkRole);
    name->setFixedWidth(nameWidth);
    name->setWordWrap(true);
    name->setBuddy(editor);
    name->setContentsMargins(0, 6, 0, 0);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_say->setWordWrap(true);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setTextMargins(6, 0, 6, 0); // as the text of a choice stands
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(label).remove(u'&'));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(editor, 1);
    if (beside != nullptr)
        line->addWidget(beside);
    auto *right = new QVBoxLayout;
    right->setSpacing(3);
    right->addLayout(line);
    right->addWidget(m_say);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(name);
    row->addLayout(right, 1);
    say();
}

void FormRow::setHelp(const QString &help)
{
    m_help = help;
    say();
}

void FormRow::showFault(const QString &fault)
{
    m_fault = fault;
    say();
}

void FormRow::say()
{
    const QString words = m_fault.isEmpty() ? m_help : m_fault;
    m_say->setText(words);
    m_say->setForegroundRole(m_fault.isEmpty() ? softInkRole : QPalette::BrightText);
    m_say->setVisible(!words.isEmpty());
    m_editor->setAccessibleDescription(words);
}

} // namespace articulator::ui
