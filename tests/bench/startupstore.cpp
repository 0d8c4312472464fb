// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "startupstore.h"

#include <cstdio>

#include "support/tempwarehouse.h"
#include "vault/vault.h"
#include "warehouse/mirror.h"

namespace startupstore {

using namespace articulator;
using domain::Result;

namespace {

constexpr int rowsAPage = 10'000;
constexpr int visitsADay = 120;
constexpr domain::Instant newest = domain::fromEpochMs(1'795'000'000'000);

domain::Change visit(int number)
{
    domain::Appointment body;
    body.patient = QString::number(1 + number % 9000);
    body.provider = QString::number(1 + number % 12);
    body.operatory = QString::number(1 + number % 10);
    body.start = newest - std::chrono::days(number / visitsADay) + std::chrono::minutes(5 * (number % visitsADay));
    body.minutes = 40;
    body.pattern = QStringLiteral("//XXXX//");
    body.confirmation = QStringLiteral("Unconfirmed");
    body.type = QStringLiteral("Filling");
    body.onBook = true;
    return {QString::number(number), body, domain::RecordKind::Appointment};
}

Result<> fill(warehouse::Warehouse &engine, vault::ClinicCipher cipher, const QString &clinic, int visits)
{
    const Result<std::unique_ptr<warehouse::Mirror>> mirror = warehouse::Mirror::load(engine, clinic);
    if (!mirror)
        return domain::fail(mirror.error());
    for (int first = 0; first < visits; first += rowsAPage) {
        domain::Page page;
        for (int number = first; number < std::min(visits, first + rowsAPage); ++number)
            page.changes.push_back(visit(number));
        Result<warehouse::PreparedPage> prepared = (*mirror)->prepare(QStringLiteral("appointments"), page, cipher, newest);
        if (!prepared)
            return domain::fail(prepared.error());
        if (const auto written = (*mirror)->commit(engine, *prepared); !written)
            return domain::fail(written.error());
    }
    return {};
}

Result<> build(const QString &folder, int visits)
{
    const warehouse::ClinicRow clinic = testsupport::sampleClinic(QStringLiteral("maple"));
    const Result<warehouse::Location> location = warehouse::Location::parse(folder, QString());
    if (!location)
        return domain::fail(location.error());
    Result<vault::Vault> vault = vault::Vault::create(folder, QStringLiteral("owner"), domain::Secret(passphrase));
    if (!vault)
        return domain::fail(vault.error());
    for (const Result<> &step : {vault->addClinic(clinic.id), warehouse::Warehouse::create(*location)}) {
        if (!step)
            return step;
    }
    const auto engine = warehouse::Warehouse::open(*location, warehouse::Access::Engine);
    if (!engine)
        return domain::fail(engine.error());
    if (const Result<> added = (*engine)->clinics().add(clinic); !added)
        return added;
    Result<vault::ClinicCipher> cipher = vault->cipher(clinic.id);
    return cipher ? fill(**engine, std::move(*cipher), clinic.id, visits) : domain::fail(cipher.error());
}

} // namespace

bool make(const QString &folder, int visits)
{
    const Result<> built = build(folder, visits);
    if (!built)
        std::fprintf(stderr, "the warehouse was not made: %s %s\n", built.error().code.constData(), qPrintable(built.error().detail));
    return built.has_value();
}

} // namespace startupstore
