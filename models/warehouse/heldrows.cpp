// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/heldrows.h"

#include <algorithm>

#include "warehouse/database.h"
#include "warehouse/statement.h"

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

/// False where the row cannot be one of ours.
bool take(HeldRows &rows, const Statement &row)
{
    const qint64 kind = row.integer(0);
    const QByteArray fingerprint = row.bytes(5);
    Held held;
    if (kind < 0 || kind >= qint64(std::variant_size_v<domain::RecordBody>) || fingerprint.size() != qsizetype(held.fingerprint.size()))
        return false;
    held.version = row.integer(2);
    held.deleted = row.flag(3);
    if (!row.isNull(4))
        held.day = int(row.integer(4));
    std::copy(fingerprint.begin(), fingerprint.end(), held.fingerprint.begin());
    rows.of(domain::RecordKind(kind)).insert(row.text(1), held);
    return true;
}

} // namespace

Result<HeldRows> HeldRows::load(Database &database, const QString &clinic)
{
    HeldRows rows;
    bool sound = true;
    auto read = Statement(database, Part::Operations,
                          u"SELECT kind, external_id, version, deleted, day, fingerprint FROM ops.record WHERE clinic = ?"_s)
                    .bind(clinic)
                    .each([&](const Statement &row) { sound = take(rows, row) && sound; });
    if (!read)
        return fail(read.error());
    if (!sound)
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
        std::copy_n(row.fingerprint.begin(), std::min<qsizetype>(row.fingerprint.size(), qsizetype(held.fingerprint.size())),
                    held.fingerprint.begin());
        held.quick = row.quick;
        held.day = row.day;
        held.seen = std::max(held.seen, seen);
    }
}

} // namespace articulator::warehouse
