// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setupsamples.h"

namespace samples {

using namespace articulator;
using desk::ClinicSettings;
using Type = domain::SettingField::Type;

QByteArray reachedDocument()
{
    return R"({"ok":true,"at":"2026-11-23T15:00:00Z","pmsVersion":"24.3.18","latency_ms":412,"clockOffset_s":-21598,"pmsClock":"2026-11-23T09:00:02",)"
           R"("granted":["ApiReadAll","ApiComm","ApiPatients"],"missing":["ApiAppointments"]})";
}

QByteArray refusedDocument()
{
    return R"({"ok":false,"at":"2026-11-23T15:00:00Z","granted":[],"missing":[],"error":{"kind":"unauthorised","code":"key-refused","message":"refused"}})";
}

desk::ProbeReport reached() { return *desk::probeReport(reachedDocument()); }

desk::AdapterForm openDental()
{
    domain::SettingsSchema schema{
        {QStringLiteral("mode"), Type::Choice, QStringLiteral("remote"), {QStringLiteral("remote"), QStringLiteral("service"), QStringLiteral("local")}, 0, 0, false},
        {QStringLiteral("url"), Type::Url, {}, {}, 0, 0, false, {}, {},
         {{QStringLiteral("mode=remote"), QStringLiteral("https://api.opendental.com/api/v1")}, {QStringLiteral("mode=service"), QStringLiteral("http://localhost:30223/api/v1")}}},
        {QStringLiteral("developer-key"), Type::Secret, {}, {}, 0, 0, true},
        {QStringLiteral("customer-key"), Type::Secret, {}, {}, 0, 0, true},
        {QStringLiteral("days-back"), Type::Integer, QStringLiteral("30"), {}, 0, 3650, false},
        {QStringLiteral("days-ahead"), Type::Integer, QStringLiteral("90"), {}, 1, 730, false},
        {QStringLiteral("marker"), Type::Choice, QStringLiteral("none"), {QStringLiteral("none"), QStringLiteral("note")}, 0, 0, false}};
    schema.insert(schema.end(), domain::clinicSettings().begin(), domain::clinicSettings().end());
    return {QStringLiteral("opendental"), QStringLiteral("Open Dental"), schema};
}

desk::SettingsSnapshot settings()
{
    const QStringList keys{QStringLiteral("customer-key"), QStringLiteral("developer-key")};
    ClinicSettings maple{QStringLiteral("maple"), QStringLiteral("Maple Street Dental"), QStringLiteral("opendental"), "America/New_York", false,
                         {{QStringLiteral("mode"), QStringLiteral("service")}, {QStringLiteral("url"), QStringLiteral("http://10.0.0.20:30223/api/v1")}}, keys, reached(), reached(), {}};
    maple.types = {{QStringLiteral("3"), QStringLiteral("Adult cleaning"), 40, QStringLiteral("//XXXX//"), true, {QStringLiteral("Hygiene")}},
                   {QStringLiteral("5"), QStringLiteral("Crown prep"), 90, QStringLiteral("/XXXXXXXXXXXXXXXX/"), true, {}},
                   {QStringLiteral("8"), QStringLiteral("Old exam"), 20, QStringLiteral("XXXX"), false, {}}};
    ClinicSettings hilltop{QStringLiteral("hilltop"), QStringLiteral("Hilltop Smiles"), QStringLiteral("opendental"), "America/Denver", true, {}, keys,
                           *desk::probeReport(refusedDocument()), {}, {}};
    desk::SettingsSnapshot settings;
    settings.clinics = {hilltop, maple};
    settings.adapters = {openDental()};
    settings.users = {{QStringLiteral("ira"), domain::Role::Integrator, true}, {QStringLiteral("maria"), domain::Role::Manager, true},
                      {QStringLiteral("owner"), domain::Role::Admin, true},   {QStringLiteral("pat"), domain::Role::Support, false}};
    settings.vault = {QStringLiteral("4f1c09d2a7b3e865"), desk::VaultFacts::WorkerSlot::KeyFile};
    settings.at = *domain::parseInstant(u"2026-11-23T14:42:00Z");
    return settings;
}

} // namespace samples
