// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/auditentry.h"

#include <QtEndian>

namespace articulator::domain {

namespace {

constexpr char formatVersion = 1;

void put(QByteArray &out, QByteArrayView bytes)
{
    char length[4];
    qToBigEndian(quint32(bytes.size()), length);
    out.append(length, 4);
    out.append(bytes.data(), bytes.size());
}

std::optional<QByteArray> take(QByteArrayView &in)
{
    if (in.size() < 4)
        return std::nullopt;
    const auto length = qsizetype(qFromBigEndian<quint32>(in.data()));
    in = in.sliced(4);
    if (in.size() < length)
        return std::nullopt;
    QByteArray bytes(in.data(), length);
    in = in.sliced(length);
    return bytes;
}

} // namespace

QByteArray canonicalBytes(const AuditEntry &entry)
{
    const QByteArray texts[] = {entry.actor.toUtf8(),  entry.action.toUtf8(),  entry.clinic.toUtf8(),
                                entry.record.toUtf8(), entry.outcome.toUtf8(), entry.note.toUtf8()};
    qsizetype size = 9;
    for (const QByteArray &text : texts)
        size += 4 + text.size();
    QByteArray out;
    out.reserve(size);
    out.append(formatVersion);
    char at[8];
    qToBigEndian(toEpochMs(entry.at), at);
    out.append(at, 8);
    for (const QByteArray &text : texts)
        put(out, text);
    return out;
}

std::optional<AuditEntry> parseCanonical(QByteArrayView bytes)
{
    if (bytes.size() < 9 || bytes.front() != formatVersion)
        return std::nullopt;
    AuditEntry entry;
    entry.at = fromEpochMs(qFromBigEndian<qint64>(bytes.data() + 1));
    bytes = bytes.sliced(9);
    for (QString *text : {&entry.actor, &entry.action, &entry.clinic, &entry.record, &entry.outcome, &entry.note}) {
        const auto part = take(bytes);
        if (!part)
            return std::nullopt;
        *text = QString::fromUtf8(*part);
    }
    if (!bytes.isEmpty())
        return std::nullopt;
    return entry;
}

} // namespace articulator::domain
