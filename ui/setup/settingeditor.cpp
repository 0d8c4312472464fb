// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/settingeditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/look/settingwords.h"
#include "ui/parts/formrow.h"

namespace articulator::ui {

using Type = domain::SettingField::Type;

namespace {
constexpr int longestSecret = 4096;
} // namespace

SettingEditor::SettingEditor(domain::SettingField field, QObject *parent) : QObject(parent), m_field(std::move(field)), m_standard(m_field.standard)
{
    build();
}

void SettingEditor::build()
{
    const QString label = SettingWords::label(m_field.key);
    const QString help = SettingWords::help(m_field.key);
    if (m_field.type == Type::Choice || m_field.type == Type::Switch) {
        m_choice = new QComboBox;
        const QStringList values = m_field.type == Type::Switch ? QStringList{QStringLiteral("true"), QStringLiteral("false")} : m_field.choices;
        for (const QString &value : values) {
            const QString words = m_field.type == Type::Choice ? SettingWords::choice(m_field.key, value) : value == u"true" ? tr("Yes") : tr("No");
            m_choice->addItem(words, value);
        }
        m_choice->setCurrentIndex(m_choice->findData(m_standard));
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_row = new FormRow(label, m_choice, help);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingEditor::changed);
        return;
    }
    m_line = new QLineEdit;
    if (m_field.type == Type::Secret)
        buildSecret();
    setStandard(m_standard);
    m_row = new FormRow(label, m_line, help, m_show);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_row->showFault({});
        Q_EMIT changed();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->text() != m_line->text().trimmed())
            m_line->setText(m_line->text().trimmed());
    });
}

void SettingEditor::buildSecret()
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMaxLength(longestSecret);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show = new QPushButton(tr("Show"));
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show %1", "name of a key").arg(QString(SettingWords::label(m_field.key)).remove(u'&')));
    connect(m_show, &QPushButton::toggled, this, [this](bool isShown) {
        m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(isShown ? tr("Hide") : tr("Show"));
    });
}

QString SettingEditor::value() const
{
    if (m_choice)
        return m_choice->currentData().toString();
    const QString typed = m_field.type == Type::Secret ? QString() : m_line->text().trimmed();
    return typed;
}

domain::Secret SettingEditor::secret() const
{
    QByteArray bytes = m_field.type == Type::Secret ? m_line->text().trimmed().toUtf8() : QByteArray();
    domain::Secret secret{QByteArrayView(bytes)};
    bytes.fill('\0');
    return secret;
}

void SettingEditor::setValue(const QString &value)
{
    if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(value.isEmpty() ? m_standard : value)));
    else
        m_line->setText(value);
}

void SettingEditor::setStandard(const QString &standard)
{
    m_standard = standard;
    if (m_line && m_field.type != Type::Secret)
        m_line->setPlaceholderText(standard);
}

void SettingEditor::setKept(bool isKept)
{
    m_isKept = isKept;
    if (m_field.type == Type::Secret)
        m_line->setPlaceholderText(isKept ? tr("Stored; leave empty to keep it") : QString());
}

void SettingEditor::clearSecret()
{
    if (m_field.type != Type::Secret)
        return;
    const QSignalBlocker quiet(m_line);
    m_line->clear();
    m_show->setChecked(false);
}

bool SettingEditor::check()
{
    const bool isMissing = m_field.type == Type::Secret && m_field.required && !m_isKept && m_line->text().trimmed().isEmpty();
    const bool isSecret = m_field.type == Type::Secret;
    const QString fault = isMissing ? SettingWords::fault(m_field, {}) : isSecret ? QString() : SettingWords::fault(m_field, value());
    m_row->showFault(fault);
    return fault.isEmpty();
}

} // namespace articulator::ui
