// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/options.h"

#include <limits>

namespace articulator::opendental {

using domain::Error;
using domain::fail;
using domain::SettingField;

namespace {

QString standardUrl(Mode mode)
{
    switch (mode) {
    case Mode::Service:
        return QStringLiteral("http://localhost:30223/api/v1");
    case Mode::Local:
        return QStringLiteral("http://localhost:30222/api/v1");
    case Mode::Remote:
        break;
    }
    return QStringLiteral("https://api.opendental.com/api/v1");
}

Mode modeOf(const QString &word)
{
    if (word == QLatin1String("service"))
        return Mode::Service;
    return word == QLatin1String("local") ? Mode::Local : Mode::Remote;
}

MarkerKind markerOf(const QString &word)
{
    if (word == QLatin1String("note"))
        return MarkerKind::Note;
    return word == QLatin1String("user") ? MarkerKind::User : MarkerKind::None;
}

domain::Result<QUrl> addressOf(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return fail(Error::Kind::InvalidInput, "bad-setting", QStringLiteral("'url' must be an address such as http://host:30223/api/v1."));
    return url;
}

domain::Result<std::optional<QRegularExpression>> notesOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    QRegularExpression pattern(text, QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid())
        return fail(Error::Kind::InvalidInput, "bad-setting", QStringLiteral("'practice-notes' must be a regular expression."));
    return pattern;
}

} // namespace

const domain::SettingsSchema &settingsSchema()
{
    using Type = SettingField::Type;
    static const domain::SettingsSchema schema{
        {QStringLiteral("mode"), Type::Choice, QStringLiteral("remote"), {QStringLiteral("remote"), QStringLiteral("service"), QStringLiteral("local")}, 0, 0, false},
        {QStringLiteral("url"), Type::Url, {}, {}, 0, 0, false, {}, {},
         {{QStringLiteral("mode=remote"), standardUrl(Mode::Remote)}, {QStringLiteral("mode=service"), standardUrl(Mode::Service)},
          {QStringLiteral("mode=local"), standardUrl(Mode::Local)}}},
        {QStringLiteral("developer-key"), Type::Secret, {}, {}, 0, 0, true},
        {QStringLiteral("customer-key"), Type::Secret, {}, {}, 0, 0, true},
        {QStringLiteral("min-gap-ms"), Type::Integer, {}, {}, 0, 600000, false},
        {QStringLiteral("timeout-s"), Type::Integer, QStringLiteral("65"), {}, 1, 600, false},
        {QStringLiteral("days-back"), Type::Integer, QStringLiteral("30"), {}, 0, 3650, false},
        {QStringLiteral("days-ahead"), Type::Integer, QStringLiteral("90"), {}, 1, 730, false},
        {QStringLiteral("treatment-days"), Type::Integer, {}, {}, 1, 36500, false},
        {QStringLiteral("practice-notes"), Type::Pattern, {}, {}, 0, 0, false},
        {QStringLiteral("page-overlap"), Type::Integer, QStringLiteral("5"), {}, 1, 50, false},
        {QStringLiteral("marker"), Type::Choice, QStringLiteral("none"), {QStringLiteral("none"), QStringLiteral("note"), QStringLiteral("user")}, 0, 0, false},
        {QStringLiteral("marker-user"), Type::Integer, {}, {}, 1, std::numeric_limits<qint64>::max(), false},
    };
    return schema;
}

domain::Result<Options> Options::read(const domain::Settings &settings)
{
    const auto value = [&settings](const char *key) { return domain::valueOf(settingsSchema(), settings, QString::fromLatin1(key)); };
    Options options;
    options.mode = modeOf(value("mode"));
    const QString address = value("url");
    domain::Result<QUrl> url = addressOf(address.isEmpty() ? standardUrl(options.mode) : address);
    if (!url)
        return fail(url.error());
    options.url = *url;
    auto notes = notesOf(value("practice-notes"));
    if (!notes)
        return fail(notes.error());
    options.notes = *notes;
    if (const QString gap = value("min-gap-ms"); !gap.isEmpty())
        options.minGap = std::chrono::milliseconds(gap.toInt());
    options.timeout = std::chrono::seconds(value("timeout-s").toInt());
    options.daysBack = value("days-back").toInt();
    options.daysAhead = value("days-ahead").toInt();
    if (const QString days = value("treatment-days"); !days.isEmpty())
        options.treatmentDays = days.toInt();
    options.pageOverlap = value("page-overlap").toInt();
    options.marker = markerOf(value("marker"));
    options.markerUser = value("marker-user").toLongLong();
    if (options.marker == MarkerKind::User && options.markerUser == 0)
        return fail(Error::Kind::InvalidInput, "bad-setting", QStringLiteral("'marker=user' needs 'marker-user': the number of the user made for it."));
    return options;
}

} // namespace articulator::opendental
