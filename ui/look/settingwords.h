// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "domain/settings.h"

namespace articulator::ui {

/// Words for the settings of clinics. What an adapter declares that has no words here is shown by its own name.
class SettingWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::SettingWords)

public:
    SettingWords() = delete;

    /// Where a setting stands in a form.
    enum class Group { Connection, Copying, Writing, More };
    [[nodiscard]] static Group groupOf(const domain::SettingField &field);
    [[nodiscard]] static QString label(const QString &key);
    [[nodiscard]] static QString help(const QString &key);
    /// A value of a choice: "Remote: through Open Dental's service".
    [[nodiscard]] static QString choice(const QString &key, const QString &value);
    /// What a value has to be; empty where it fits.
    [[nodiscard]] static QString fault(const domain::SettingField &field, const QString &value);
    /// What is lost while the PMS's key lacks the permission; empty where nothing is.
    [[nodiscard]] static QString withoutPermission(const QString &permission);
};

} // namespace articulator::ui
