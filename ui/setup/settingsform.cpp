// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/settingsform.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/parts/formrow.h"
#include "ui/setup/settingeditor.h"

namespace articulator::ui {

using Type = domain::SettingField::Type;

SettingsForm::SettingsForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void SettingsForm::setSchema(const domain::SettingsSchema &schema, const std::set<SettingWords::Group> &groups)
{
    for (SettingEditor *editor : m_editors) {
        delete editor->row();
        delete editor;
    }
    m_editors.clear();
    for (const domain::SettingField &field : schema) {
        if (!groups.contains(SettingWords::groupOf(field)))
            continue;
        auto *editor = new SettingEditor(field, this);
        m_column->addWidget(editor->row());
        m_editors.push_back(editor);
        connect(editor, &SettingEditor::changed, this, [this] {
            follow();
            Q_EMIT changed();
        });
    }
    follow();
}

// Some standards depend on another setting: an address on the mode.
void SettingsForm::follow()
{
    for (SettingEditor *editor : m_editors) {
        if (!editor->field().standards.isEmpty())
            editor->setStandard(standardOf(editor->field()));
    }
}

QString SettingsForm::standardOf(const domain::SettingField &field) const
{
    for (const SettingEditor *other : m_editors) {
        const auto found = field.standards.find(other->field().key + u'=' + other->value());
        if (found != field.standards.end())
            return *found;
    }
    return field.standard;
}

void SettingsForm::setValues(const domain::Settings &settings, const QStringList &secrets)
{
    for (SettingEditor *editor : m_editors) {
        if (editor->field().type == Type::Secret)
            editor->setKept(secrets.contains(editor->field().key));
        else
            editor->setValue(settings.value(editor->field().key));
    }
}

domain::Settings SettingsForm::settings() const
{
    domain::Settings settings;
    for (const SettingEditor *editor : m_editors) {
        const QString value = editor->value();
        if (!value.isEmpty() && value != editor->field().standard && value != standardOf(editor->field()))
            settings.insert(editor->field().key, value);
    }
    return settings;
}

QStringList SettingsForm::cleared(const domain::Settings &stored) const
{
    const domain::Settings now = settings();
    QStringList cleared;
    for (const SettingEditor *editor : m_editors) {
        if (stored.contains(editor->field().key) && !now.contains(editor->field().key))
            cleared << editor->field().key;
    }
    return cleared;
}

std::map<QString, domain::Secret> SettingsForm::secrets() const
{
    std::map<QString, domain::Secret> secrets;
    for (const SettingEditor *editor : m_editors) {
        domain::Secret secret = editor->secret();
        if (!secret.isEmpty())
            secrets.emplace(editor->field().key, std::move(secret));
    }
    return secrets;
}

void SettingsForm::clearSecrets()
{
    for (SettingEditor *editor : m_editors)
        editor->clearSecret();
}

bool SettingsForm::check()
{
    SettingEditor *first = nullptr;
    for (SettingEditor *editor : m_editors) {
        if (!editor->check() && first == nullptr)
            first = editor;
    }
    if (first != nullptr)
        first->row()->editor()->setFocus(Qt::OtherFocusReason);
    return first == nullptr;
}

SettingEditor *SettingsForm::editor(const QString &key) const
{
    const auto found = std::ranges::find_if(m_editors, [&](const SettingEditor *editor) { return editor->field().key == key; });
    return found == m_editors.end() ? nullptr : *found;
}

} // namespace articulator::ui
