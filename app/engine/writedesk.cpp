// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/writedesk.h"

#include "domain/recordjson.h"
#include "domain/recordstored.h"
#include "domain/redact.h"
#include "engine/compensation.h"
#include "engine/writesealing.h"

namespace articulator::engine {

using domain::Error;
using domain::fail;
using domain::Result;
using domain::WriteAction;
using domain::WriteState;
using namespace Qt::Literals::StringLiterals;
using warehouse::WriteRow;

namespace {

constexpr qsizetype longestRemark = 500;

/// A remark of a person stands in the clear, so what could name a patient is taken out.
QString remark(const QString &text)
{
    return domain::redact(text.simplified().left(longestRemark));
}

void clearApproval(WriteRow &row)
{
    row.approvedBy.clear();
    row.approvedAt.reset();
    row.notBefore.reset();
}

void putReason(WriteRow &row, QByteArray code, const QString &text)
{
    row.reasonCode = std::move(code);
    row.reasonText = text;
}

} // namespace

Result<Decided> WriteDesk::decide(WriteAction action, qint64 number, const QString &note)
{
    auto row = m_context.warehouse.writes().find(number);
    if (!row)
        return fail(row.error());
    const auto after = domain::stateAfter(action, row->state);
    if (!after)
        return fail(after.error());
    switch (action) {
    case WriteAction::Approve: return approve(std::move(*row), note);
    case WriteAction::Retry: return retry(std::move(*row), *after);
    case WriteAction::Undo: return undo(std::move(*row));
    case WriteAction::Hold:
        clearApproval(*row);
        putReason(*row, {}, {});
        return moved(std::move(*row), *after, u"Held."_s);
    case WriteAction::Reject: break;
    }
    if (const auto closed = closeConflictOf(m_context, *row); !closed)
        return fail(closed.error());
    putReason(*row, "rejected", remark(note));
    row->notBefore.reset();
    return moved(std::move(*row), *after, u"Rejected: %1"_s.arg(remark(note)));
}

Result<Decided> WriteDesk::moved(WriteRow row, WriteState to, const QString &text)
{
    row.state = to;
    row.leasedBy.clear();
    row.leasedUntil.reset();
    if (const auto stored = m_context.warehouse.writes().advance(row, warehouse::WriteEvent{m_context.now, to, m_context.actor, text}); !stored)
        return fail(stored.error());
    ++row.revision;
    return Decided{std::move(row), 0};
}

void WriteDesk::putApproved(WriteRow &row) const
{
    row.approvedAt = m_context.now;
    row.notBefore = afterUndoDelay(m_context.clinic, m_context.now);
    putReason(row, {}, {});
}

Result<> WriteDesk::checkBase(WriteRow &row, const domain::Wish &wish, const warehouse::StoredRecord &target)
{
    const domain::Record &now = target.record;
    if (!now.deleted && now.version == wish.base->version)
        return {};
    const auto ticket = m_context.warehouse.audit().append(
        {m_context.now, m_context.actor, u"write.open"_s, m_context.clinic.id, u"write/"_s + writeId(row.number), u"done"_s, u"base"_s});
    if (!ticket)
        return fail(ticket.error());
    const auto document = opened(row, m_context.cipher, *ticket);
    const auto whole = document ? domain::parseWish(document->value(u"wish"_s).toObject()) : Result<domain::Wish>(fail(document.error()));
    if (!whole)
        return fail(whole.error());
    std::optional<domain::Record> kept;
    if (const auto base = domain::fromStored(document->value(u"base"_s).toObject()); base)
        kept = *base;
    // What we wrote ourselves may have come into the copy only now: that is no conflict.
    if (!now.deleted && wish.base->version == 0 && kept && domain::operationalBytes(kept->body) == domain::operationalBytes(now.body))
        return {};
    warehouse::StoredRecord shown = target;
    if (auto revealed = shown.sealed.isEmpty() ? Result<>() : warehouse::RecordStore::reveal(shown, m_context.cipher, *ticket); !revealed)
        return revealed;
    if (const auto stored = engine::store(m_context, clashWith(m_context, *whole, kept, shown.record), row.number); !stored)
        return fail(stored.error());
    putReason(row, now.deleted ? "record-gone" : "changed-since",
              now.deleted ? u"The record is not in the PMS any more."_s : u"The record changed in the PMS since it was looked at."_s);
    clearApproval(row);
    const auto conflict = moved(row, WriteState::Conflict, row.reasonText);
    return conflict ? fail(Error::Kind::Refused, row.reasonCode, row.reasonText) : Result<>(fail(conflict.error()));
}

Result<> WriteDesk::checkStillGood(WriteRow &row)
{
    if (row.expires && *row.expires <= m_context.now) {
        putReason(row, "expired", u"It expired before it was approved."_s);
        const auto ended = moved(row, WriteState::Expired, row.reasonText);
        return ended ? fail(Error::Kind::Refused, "expired", row.reasonText) : Result<>(fail(ended.error()));
    }
    const domain::Wish wish = clearWish(row);
    std::optional<domain::Record> target;
    if (wish.base) {
        const auto found = recordOf(m_context, targetKind(row.kind), row.target);
        if (!found)
            return fail(found.error());
        if (*found) {
            if (const auto same = checkBase(row, wish, **found); !same)
                return same;
            target = (*found)->record;
        }
    }
    const auto answer = checkWindow(m_context.warehouse, m_context.clinic.id, wish, target, m_context.now);
    if (!answer)
        return fail(answer.error());
    if (answer->legal)
        return {};
    const bool isNews = row.state != WriteState::WindowGone || row.reasonCode != answer->code;
    putReason(row, answer->code, answer->text);
    clearApproval(row);
    if (const auto gone = isNews ? moved(row, WriteState::WindowGone, answer->text) : Result<Decided>(Decided{}); !gone)
        return fail(gone.error());
    return fail(Error::Kind::Refused, answer->code, answer->text);
}

Result<Decided> WriteDesk::approve(WriteRow row, const QString &note)
{
    if (const auto allowed = domain::mayApprove(m_context.actor, row.approvedBy, row.needs); !allowed)
        return fail(allowed.error());
    if (const auto good = checkStillGood(row); !good)
        return fail(good.error());
    row.approvedBy << m_context.actor;
    const QString said = note.isEmpty() ? QString() : u" "_s + remark(note);
    if (row.approvedBy.size() < row.needs) {
        putReason(row, "second-person", u"A second person has to approve it."_s);
        return moved(std::move(row), WriteState::Awaiting, u"Approved by the first of two."_s + said);
    }
    putApproved(row);
    return moved(std::move(row), WriteState::Approved, u"Approved."_s + said);
}

Result<Decided> WriteDesk::retry(WriteRow row, WriteState to)
{
    if (to == WriteState::Unknown) {
        row.notBefore.reset();
        return moved(std::move(row), to, u"To be looked up again."_s);
    }
    if (row.state == WriteState::Conflict) {
        if (const auto rebased = rebase(m_context, row); !rebased)
            return fail(rebased.error());
        if (const auto closed = closeConflictOf(m_context, row); !closed)
            return fail(closed.error());
    }
    if (const auto good = checkStillGood(row); !good)
        return fail(good.error());
    if (!row.approvedBy.contains(m_context.actor))
        row.approvedBy << m_context.actor;
    if (row.approvedBy.size() < row.needs) {
        putReason(row, "second-person", u"A second person has to approve it."_s);
        return moved(std::move(row), WriteState::Awaiting, u"To be tried again once a second person approves."_s);
    }
    putApproved(row);
    return moved(std::move(row), to, u"To be tried again."_s);
}

Result<Decided> WriteDesk::undo(WriteRow row)
{
    if (row.state == WriteState::Applied)
        return takeBack(std::move(row));
    if (const auto closed = closeConflictOf(m_context, row); !closed)
        return fail(closed.error());
    putReason(row, "undone", u"Taken back before it was sent."_s);
    row.notBefore.reset();
    return moved(std::move(row), WriteState::Undone, u"Taken back before it was sent."_s);
}

Result<Decided> WriteDesk::takeBack(WriteRow row)
{
    const auto earlier = m_context.warehouse.writes().compensating(row.clinic, row.number);
    if (!earlier)
        return fail(earlier.error());
    const auto &other = *earlier;
    if (other && !domain::isEnded(other->state))
        return fail(Error::Kind::Refused, "undo-under-way", u"%1 is there already to take it back."_s.arg(writeId(other->number)));
    const auto ticket = m_context.warehouse.audit().append(
        {m_context.now, m_context.actor, u"write.open"_s, m_context.clinic.id, u"write/"_s + writeId(row.number), u"done"_s, u"undo"_s});
    if (!ticket)
        return fail(ticket.error());
    const auto document = opened(row, m_context.cipher, *ticket);
    const auto applied = document ? domain::parseWish(document->value(u"wish"_s).toObject()) : Result<domain::Wish>(fail(document.error()));
    if (!applied)
        return fail(applied.error());
    const auto stored = [&](const QString &name) -> std::optional<domain::Record> {
        const auto record = domain::fromStored(document->value(name).toObject());
        return record ? std::optional(*record) : std::nullopt;
    };
    auto back = compensatingWish(*applied, stored(u"base"_s));
    if (!back)
        return fail(back.error());
    const auto now = recordOf(m_context, targetKind(back->kind), row.externalId);
    if (!now)
        return fail(now.error());
    const qint64 version = *now ? (*now)->record.version : 0;
    back->base = domain::WriteBase{row.externalId, version};
    back->key = u"undo-%1-%2"_s.arg(writeId(row.number)).arg(other ? other->number : 0);
    std::optional<domain::Record> kept = stored(u"proof"_s);
    if (kept)
        kept->version = version;
    WriteIntake intake(m_context);
    auto made = intake.prepareUndo(*back, kept, row.number);
    if (!made)
        return fail(made.error());
    std::vector<PreparedWrite> writes{std::move(*made)};
    if (const auto filed = intake.store(writes); !filed)
        return fail(filed.error());
    const qint64 queued = writes.front().row.number;
    auto told = moved(std::move(row), WriteState::Applied, u"To be taken back by %1."_s.arg(writeId(queued)));
    if (told)
        told->queued = queued;
    return told;
}

} // namespace articulator::engine
