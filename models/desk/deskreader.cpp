// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/deskreader.h"

#include <algorithm>
#include <utility>

#include "desk/deskrounds.h"

namespace articulator::desk {

using namespace std::chrono_literals;

namespace {
constexpr auto glance = 250ms;
constexpr auto afterAnError = 2s;
constexpr auto longestPenalty = 8000ms;

/// Nothing for a first slip of the finger, then longer each time: guessing at the console is never worth it.
std::chrono::milliseconds penaltyFor(int refusals)
{
    return refusals == 0 ? 0ms : std::min<std::chrono::milliseconds>(500ms * (1 << std::min(refusals - 1, 8)), longestPenalty);
}
} // namespace

DeskReader::DeskReader(Desk &desk, domain::Secret passphrase)
    : m_desk(desk), m_place(desk.place()), m_generation(desk.m_generation), m_penalty(penaltyFor(desk.m_refusals))
{
    m_thread.reset(QThread::create([this, secret = std::move(passphrase)]() mutable { run(std::move(secret)); }));
    m_thread->setObjectName(QStringLiteral("desk-reader"));
    m_thread->start();
}

DeskReader::~DeskReader()
{
    leave();
    m_thread->wait();
}

void DeskReader::leave()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_left = true;
    }
    m_woken.notify_one();
}

bool DeskReader::hasLeft()
{
    const std::scoped_lock guard(m_mutex);
    return m_left;
}

void DeskReader::waitOut(std::chrono::milliseconds penalty)
{
    std::unique_lock lock(m_mutex);
    m_woken.wait_for(lock, penalty, [this] { return m_left; });
}

bool DeskReader::waitForWishes(std::chrono::milliseconds atMost, DeskWishes &taken)
{
    std::unique_lock lock(m_mutex);
    m_woken.wait_for(lock, atMost, [this] { return m_left || !m_wishes.isEmpty(); });
    taken = std::exchange(m_wishes, {});
    return !m_left;
}

void DeskReader::run(domain::Secret passphrase)
{
    DeskRounds rounds(m_place, *this);
    const domain::Result<> opened = rounds.open(passphrase);
    passphrase.wipe();
    const bool isRefused = !opened && opened.error().kind == domain::Error::Kind::Locked;
    if (isRefused)
        waitOut(m_penalty);
    post([opened, isRefused](Desk &desk) {
        desk.m_refusals = isRefused ? desk.m_refusals + 1 : 0;
        desk.setError(opened ? std::nullopt : std::optional(opened.error()));
        desk.enter(opened ? Desk::State::Open : Desk::State::Failed);
    });
    if (!opened)
        return;
    bool isWell = true;
    DeskWishes wishes;
    for (auto pause = 0ms; waitForWishes(pause, wishes);) {
        const domain::Result<> done = rounds.round(wishes);
        if (!done || !isWell)
            post([done](Desk &desk) { desk.setError(done ? std::nullopt : std::optional(done.error())); });
        isWell = done.has_value();
        pause = !isWell ? std::chrono::milliseconds(afterAnError) : rounds.hasMoreToDo() ? 0ms : std::chrono::milliseconds(glance);
    }
}

// The desk may have locked, or opened anew, while the answer was on its way: what an earlier reader says no longer counts.
template <typename Tell> void DeskReader::post(Tell tell)
{
    if (hasLeft())
        return;
    QMetaObject::invokeMethod(
        &m_desk,
        [desk = &m_desk, generation = m_generation, tell = std::move(tell)]() mutable {
            if (desk->m_generation == generation)
                tell(*desk);
        },
        Qt::QueuedConnection);
}

void DeskReader::overview(OverviewSnapshot overview)
{
    post([overview = std::move(overview)](Desk &desk) mutable { desk.takeOverview(std::move(overview)); });
}

void DeskReader::sync(SyncSnapshot sync)
{
    post([sync = std::move(sync)](Desk &desk) mutable { desk.takeSync(std::move(sync)); });
}

void DeskReader::capacity(quint64 token, CapacitySnapshot capacity)
{
    post([token, capacity = std::move(capacity)](Desk &desk) mutable { desk.takeCapacity(token, std::move(capacity)); });
}

void DeskReader::why(WhyAnswer answer)
{
    post([answer = std::move(answer)](Desk &desk) { Q_EMIT desk.whyAnswered(answer); });
}

void DeskReader::role(std::optional<domain::Role> role)
{
    post([role](Desk &desk) { desk.m_role = role; });
}

void DeskReader::told(std::function<void()> tell)
{
    post([tell = std::move(tell)](Desk &) { tell(); });
}

void DeskReader::moved(const QSet<QString> &topics)
{
    post([topics](Desk &desk) { desk.takeMoved(topics); });
}

void DeskReader::progress(RequestProgress progress)
{
    post([progress = std::move(progress)](Desk &desk) { Q_EMIT desk.requestChanged(progress); });
}

void DeskReader::writes(WriteNews news)
{
    post([news = std::move(news)](Desk &desk) { desk.m_writing.take(news); });
}

} // namespace articulator::desk
