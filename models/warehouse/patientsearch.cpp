// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "vault/packedtokens.h"
#include "warehouse/database.h"
#include "warehouse/sqlitefile.h"
#include "warehouse/sqlitestatement.h"
#include "warehouse/statement.h"
#include "warehouse/stores.h"

namespace articulator::warehouse {

using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Walks the tokens of the clinic's patients: forty bytes each and side by side, so that even a large practice is walked in a few milliseconds, while
/// an index of single tokens would cost more to keep than everything else about a patient.
Result<QStringList> walkTokens(Database &database, const QString &clinic, const std::vector<vault::BlindToken> &tokens)
{
    QStringList ids;
    const QByteArray name = clinic.toUtf8();
    SqliteStatement select(sqlitefile::handle(database.connection(Part::Phi)), Part::Phi,
                           "SELECT external_id, tokens FROM phi.blind WHERE clinic = ?");
    select.text(1, name);
    auto read = select.each([&](const SqliteStatement &row) {
        if (vault::holdsAny(row.bytes(1), tokens))
            ids.append(QString::fromUtf8(row.bytes(0)));
    });
    return read ? Result<QStringList>(ids) : fail(read.error());
}

Result<QStringList> askIndex(Database &database, const QString &clinic, const std::vector<vault::BlindToken> &tokens)
{
    QStringList ids;
    Statement select(database, Part::Phi, u"SELECT external_id FROM phi.blind WHERE clinic = ? AND col = ? AND token = ?"_s);
    for (const vault::BlindToken &token : tokens) {
        auto read = select.bind(clinic).bind(int(token.column)).bind(token.token)
                        .each([&](const Statement &row) { ids.append(row.text(0)); });
        if (!read)
            return fail(read.error());
    }
    return ids;
}

} // namespace

Result<QStringList> RecordStore::candidates(const QString &clinic, const std::vector<vault::BlindToken> &tokens)
{
    if (tokens.empty())
        return QStringList();
    auto ids = m_database.isShared() ? askIndex(m_database, clinic, tokens) : walkTokens(m_database, clinic, tokens);
    if (!ids)
        return ids;
    std::sort(ids->begin(), ids->end(), [](const QString &a, const QString &b) { return domain::idLess(a, b); });
    ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    return ids;
}

} // namespace articulator::warehouse
