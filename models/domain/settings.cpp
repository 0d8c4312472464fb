// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/settings.h"

#include <algorithm>

#include <QRegularExpression>
#include <QUrl>

namespace articulator::domain {

namespace {

const SettingField *fieldOf(const SettingsSchema &schema, const QString &key)
{
    const auto it = std::ranges::find(schema, key, &SettingField::key);
    return it == schema.end() ? nullptr : &*it;
}

/// Empty where the value fits, else what is expected.
QString expectation(const SettingField &field, const QString &value)
{
    switch (field.type) {
    case SettingField::Type::Text: {
        const QRegularExpression shape(QRegularExpression::anchoredPattern(field.shape));
        const bool fits = field.shape.isEmpty() || shape.match(value).hasMatch();
        return fits ? QString() : QStringLiteral("like %1").arg(field.example);
    }
    case SettingField::Type::Secret: return {};
    case SettingField::Type::Url: {
        const QUrl url(value, QUrl::StrictMode);
        const bool fits = url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
            && !url.host().isEmpty() && url.userInfo().isEmpty();
        return fits ? QString() : QStringLiteral("an http or https address without user and password");
    }
    case SettingField::Type::Choice:
        return field.choices.contains(value) ? QString() : QStringLiteral("one of %1").arg(field.choices.join(QLatin1String(", ")));
    case SettingField::Type::Integer: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber && number >= field.least && number <= field.most
            ? QString()
            : QStringLiteral("a whole number from %1 to %2").arg(field.least).arg(field.most);
    }
    case SettingField::Type::Switch:
        return value == QLatin1String("true") || value == QLatin1String("false") ? QString() : QStringLiteral("true or false");
    case SettingField::Type::Pattern:
        return QRegularExpression(value).isValid() ? QString() : QStringLiteral("a regular expression");
    }
    return {};
}

} // namespace

Result<> check(const SettingsSchema &schema, const Settings &settings, const QStringList &secretKeys)
{
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const SettingField *field = fieldOf(schema, it.key());
        if (!field || field->type == SettingField::Type::Secret)
            return fail(Error::Kind::InvalidInput, "bad-setting",
                        field ? QStringLiteral("'%1' is a secret: give it with --secret.").arg(it.key())
                              : QStringLiteral("There is no setting '%1'.").arg(it.key()));
        if (const QString expected = expectation(*field, it.value()); !expected.isEmpty())
            return fail(Error::Kind::InvalidInput, "bad-setting", QStringLiteral("Setting '%1' must be %2.").arg(it.key(), expected));
    }
    for (const QString &key : secretKeys) {
        const SettingField *field = fieldOf(schema, key);
        if (!field || field->type != SettingField::Type::Secret)
            return fail(Error::Kind::InvalidInput, "bad-setting", QStringLiteral("There is no secret '%1'.").arg(key));
    }
    for (const SettingField &field : schema) {
        const bool given = field.type == SettingField::Type::Secret ? secretKeys.contains(field.key) : settings.contains(field.key);
        if (field.required && !given)
            return fail(Error::Kind::InvalidInput, "bad-setting", QStringLiteral("'%1' is missing.").arg(field.key));
    }
    return {};
}

QString valueOf(const SettingsSchema &schema, const Settings &settings, const QString &key)
{
    if (const auto it = settings.find(key); it != settings.end())
        return *it;
    const SettingField *field = fieldOf(schema, key);
    return field ? field->standard : QString();
}

const SettingsSchema &clinicSettings()
{
    using Type = SettingField::Type;
    static const SettingsSchema schema{
        {QStringLiteral("interval-s"), Type::Integer, QStringLiteral("60"), {}, 60, 300, false},
        {QStringLiteral("broken-blocks"), Type::Switch, QStringLiteral("true"), {}, 0, 0, false},
        {QStringLiteral("undo-s"), Type::Integer, QStringLiteral("10"), {}, 0, 3600, false},
        {QStringLiteral("approval-rules"), Type::Text, {}, {}, 0, 0, false,
         QStringLiteral("\\s*(%1(\\s+%1)*\\s*->\\s*[012]\\s*(;\\s*|$))*")
             .arg(QStringLiteral("(appointment\\.(create|move|cancel|confirm|note|\\*)|patient\\.(create|contact|\\*)|\\*|origin=[^\\s;]+|"
                                 "(hours|value)(<|>=)\\d+(\\.\\d+)?)")),
         QStringLiteral("appointment.confirm origin=patient-app -> 0; hours<24 -> 2")},
        {QStringLiteral("quiet-hours"), Type::Text, {}, {}, 0, 0, false,
         QStringLiteral("|closed|([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d"), QStringLiteral("22:00-06:00, or closed")},
    };
    return schema;
}

} // namespace articulator::domain
