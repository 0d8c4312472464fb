// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/handlers/writedecision.h"

#include <algorithm>

#include "engine/writedesk.h"
#include "engine/writesealing.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using domain::WriteAction;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t atOnce = 25; ///< decisions in one job of the writer

auto unknown(const QString &id)
{
    return fail(Error::Kind::NotFound, "unknown-write", u"there is no write %1"_s.arg(id.left(40)));
}

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Refused || error.kind == Error::Kind::Busy || error.kind == Error::Kind::InvalidInput
        || error.kind == Error::Kind::NotFound;
}

} // namespace

Result<QString> WriteDecision::remark(const QJsonObject &body) const
{
    if (m_action != WriteAction::Reject)
        return body.value(u"note"_s).toString();
    const QString reason = body.value(u"reason"_s).toString().trimmed();
    return reason.isEmpty() ? Result<QString>(fail(Error::Kind::InvalidInput, "no-reason", u"reason: a rejection says why"_s)) : reason;
}

Result<std::vector<qint64>> WriteDecision::numbers(const QJsonObject &body)
{
    std::vector<qint64> numbers;
    const QJsonArray ids = body.value(u"writes"_s).toArray();
    for (const auto &id : ids) {
        const auto number = writeNumber(id.toString());
        if (!number)
            return unknown(id.toString());
        if (std::find(numbers.begin(), numbers.end(), *number) == numbers.end())
            numbers.push_back(*number);
    }
    return numbers.empty() ? Result<std::vector<qint64>>(fail(Error::Kind::InvalidInput, "no-writes", u"writes: at least one id is wanted"_s)) : numbers;
}

Result<> WriteDecision::checkKnown(WriteContext &context, const std::vector<qint64> &numbers)
{
    for (const qint64 number : numbers) {
        const auto row = context.warehouse.writes().find(number);
        if (!row)
            return fail(row.error());
        if (row->clinic != context.clinic.id)
            return unknown(writeId(number));
    }
    return {};
}

Result<QJsonObject> WriteDecision::outcome(const Ask &ask)
{
    const Result<QString> note = remark(ask.body);
    const Result<std::vector<qint64>> asked = numbers(ask.body);
    Result<Bench> at = bench(ask);
    if (!note || !asked || !at)
        return fail(!note ? note.error() : !asked ? asked.error() : at.error());
    if (const Result<> known = inJob(*at, [&](WriteContext &context) { return checkKnown(context, *asked); }); !known)
        return fail(known.error());
    Verdicts verdicts;
    for (std::size_t first = 0; first < asked->size(); first += atOnce) {
        const std::vector<qint64> some(asked->begin() + std::ptrdiff_t(first), asked->begin() + std::ptrdiff_t(std::min(first + atOnce, asked->size())));
        const Result<> done = inJob(*at, [&](WriteContext &context) { return decideSome(context, some, *note, verdicts); });
        if (!done)
            return fail(done.error());
    }
    world().fleet->writesMoved(ask.clinic);
    QJsonObject document{{u"done"_s, verdicts.done}, {u"refused"_s, verdicts.refused}};
    if (!verdicts.queued.isEmpty())
        document.insert(u"queued"_s, verdicts.queued);
    return document;
}

Result<> WriteDecision::decideSome(WriteContext &context, const std::vector<qint64> &numbers, const QString &note, Verdicts &verdicts) const
{
    WriteDesk desk(context);
    std::vector<domain::AuditEntry> entries;
    for (const qint64 number : numbers) {
        const QString id = writeId(number);
        const Result<Decided> decided = desk.decide(m_action, number, note);
        if (!decided && !isRefusal(decided.error()))
            return fail(decided.error());
        const std::optional<Error> refused = decided ? std::nullopt : std::optional(decided.error());
        entries.push_back(entryOf(context, u"write."_s + domain::word(m_action), u"write/"_s + id, refused));
        if (refused)
            verdicts.refused.append(QJsonObject{{u"id"_s, id}, {u"why"_s, refused->detail}, {u"code"_s, QString::fromLatin1(refused->code)}});
        else
            verdicts.done.append(id);
        if (decided && decided->queued != 0)
            verdicts.queued.append(QJsonObject{{u"id"_s, writeId(decided->queued)}, {u"takesBack"_s, id}});
    }
    return context.warehouse.audit().appendAll(entries);
}

} // namespace articulator::engine
