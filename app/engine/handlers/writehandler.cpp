// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/writehandler.h"

namespace articulator::engine {

using domain::fail;
using domain::Result;

Result<WriteHandler::Bench> WriteHandler::bench(const Ask &ask) const
{
    const Result<warehouse::ClinicRow> row = clinic(ask.clinic);
    if (!row)
        return fail(row.error());
    Result<vault::ClinicCipher> cipher = world().credentials->cipher(row->id);
    if (!cipher)
        return fail(cipher.error());
    return Bench{ask.actor, *row, std::move(*cipher)};
}

Result<> WriteHandler::inJob(Bench &bench, const Work &work) const
{
    return world().writer->ask<void>([&](warehouse::Warehouse &warehouse) {
        WriteContext context{warehouse, bench.cipher, bench.clinic, bench.actor, m_clock->now()};
        return work(context);
    });
}

domain::AuditEntry WriteHandler::entryOf(const WriteContext &context, const QString &action, const QString &record,
                                         const std::optional<domain::Error> &refused)
{
    return {context.now, context.actor, action, context.clinic.id, record, refused ? QStringLiteral("refused") : QStringLiteral("done"),
            refused ? QString::fromLatin1(refused->code) : QString()};
}

} // namespace articulator::engine
