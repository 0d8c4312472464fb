// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/writerounds.h"

#include <utility>

namespace articulator::desk {

using domain::fail;
using domain::Result;
using std::chrono::steady_clock;

namespace {

/// A queue of a hundred thousand takes its time to read; the thread rests that many times as long before it does so again.
constexpr int rest = 3;

bool touches(const QSet<QString> &topics, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&topics](const char *name) { return topics.contains(QString::fromLatin1(name)); });
}

/// What stands in the way of one reveal is told where it was asked; only a warehouse that does not answer concerns everything.
bool concernsAll(const domain::Error &error)
{
    using Kind = domain::Error::Kind;
    return error.kind == Kind::Unreachable || error.kind == Kind::TimedOut || error.kind == Kind::Internal;
}

} // namespace

void WriteRounds::forget()
{
    m_queue.forget();
    m_times.forget();
    m_queueDue = m_conflictsDue = true;
}

Result<> WriteRounds::serve(warehouse::Warehouse &warehouse, const vault::Vault &vault, const QString &actor, const QSet<QString> &topics, qint64 records,
                            domain::Instant now)
{
    const WriteWishes wishes = std::exchange(m_kept, {});
    const SealedOpener opener(vault, actor);
    if (wishes.patients)
        m_tell(findPatients(warehouse, opener, wishes.patients->clinic, wishes.patients->text));
    if (wishes.times)
        m_asked = wishes.times;
    if (m_asked && !m_asked->clinic.isEmpty() && (wishes.times || touches(topics, {"records", "resources", "clinics"})))
        m_tell(m_times.find(warehouse, *m_asked, records, now));
    if (const Result<> done = serveWrite(warehouse, opener, wishes, topics, now); !done)
        return done;
    if (const Result<> done = serveConflict(warehouse, opener, wishes, topics); !done)
        return done;
    m_queueDue = m_queueDue || touches(topics, {"writes", "clinics"});
    m_conflictsDue = m_conflictsDue || touches(topics, {"writes", "conflicts", "clinics"});
    return serveQueue(warehouse, wishes);
}

Result<> WriteRounds::serveQueue(warehouse::Warehouse &warehouse, const WriteWishes &wishes)
{
    if (wishes.watched && *wishes.watched != m_watched) {
        m_watched = *wishes.watched;
        m_queue.forget();
        m_queueFrom = {};
    }
    m_queueDue = m_queueDue || wishes.watched.has_value();
    m_conflictsDue = m_conflictsDue || wishes.watched.has_value();
    if (m_watched.isEmpty())
        return {};
    const auto began = steady_clock::now();
    if (m_queueDue && began >= m_queueFrom) {
        const Result<QueueSnapshot> queue = m_queue.read(warehouse, m_watched);
        if (!queue && queue.error().kind != domain::Error::Kind::NotFound)
            return fail(queue.error());
        m_queueDue = false;
        m_queueFrom = steady_clock::now() + rest * (steady_clock::now() - began);
        if (queue && (queue->follows == 0 || !queue->changed.empty() || !queue->gone.empty()))
            m_tell(*queue);
    }
    if (!std::exchange(m_conflictsDue, false))
        return {};
    const Result<ConflictsSnapshot> conflicts = readConflicts(warehouse, m_watched);
    if (conflicts)
        m_tell(*conflicts);
    return conflicts || conflicts.error().kind == domain::Error::Kind::NotFound ? Result<>() : fail(conflicts.error());
}

Result<> WriteRounds::serveWrite(warehouse::Warehouse &warehouse, const SealedOpener &opener, const WriteWishes &wishes, const QSet<QString> &topics,
                                 domain::Instant now)
{
    if (wishes.write) // also the same one again: whoever comes back to it sees it masked
        m_write.choose(*wishes.write);
    if (wishes.write || wishes.revealWrite)
        m_writeRefusal.clear();
    const bool isDue = wishes.write || wishes.revealWrite || touches(topics, {"writes", "records", "clinics"});
    if (m_write.chosen() == 0 || !isDue)
        return {};
    if (wishes.revealWrite) {
        const Result<> revealed = m_write.reveal(warehouse, opener);
        if (!revealed && concernsAll(revealed.error()))
            return revealed;
        m_writeRefusal = revealed ? QByteArray() : revealed.error().code;
    }
    Result<WriteDetail> detail = m_write.read(warehouse, now);
    if (!detail)
        return fail(detail.error());
    detail->revealError = m_writeRefusal;
    m_tell(*detail);
    return {};
}

Result<> WriteRounds::serveConflict(warehouse::Warehouse &warehouse, const SealedOpener &opener, const WriteWishes &wishes, const QSet<QString> &topics)
{
    if (wishes.conflict)
        m_conflict.choose(*wishes.conflict);
    if (wishes.conflict || wishes.revealConflict)
        m_conflictRefusal.clear();
    const bool isDue = wishes.conflict || wishes.revealConflict || touches(topics, {"writes", "conflicts", "clinics"});
    if (m_conflict.chosen() == 0 || !isDue)
        return {};
    if (wishes.revealConflict) {
        const Result<> revealed = m_conflict.reveal(warehouse, opener);
        if (!revealed && concernsAll(revealed.error()))
            return revealed;
        m_conflictRefusal = revealed ? QByteArray() : revealed.error().code;
    }
    Result<ConflictDetail> detail = m_conflict.read(warehouse, opener);
    if (!detail)
        return fail(detail.error());
    detail->revealError = m_conflictRefusal;
    m_tell(*detail);
    return {};
}

} // namespace articulator::desk
