// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/writesubmit.h"

#include <QSet>

#include "engine/writesealing.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype atOnce = 100; ///< submissions in one job of the writer, durable with one sync

QJsonObject answer(const warehouse::WriteRow &row)
{
    QJsonObject object{{u"id"_s, writeId(row.number)}, {u"state"_s, QString(domain::word(row.state))}};
    if (!row.reasonCode.isEmpty())
        object.insert(u"reason"_s, QJsonObject{{u"code"_s, QString::fromLatin1(row.reasonCode)}, {u"text"_s, row.reasonText}});
    return object;
}

QString keyOf(const QJsonObject &submission) { return submission.value(u"key"_s).toString().left(128); }

/// A fault of the warehouse ends everything; a fault of a submission is that submission's own.
bool isOwnFault(const Error &error)
{
    return error.kind == Error::Kind::InvalidInput || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Refused;
}

} // namespace

Result<domain::Submissions> WriteSubmit::submissions(const Ask &ask) const
{
    const QByteArray sealed = QByteArray::fromBase64(ask.body.value(u"sealed"_s).toString().toLatin1());
    if (sealed.size() > 2 * domain::longestSubmissions)
        return fail(Error::Kind::InvalidInput, "too-large", u"more than %1 MB are not read"_s.arg(domain::longestSubmissions / 1024 / 1024));
    const Result<domain::Secret> text = world().credentials->openRequest(submissionContext(ask.clinic), sealed);
    return text ? domain::parseSubmissions(text->view().toByteArray()) : fail(text.error());
}

Result<QJsonObject> WriteSubmit::outcome(const Ask &ask)
{
    Result<Bench> at = bench(ask);
    if (!at)
        return fail(at.error());
    const Result<domain::Submissions> found = submissions(ask);
    if (!found)
        return fail(found.error());
    const Result<QJsonObject> outcome = found->several ? many(*at, found->wishes) : one(*at, found->wishes.front());
    world().fleet->writesMoved(ask.clinic);
    return outcome;
}

Result<QJsonObject> WriteSubmit::one(Bench &bench, const QJsonObject &submission) const
{
    QJsonObject document;
    const Result<> done = inJob(bench, [&](WriteContext &context) -> Result<> {
        WriteIntake intake(context);
        Result<PreparedWrite> prepared = intake.prepare(submission);
        if (!prepared)
            return fail(prepared.error());
        std::vector<PreparedWrite> writes{std::move(*prepared)};
        if (const Result<> stored = intake.store(writes); !stored)
            return stored;
        document = answer(writes.front().row);
        return {};
    });
    return done ? Result<QJsonObject>(document) : fail(done.error());
}

Result<QJsonObject> WriteSubmit::many(Bench &bench, const QList<QJsonObject> &submissions) const
{
    QJsonArray done;
    QJsonArray refused;
    for (qsizetype first = 0; first < submissions.size(); first += atOnce) {
        const Result<> taken = inJob(bench, [&](WriteContext &context) { return takeSome(context, submissions.mid(first, atOnce), done, refused); });
        if (!taken)
            return fail(taken.error());
    }
    return QJsonObject{{u"done"_s, done}, {u"refused"_s, refused}};
}

Result<> WriteSubmit::takeSome(WriteContext &context, const QList<QJsonObject> &submissions, QJsonArray &done, QJsonArray &refused)
{
    WriteIntake intake(context);
    std::vector<PreparedWrite> writes;
    std::vector<domain::AuditEntry> entries;
    QSet<QString> keys;
    const auto flush = [&]() -> Result<> {
        const Result<> stored = intake.store(writes);
        for (const PreparedWrite &write : stored ? writes : std::vector<PreparedWrite>()) {
            QJsonObject object = answer(write.row);
            object.insert(u"key"_s, write.row.key);
            done.append(object);
            entries.push_back(entryOf(context, u"write.submit"_s, u"write/"_s + writeId(write.row.number), {}));
        }
        writes.clear();
        keys.clear();
        return stored;
    };
    for (const QJsonObject &submission : submissions) {
        // Of two with one key the second has to meet the first in the queue.
        if (keys.contains(keyOf(submission))) {
            if (const Result<> flushed = flush(); !flushed)
                return flushed;
        }
        Result<PreparedWrite> prepared = intake.prepare(submission);
        if (!prepared && !isOwnFault(prepared.error()))
            return fail(prepared.error());
        if (prepared) {
            keys.insert(keyOf(submission));
            writes.push_back(std::move(*prepared));
            continue;
        }
        refused.append(QJsonObject{{u"id"_s, keyOf(submission)}, {u"why"_s, prepared.error().detail}, {u"code"_s, QString::fromLatin1(prepared.error().code)}});
        entries.push_back(entryOf(context, u"write.submit"_s, {}, prepared.error()));
    }
    if (const Result<> flushed = flush(); !flushed)
        return flushed;
    return context.warehouse.audit().appendAll(entries);
}

} // namespace articulator::engine
