// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/clinicform.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using warehouse::ClinicRow;

namespace {

constexpr qsizetype longestName = 200;

auto invalid(const char *code, const QString &text)
{
    return fail(Error::Kind::InvalidInput, code, text);
}

Result<> checkMembers(const QJsonObject &body)
{
    static constexpr std::array known{"name", "pms", "zone", "settings", "secrets"};
    for (const QString &member : body.keys()) {
        if (std::none_of(known.begin(), known.end(), [&](const char *name) { return member == QLatin1String(name); }))
            return invalid("unknown-member", QStringLiteral("A clinic has no member %1.").arg(member));
    }
    return {};
}

Result<> putName(ClinicRow &row, const QJsonObject &body)
{
    if (body.contains(QLatin1String("name")))
        row.name = body.value(QLatin1String("name")).toString().trimmed();
    const bool printable = std::all_of(row.name.cbegin(), row.name.cend(), [](QChar c) { return c.isPrint(); });
    if (row.name.isEmpty() || row.name.size() > longestName || !printable)
        return invalid("bad-name", QStringLiteral("A clinic needs a name of 1 to %1 printable characters.").arg(longestName));
    return {};
}

Result<> putZone(ClinicRow &row, const QJsonObject &body)
{
    if (body.contains(QLatin1String("zone")))
        row.zone = body.value(QLatin1String("zone")).toString().toUtf8();
    const Result<domain::Zone> zone = domain::Zone::named(row.zone);
    return zone ? Result<>() : fail(zone.error());
}

Result<> putSettings(ClinicRow &row, const QJsonObject &settings)
{
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (it.value().isNull())
            row.settings.remove(it.key());
        else if (it.value().isString())
            row.settings.insert(it.key(), it.value().toString());
        else
            return invalid("bad-setting", QStringLiteral("The setting %1 has to be text.").arg(it.key()));
    }
    return {};
}

Result<> putSecrets(ClinicRow &row, const QJsonObject &secrets)
{
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (it.value().isNull()) {
            row.secrets.remove(it.key());
            continue;
        }
        const auto sealed = QByteArray::fromBase64Encoding(it.value().toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!sealed || sealed.decoded.isEmpty())
            return invalid("bad-secret", QStringLiteral("The secret %1 is not sealed.").arg(it.key()));
        row.secrets.insert(it.key(), sealed.decoded);
    }
    return {};
}

} // namespace

Result<> checkClinicId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,63}\\z"));
    if (form.match(id).hasMatch())
        return {};
    return invalid("bad-clinic-id",
                   QStringLiteral("A clinic's id is 1 to 64 lower-case letters, digits and dashes, and begins with a letter or digit."));
}

Result<ClinicRow> filledIn(ClinicRow row, const QJsonObject &body)
{
    Result<> done = checkMembers(body);
    if (done)
        done = putName(row, body);
    if (done)
        done = putZone(row, body);
    if (done)
        done = putSettings(row, body.value(QLatin1String("settings")).toObject());
    if (done)
        done = putSecrets(row, body.value(QLatin1String("secrets")).toObject());
    if (!done)
        return fail(done.error());
    return row;
}

Result<> checkAgainstAdapter(const ClinicRow &row, AdapterSource &adapters, const Credentials &credentials)
{
    Result<domain::SettingsSchema> schema = adapters.schema(row.pms);
    if (!schema)
        return fail(schema.error());
    const domain::SettingsSchema &everywhere = domain::clinicSettings();
    schema->insert(schema->end(), everywhere.begin(), everywhere.end());
    if (const Result<> checked = domain::check(*schema, row.settings, row.secrets.keys()); !checked)
        return checked;
    const Result<domain::Zone> zone = domain::Zone::named(row.zone);
    if (!zone)
        return fail(zone.error());
    Result<std::map<QString, domain::Secret>> secrets = credentials.open(row);
    if (!secrets)
        return fail(secrets.error());
    const auto adapter = adapters.create(row.pms, {row.id, *zone, row.settings, std::move(*secrets), std::make_shared<domain::SystemClock>()});
    return adapter ? Result<>() : fail(adapter.error());
}

} // namespace articulator::engine
