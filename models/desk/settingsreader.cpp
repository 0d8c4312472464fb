// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/settingsreader.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "domain/settingsjson.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;
using vault::VaultUser;

namespace {

constexpr qsizetype longestName = 64; ///< in an audit entry, of a name that nobody has checked

std::vector<AdapterForm> formsIn(const QByteArray &fact)
{
    std::vector<AdapterForm> forms;
    for (const QJsonValue &value : QJsonDocument::fromJson(fact).array()) {
        const QJsonObject object = value.toObject();
        std::optional<domain::SettingsSchema> schema = domain::schemaFrom(object.value(QLatin1String("settings")).toArray());
        if (!schema)
            continue;
        const domain::SettingsSchema &everywhere = domain::clinicSettings();
        schema->insert(schema->end(), everywhere.begin(), everywhere.end());
        forms.push_back({object.value(QLatin1String("pms")).toString(), object.value(QLatin1String("name")).toString(), std::move(*schema)});
    }
    return forms;
}

Result<std::vector<TypeLine>> readTypes(warehouse::Warehouse &warehouse, const QString &clinic)
{
    warehouse::RecordQuery query;
    query.clinic = clinic;
    query.kind = domain::RecordKind::AppointmentType;
    const Result<std::vector<warehouse::StoredRecord>> records = warehouse.records().read(query);
    if (!records)
        return fail(records.error());
    std::vector<TypeLine> types;
    for (const warehouse::StoredRecord &stored : *records) {
        const auto &type = std::get<domain::AppointmentType>(stored.record.body);
        types.push_back({stored.record.externalId, type.name, type.minutes, type.pattern, type.active, type.blockouts});
    }
    std::ranges::stable_sort(types, {}, [](const TypeLine &type) { return std::pair(!type.isActive, type.name.toCaseFolded()); });
    return types;
}

Result<ClinicSettings> settingsOf(warehouse::Warehouse &warehouse, const warehouse::ClinicRow &row)
{
    ClinicSettings clinic{row.id, row.name, row.pms, row.zone, row.paused, row.settings, row.secrets.keys(), {}, {}, {}};
    const Result<QMap<QString, QString>> facts = warehouse.facts().of(row.id);
    if (!facts)
        return fail(facts.error());
    const auto report = [&facts](const char *fact) { return probeReport(facts->value(QLatin1String(fact)).toUtf8()); };
    clinic.lastProbe = report(domain::fact::lastProbe);
    clinic.grants = report(domain::fact::lastGrants);
    Result<std::vector<TypeLine>> types = readTypes(warehouse, row.id);
    if (!types)
        return fail(types.error());
    clinic.types = std::move(*types);
    return clinic;
}

VaultFacts factsOf(const vault::Vault &vault)
{
    using Slot = VaultFacts::WorkerSlot;
    const std::optional<vault::Vault::WorkerWay> way = vault.workerWay();
    return {vault.keyId(), !way ? Slot::None : *way == vault::Vault::WorkerWay::Keychain ? Slot::Keychain : Slot::KeyFile};
}

Result<> fill(SettingsSnapshot &snapshot, const ErrandPlace &place)
{
    const Result<std::vector<warehouse::ClinicRow>> rows = place.warehouse.clinics().all();
    if (!rows)
        return fail(rows.error());
    for (const warehouse::ClinicRow &row : *rows) {
        Result<ClinicSettings> clinic = settingsOf(place.warehouse, row);
        if (!clinic)
            return fail(clinic.error());
        snapshot.clinics.push_back(std::move(*clinic));
    }
    std::ranges::stable_sort(snapshot.clinics, {}, [](const ClinicSettings &clinic) { return clinic.name.toCaseFolded(); });
    const Result<QMap<QString, QString>> facts = place.warehouse.facts().of(QString());
    if (!facts)
        return fail(facts.error());
    snapshot.adapters = formsIn(facts->value(QLatin1String(domain::fact::adapters)).toUtf8());
    const Result<std::vector<VaultUser>> everyone = place.vault.everyone();
    if (!everyone)
        return fail(everyone.error());
    for (const VaultUser &user : *everyone)
        snapshot.users.push_back({user.name, user.role, user.state == VaultUser::State::Active});
    snapshot.vault = factsOf(place.vault);
    return {};
}

/// Asks the role, does it, writes it down.
template <typename Do> std::optional<domain::Error> change(const ErrandPlace &place, const QByteArray &action, const QString &name, const QString &note, Do change)
{
    const QString record = QStringLiteral("user/") + name.left(longestName);
    if (const Result<> allowed = place.allow(action, {}, record); !allowed)
        return allowed.error();
    if (place.ownVault == nullptr)
        return domain::Error{domain::Error::Kind::Locked, "needs-user", QStringLiteral("The vault is not open.")};
    const Result<VaultUser> user = change(*place.ownVault);
    if (!user)
        return user.error();
    const Result<domain::AuditTicket> noted = place.note(action, {}, record, note);
    return noted ? std::nullopt : std::optional(noted.error());
}

} // namespace

SettingsSnapshot readSettings(const ErrandPlace &place)
{
    SettingsSnapshot snapshot;
    snapshot.at = place.now;
    if (const Result<> filled = fill(snapshot, place); !filled)
        snapshot.error = filled.error();
    return snapshot;
}

UserOutcome addUser(const ErrandPlace &place, const QString &name, domain::Role role, const domain::Secret &passphrase)
{
    const auto add = [&](vault::Vault &vault) { return vault.addUser(name, role, passphrase); };
    return {UserOutcome::What::Added, name, change(place, "user.add", name, domain::roleWord(role), add)};
}

UserOutcome disableUser(const ErrandPlace &place, const QString &name)
{
    const auto disable = [&](vault::Vault &vault) { return vault.disableUser(name); };
    return {UserOutcome::What::Disabled, name, change(place, "user.disable", name, {}, disable)};
}

} // namespace articulator::desk
