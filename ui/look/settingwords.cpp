// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/settingwords.h"

#include <algorithm>

namespace articulator::ui {

namespace {

using Group = SettingWords::Group;

struct Entry {
    const char *key;
    Group group;
    const char *label;
    const char *help;
};

constexpr Entry entries[] = {
    {"mode", Group::Connection, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "&Mode"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Remote needs the office's eConnector. Service and local reach the office's own computer.")},
    {"url", Group::Connection, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Add&ress"), ""},
    {"developer-key", Group::Connection, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "&Developer key"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Your own key, from Open Dental's developer portal.")},
    {"customer-key", Group::Connection, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "&Customer key"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "The office's key. Both are sealed so that only the worker can open them.")},
    {"min-gap-ms", Group::More, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Pause between requests, ms"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Empty: as the permissions of the key ask for.")},
    {"timeout-s", Group::More, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Longest wait for an answer, s"), ""},
    {"days-back", Group::Copying, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Days &back"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "How far back the book is read again and again.")},
    {"days-ahead", Group::Copying, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Days &ahead"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Open time is known for so many days.")},
    {"treatment-days", Group::More, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Oldest treatment, days"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Empty: all of them.")},
    {"practice-notes", Group::More, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Practice notes that close nothing"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "A regular expression; notes that match it close no day.")},
    {"page-overlap", Group::More, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Rows that pages share"), ""},
    {"marker", Group::Writing, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "How our visits are known again"), ""},
    {"marker-user", Group::Writing, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Number of the user made for it"), ""},
    {"interval-s", Group::Copying, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "&Seconds between copies"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "60 is freshest; 300 spares a slow office.")},
    {"broken-blocks", Group::Writing, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Broken visits left in the book take time"), ""},
    {"undo-s", Group::Writing, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Seconds to undo after approval"), ""},
    {"approval-rules", Group::Writing, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Approval rules"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Empty: every write needs one person's approval.")},
    {"quiet-hours", Group::Copying, QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "&Quiet hours"),
     QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "When the office's computers are off: 22:00-06:00, or closed.")},
};

struct ChoiceEntry {
    const char *value; ///< "mode=remote"
    const char *words;
};

constexpr ChoiceEntry choices[] = {
    {"mode=remote", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Remote: through Open Dental's servers")},
    {"mode=service", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Service: the office's API service")},
    {"mode=local", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Local: Open Dental on this computer")},
    {"marker=none", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "By patient, time, chair and length")},
    {"marker=note", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "By a short mark in the visit's note")},
    {"marker=user", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "By a user made for this program")},
};

struct PermissionEntry {
    const char *name;
    const char *without;
};

constexpr PermissionEntry permissions[] = {
    {"ApiReadAll", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Nothing can be copied until the office grants it.")},
    {"ApiAppointments", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Visits cannot be made or moved from here; reading works.")},
    {"ApiComm", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "Visits cannot be cancelled or confirmed, nor notes added, from here.")},
    {"ApiPatients", QT_TRANSLATE_NOOP("articulator::ui::SettingWords", "New patients and new contact data cannot be written.")},
};

const Entry *find(const QString &key)
{
    const auto found = std::ranges::find_if(entries, [&](const Entry &entry) { return key == QLatin1String(entry.key); });
    return found == std::end(entries) ? nullptr : found;
}

} // namespace

Group SettingWords::groupOf(const domain::SettingField &field)
{
    if (const Entry *entry = find(field.key))
        return entry->group;
    const bool connects = field.required || field.type == domain::SettingField::Type::Secret || field.type == domain::SettingField::Type::Url;
    return connects ? Group::Connection : Group::More;
}

QString SettingWords::label(const QString &key)
{
    const Entry *entry = find(key);
    return entry ? tr(entry->label) : key;
}

QString SettingWords::help(const QString &key)
{
    const Entry *entry = find(key);
    return entry && *entry->help != '\0' ? tr(entry->help) : QString();
}

QString SettingWords::choice(const QString &key, const QString &value)
{
    const QString whole = key + u'=' + value;
    const auto found = std::ranges::find_if(choices, [&](const ChoiceEntry &entry) { return whole == QLatin1String(entry.value); });
    return found == std::end(choices) ? value : tr(found->words);
}

QString SettingWords::fault(const domain::SettingField &field, const QString &value)
{
    using Type = domain::SettingField::Type;
    if (value.isEmpty())
        return field.required ? tr("This is needed.") : QString();
    if (field.type == Type::Secret || domain::check({field}, {{field.key, value}}, {}))
        return {};
    switch (field.type) {
    case Type::Integer: return tr("A whole number from %L1 to %L2.").arg(field.least).arg(field.most);
    case Type::Url: return tr("An address that begins with http:// or https://, without user and password.");
    case Type::Pattern: return tr("This is no regular expression.");
    default: return field.example.isEmpty() ? tr("This is not possible here.") : tr("Write it like this: %1").arg(field.example);
    }
}

QString SettingWords::withoutPermission(const QString &permission)
{
    const auto found = std::ranges::find_if(permissions, [&](const PermissionEntry &entry) { return permission == QLatin1String(entry.name); });
    return found == std::end(permissions) ? QString() : tr(found->without);
}

} // namespace articulator::ui
