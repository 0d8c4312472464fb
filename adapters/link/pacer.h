// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>

#include <QByteArray>

#include "domain/result.h"
#include "link/pacetime.h"

namespace articulator::link {

class Pacer;

/// The right to make one request. Its end is the request's end: from there the gap to the next one counts.
class Turn final {
public:
    Turn(Turn &&other) noexcept : m_pacer(std::move(other.m_pacer)) { other.m_pacer.reset(); }
    Turn &operator=(Turn &&) = delete;
    ~Turn();

private:
    friend class Pacer;
    explicit Turn(std::shared_ptr<Pacer> pacer) : m_pacer(std::move(pacer)) { }
    std::shared_ptr<Pacer> m_pacer;
};

/// Keeps one key inside its pace: one request in flight, at least the gap between the end of one and the start of the next, nothing before a time the
/// server named. Shared by all who use the key; safe from any thread.
class Pacer final : public std::enable_shared_from_this<Pacer> {
public:
    using Ms = std::chrono::milliseconds;

    explicit Pacer(std::shared_ptr<const PaceTime> time) : m_time(std::move(time)) { }

    /// The one pacer of the key in this process. `key` is a digest, never the key itself.
    [[nodiscard]] static std::shared_ptr<Pacer> ofKey(const QByteArray &key);

    void setGap(Ms gap);
    [[nodiscard]] Ms gap() const;
    /// Nothing starts before `delay` from now; a shorter delay never shortens a longer one.
    void holdBack(Ms delay);
    /// Waits for the turn. Cancelled "stopped"; Throttled "asked-to-wait" where the wait would be longer than `longest`.
    [[nodiscard]] domain::Result<Turn> turn(std::stop_token stop, Ms longest);
    [[nodiscard]] int spentLastMinute() const;

private:
    friend class Turn;
    void finish();
    void giveBack();

    std::shared_ptr<const PaceTime> m_time;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_free;
    bool m_taken = false;
    Ms m_gap{0};
    PaceTime::Point m_lastEnd{};
    PaceTime::Point m_notBefore{};
    std::deque<PaceTime::Point> m_starts; ///< of the last minute
};

} // namespace articulator::link
