// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>

#include "desk/capacityreader.h"
#include "desk/deskplace.h"
#include "desk/deskwishes.h"
#include "desk/overviewreader.h"
#include "desk/topicwatch.h"
#include "desk/writerounds.h"
#include "domain/clock.h"
#include "domain/secret.h"
#include "vault/vault.h"

namespace articulator::desk {

/// What the reader thread does, round by round: grant wishes, see what was committed, read that again, tell it. Lives on that thread.
class DeskRounds {
public:
    DeskRounds(const DeskPlace &place, DeskAnswers &answers);
    ~DeskRounds();

    /// Opens the user's slot and the warehouse; audits it, also where the passphrase does not fit.
    [[nodiscard]] domain::Result<> open(const domain::Secret &passphrase);
    /// An error says that the warehouse did not answer; the next round opens it again.
    [[nodiscard]] domain::Result<> round(const DeskWishes &wishes);
    /// True while a book waits to be compiled, so that the next round should come at once.
    [[nodiscard]] bool hasMoreToDo() const { return m_booksDue; }

private:
    [[nodiscard]] domain::Result<> openWarehouse();
    void audit(const char *outcome);
    void take(const DeskWishes &wishes);
    void submit(const RequestAsk &ask);
    void serveErrands(const DeskWishes &wishes);
    [[nodiscard]] domain::Result<> serve(const DeskWishes &wishes);
    [[nodiscard]] domain::Result<> serveOverview(const QSet<QString> &topics);
    [[nodiscard]] domain::Result<> serveSync(const DeskWishes &wishes, const QSet<QString> &topics);
    void serveCapacity(const DeskWishes &wishes, const QSet<QString> &topics);

    DeskPlace m_place;
    DeskAnswers &m_answers;
    domain::SystemClock m_clock;
    std::optional<vault::Vault> m_vault;
    std::unique_ptr<warehouse::Warehouse> m_warehouse;
    TopicWatch m_watch;
    OverviewReader m_overview;
    CapacityReader m_capacity;
    RequestWatch m_requests;
    WriteRounds m_writes;
    QString m_watched;
    std::optional<CapacityAsk> m_asked;
    DeskWishes m_kept; ///< wishes that an error kept from being granted
    bool m_booksDue = false;
    std::chrono::steady_clock::time_point m_overviewTold{};
    std::chrono::steady_clock::time_point m_capacityTold{};
};

} // namespace articulator::desk
