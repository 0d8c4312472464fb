// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>

#include "contract/adapter.h"
#include "engine/writerthread.h"
#include "warehouse/mirror.h"

namespace articulator::engine {

/// One pass over one resource, page by page: how far it is and what it has brought.
struct Pass {
    QString resource;
    QByteArray cursor;    ///< to ask with next
    QByteArray begunFrom; ///< cursor before the pass
    bool full = false;
    bool resumed = false; ///< perhaps taken up in the middle: pages before may have been applied by somebody else
    bool begun = false;   ///< its first page was asked for by this process
    bool opened = false;  ///< its opening page was seen by this process
    bool ended = false;   ///< its last page is applied
    bool unproven = false; ///< taken up in the middle: what is gone in the PMS, or when it began, cannot be told from this pass
    domain::Instant startedAt{};             ///< this computer's clock
    std::optional<domain::Instant> pmsClock; ///< the PMS's clock when it began
    domain::Instant pmsClockGuess{};         ///< what it probably showed, until the PMS tells
    QMap<QString, QString> facts;            ///< learned on the way
    qint64 seen = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
    qint64 failed = 0; ///< rows that could not be understood
    int calls = 0;
    int waits = 0;
    QString failure;   ///< of the first of them

    /// Counts begin anew, where the pass is taken up again after a failure that was reported.
    void forgetCounts();
    /// Everything the PMS has was read and understood.
    [[nodiscard]] bool isWhole() const { return ended && !unproven && failed == 0; }
};

/// Brings pages of one clinic from its adapter into the warehouse. Lives on the clinic's thread; writing happens on the writer's.
class Puller {
public:
    Puller(contract::Adapter &adapter, warehouse::Mirror &mirror, vault::ClinicCipher &cipher, WriterThread &writer);

    /// Asks for the next page and applies it together with its cursor. On an error nothing of the page is applied and the pass stands where it stood.
    /// Errors of the adapter, of Mirror, and Malformed "cursor-stands" where the adapter promises more and does not move.
    [[nodiscard]] domain::Result<> step(Pass &pass, std::stop_token stop);

private:
    [[nodiscard]] static domain::Result<> checkMoves(const Pass &pass, const domain::Page &page);
    /// Days that were not read completely are not said to be.
    static void forgetWindow(domain::Page &page);
    static void judgeLast(Pass &pass, domain::Page &page);
    [[nodiscard]] domain::Result<warehouse::Applied> apply(const Pass &pass, const domain::Page &page);

    contract::Adapter &m_adapter;
    warehouse::Mirror &m_mirror;
    vault::ClinicCipher &m_cipher;
    WriterThread &m_writer;
};

} // namespace articulator::engine
