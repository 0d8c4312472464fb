// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QMap>
#include <QString>

#include "domain/result.h"

/// Settings of a clinic as its adapter declares them: `clinic add --set k=v` and the forms of the console are checked and drawn from this.
namespace articulator::domain {

struct SettingField {
    enum class Type { Text, Url, Choice, Integer, Switch, Pattern, Secret };
    QString key;
    Type type = Type::Text;
    QString standard;    ///< used where nothing is set; may be empty
    QStringList choices; ///< of a Choice
    qint64 least = 0;    ///< of an Integer
    qint64 most = 0;
    bool required = false;
    QString shape = {};   ///< of a Text: regular expression that all of it matches; empty: any text
    QString example = {}; ///< of a Text with a shape: what it looks like, for people
    QMap<QString, QString> standards = {}; ///< "mode=remote" → the standard where the setting mode is remote; comes before `standard`
    friend bool operator==(const SettingField &, const SettingField &) = default;
};

using SettingsSchema = std::vector<SettingField>;
using Settings = QMap<QString, QString>;

/// Every value against its field. InvalidInput "bad-setting" names the key and what is expected; unknown keys are refused by name.
[[nodiscard]] Result<> check(const SettingsSchema &schema, const Settings &settings, const QStringList &secretKeys);
/// The value, or the field's standard.
[[nodiscard]] QString valueOf(const SettingsSchema &schema, const Settings &settings, const QString &key);

/// Settings that every clinic has, whatever its PMS: interval-s, broken-blocks, quiet-hours (see isQuietHour).
[[nodiscard]] const SettingsSchema &clinicSettings();

} // namespace articulator::domain
