// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/heldrows.h"

#include <algorithm>

#include "warehouse/database.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/sqlitestatement.h"
#include "warehouse/statement.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto selectText = "SELECT kind, external_id, version, deleted, day, fingerprint FROM ops.record WHERE clinic = ?";

/// A row as either database gives it.
struct RawRow {
    qint64 kind = 0;
    QString id;
    qint64 version = 0;
    bool deleted = false;
    std::optional<int> day;
    QByteArrayView fingerprint;
};

/// False where the row cannot be one of ours.
bool take(HeldRows &rows, const RawRow &row)
{
    Held held;
    if (row.kind < 0 || row.kind >= qint64(std::variant_size_v<domain::RecordBody>) || row.fingerprint.size() != qsizetype(held.fingerprint.size()))
        return false;
    held.version = row.version;
    held.deleted = row.deleted;
    held.day = row.day;
    std::copy(row.fingerprint.begin(), row.fingerprint.end(), held.fingerprint.begin());
    rows.of(domain::RecordKind(row.kind)).insert(row.id, held);
    return true;
}

Result<bool> readShared(Database &database, const QString &clinic, HeldRows &rows)
{
    bool sound = true;
    auto read = Statement(database, Part::Operations, QString::fromLatin1(selectText)).bind(clinic).each([&](const Statement &row) {
        const QByteArray fingerprint = row.bytes(5);
        const auto day = row.isNull(4) ? std::nullopt : std::optional(int(row.integer(4)));
        sound = take(rows, {row.integer(0), row.text(1), row.integer(2), row.flag(3), day, fingerprint}) && sound;
    });
    return read ? Result<bool>(sound) : fail(read.error());
}

/// Over the native handle: a practice has a hundred thousand records, and an engine starts with all of them.
Result<bool> readEmbedded(Database &database, const QString &clinic, HeldRows &rows)
{
    bool sound = true;
    const QByteArray name = clinic.toUtf8();
    SqliteStatement select(sqlitefile::handle(database.connection(Part::Operations)), Part::Operations,
                           selectText);
    select.text(1, name);
    auto read = select.each([&](const SqliteStatement &row) {
        const auto day = row.isNull(4) ? std::nullopt : std::optional(int(row.number(4)));
        sound = take(rows, {row.number(0), QString::fromUtf8(row.bytes(1)), row.number(2), row.number(3) != 0, day, row.bytes(5)}) && sound;
    });
    return read ? Result<bool>(sound) : fail(read.error());
}

} // namespace

Result<HeldRows> HeldRows::load(Database &database, const QString &clinic)
{
    HeldRows rows;
    const auto read = database.isShared() ? readShared(database, clinic, rows) : readEmbedded(database, clinic, rows);
    if (!read)
        return fail(read.error());
    if (!*read)
        return fail(Error::Kind::Integrity, "warehouse-damaged", u"a record of clinic %1 has no valid kind or fingerprint"_s.arg(clinic));
    return rows;
}

qint64 HeldRows::count() const
{
    qint64 count = 0;
    for (const Rows &rows : m_rows)
        count += std::count_if(rows.begin(), rows.end(), [](const Held &held) { return !held.deleted; });
    return count;
}

bool HeldRows::precede(const std::vector<PageRow> &rows) const
{
    return std::all_of(rows.begin(), rows.end(), [this](const PageRow &row) {
        const auto held = of(row.kind).constFind(row.externalId);
        return row.version == (held == of(row.kind).constEnd() ? 1 : held->version + 1);
    });
}

void HeldRows::accept(const std::vector<PageRow> &rows, quint32 seen)
{
    for (const PageRow &row : rows) {
        Held &held = of(row.kind)[row.externalId];
        held.version = row.version;
        held.deleted = row.step == PageRow::Step::Delete;
        if (held.deleted)
            continue;
        held.fingerprint = row.fingerprint;
        held.phi = row.phi;
        held.day = row.day;
        held.seen = std::max(held.seen, seen);
    }
}

void HeldRows::doubtPhi(const std::vector<PageRow> &rows)
{
    for (const PageRow &row : rows) {
        const auto held = of(row.kind).find(row.externalId);
        if (held != of(row.kind).end())
            held->phi = 0;
    }
}

} // namespace articulator::warehouse
