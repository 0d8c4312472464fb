// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "vault/cliniccipher.h"
#include "warehouse/pagerow.h"

namespace articulator::warehouse {

/// Seals rows of one page and takes their tokens, on a thread of its own where there are many, while the page is still being compared. Until
/// `finish` returned, or this is gone, the cipher seals for nobody else and neither the rows nor their bodies move.
class RowSealer {
public:
    RowSealer(const QString &clinic, vault::ClinicCipher &cipher);
    ~RowSealer();

    void add(PageRow &row, const domain::RecordBody &body);
    /// Waits until every row that was added is sealed.
    void finish();

private:
    struct Job {
        PageRow *row;
        const domain::RecordBody *body;
    };
    using Jobs = std::vector<Job>;

    void hand(Jobs jobs);
    void work();
    void seal(const Jobs &jobs);

    const QByteArray m_clinic;
    vault::ClinicCipher &m_cipher;
    Jobs m_gathered;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Jobs> m_waiting;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace articulator::warehouse
