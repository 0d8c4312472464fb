// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/database.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"
#include "warehouse/topicbump.h"
#include "warehouse/transaction.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ops = Part::Operations;

ClinicRow clinicOf(const Statement &row)
{
    ClinicRow clinic;
    clinic.id = row.text(0);
    clinic.name = row.text(1);
    clinic.pms = row.text(2);
    clinic.zone = row.utf8(3);
    clinic.paused = row.flag(4);
    return clinic;
}

Result<> readParts(Database &database, ClinicRow &clinic)
{
    auto settings = Statement(database, ops, u"SELECT name, value FROM ops.clinic_setting WHERE clinic = ?"_s)
                        .bind(clinic.id)
                        .each([&](const Statement &row) { clinic.settings.insert(row.text(0), row.text(1)); });
    if (!settings)
        return settings;
    return Statement(database, ops, u"SELECT name, sealed FROM ops.clinic_secret WHERE clinic = ?"_s)
        .bind(clinic.id)
        .each([&](const Statement &row) { clinic.secrets.insert(row.text(0), row.bytes(1)); });
}

Result<> erase(Database &database, Part part, const QString &table, const QString &clinic)
{
    return Statement(database, part, u"DELETE FROM %1 WHERE clinic = ?"_s.arg(table)).bind(clinic).run();
}

Result<> writeParts(Database &database, const ClinicRow &clinic)
{
    for (const QString &table : {u"ops.clinic_setting"_s, u"ops.clinic_secret"_s}) {
        if (auto erased = erase(database, ops, table, clinic.id); !erased)
            return erased;
    }
    for (auto it = clinic.settings.cbegin(); it != clinic.settings.cend(); ++it) {
        auto put = Statement(database, ops, u"INSERT INTO ops.clinic_setting (clinic, name, value) VALUES (?, ?, ?)"_s)
                       .bind(clinic.id).bind(it.key()).bind(it.value()).run();
        if (!put)
            return put;
    }
    for (auto it = clinic.secrets.cbegin(); it != clinic.secrets.cend(); ++it) {
        auto put = Statement(database, ops, u"INSERT INTO ops.clinic_secret (clinic, name, sealed) VALUES (?, ?, ?)"_s)
                       .bind(clinic.id).bind(it.key()).bind(it.value()).run();
        if (!put)
            return put;
    }
    return bumpTopic(database, ops, "clinics");
}

Result<bool> knows(Database &database, const QString &id)
{
    return Statement(database, ops, u"SELECT 1 FROM ops.clinic WHERE id = ?"_s).bind(id).first([](const Statement &) { });
}

auto unknown(const QString &id)
{
    return fail(Error::Kind::NotFound, "unknown-clinic", u"there is no clinic %1"_s.arg(id));
}

} // namespace

Result<std::vector<ClinicRow>> ClinicStore::all()
{
    auto transaction = Transaction::begin(m_database, ops, Transaction::Intent::Read);
    if (!transaction)
        return fail(transaction.error());
    std::vector<ClinicRow> clinics;
    auto read = Statement(m_database, ops, u"SELECT id, name, pms, zone, paused FROM ops.clinic ORDER BY id"_s)
                    .each([&](const Statement &row) { clinics.push_back(clinicOf(row)); });
    if (!read)
        return fail(read.error());
    for (ClinicRow &clinic : clinics) {
        if (auto parts = readParts(m_database, clinic); !parts)
            return fail(parts.error());
    }
    if (auto ended = transaction->commit(); !ended)
        return fail(ended.error());
    return clinics;
}

Result<ClinicRow> ClinicStore::find(const QString &id)
{
    auto transaction = Transaction::begin(m_database, ops, Transaction::Intent::Read);
    if (!transaction)
        return fail(transaction.error());
    ClinicRow clinic;
    auto found = Statement(m_database, ops, u"SELECT id, name, pms, zone, paused FROM ops.clinic WHERE id = ?"_s)
                     .bind(id)
                     .first([&](const Statement &row) { clinic = clinicOf(row); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return unknown(id);
    if (auto parts = readParts(m_database, clinic); !parts)
        return fail(parts.error());
    if (auto ended = transaction->commit(); !ended)
        return fail(ended.error());
    return clinic;
}

Result<> ClinicStore::add(const ClinicRow &row)
{
    return writing(m_database, ops, [&]() -> Result<> {
        auto known = knows(m_database, row.id);
        if (!known)
            return fail(known.error());
        if (*known)
            return fail(Error::Kind::Refused, "clinic-exists", u"there is a clinic %1 already"_s.arg(row.id));
        auto put = Statement(m_database, ops, u"INSERT INTO ops.clinic (id, name, pms, zone, paused) VALUES (?, ?, ?, ?, ?)"_s)
                       .bind(row.id).bind(row.name).bind(row.pms).bind(QString::fromUtf8(row.zone)).bind(row.paused).run();
        return put ? writeParts(m_database, row) : put;
    });
}

Result<> ClinicStore::update(const ClinicRow &row)
{
    return writing(m_database, ops, [&]() -> Result<> {
        auto known = knows(m_database, row.id);
        if (!known)
            return fail(known.error());
        if (!*known)
            return unknown(row.id);
        auto put = Statement(m_database, ops, u"UPDATE ops.clinic SET name = ?, pms = ?, zone = ?, paused = ? WHERE id = ?"_s)
                       .bind(row.name).bind(row.pms).bind(QString::fromUtf8(row.zone)).bind(row.paused).bind(row.id).run();
        return put ? writeParts(m_database, row) : put;
    });
}

Result<> ClinicStore::remove(const QString &id)
{
    if (auto writer = m_database.requireWriter(ops); !writer)
        return writer;
    auto known = knows(m_database, id);
    if (!known)
        return fail(known.error());
    if (!*known)
        return unknown(id);
    // PHI goes first: after a crash between the two the clinic is still listed, and removing it again finishes the work.
    auto emptied = writing(m_database, Part::Phi, [&]() -> Result<> {
        auto sealed = erase(m_database, Part::Phi, u"phi.sealed"_s, id);
        return sealed ? erase(m_database, Part::Phi, u"phi.blind"_s, id) : sealed;
    });
    if (!emptied)
        return emptied;
    return writing(m_database, ops, [&]() -> Result<> {
        for (const QString &table : {u"ops.record"_s, u"ops.resource"_s, u"ops.run"_s, u"ops.lag"_s, u"ops.day"_s, u"ops.fact"_s,
                                     u"ops.write"_s, u"ops.write_event"_s, u"ops.conflict"_s,
                                     u"ops.clinic_setting"_s, u"ops.clinic_secret"_s}) {
            if (auto erased = erase(m_database, ops, table, id); !erased)
                return erased;
        }
        if (auto gone = Statement(m_database, ops, u"DELETE FROM ops.clinic WHERE id = ?"_s).bind(id).run(); !gone)
            return gone;
        for (const char *topic : {"clinics", "records", "resources", "runs", "writes", "conflicts"}) {
            if (auto bumped = bumpTopic(m_database, ops, topic); !bumped)
                return bumped;
        }
        return {};
    });
}

} // namespace articulator::warehouse
