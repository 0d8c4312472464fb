// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/counters.h"
#include "simulator/frontdesk.h"
#include "simulator/journal.h"

namespace articulator::opendental::simulator {

/// Keeps an office in a file over the simulator's end, also a sudden one: rows, numbers given away, clock, the sequence of the front desk's deeds, effects
/// counted. What one request changes is one entry. Lives on the simulator's thread.
class OfficeStore {
public:
    OfficeStore(const QString &path, Office &office, FrontDesk &desk, Counters &counters);

    /// Takes the office out of the file. Empty, or what is wrong with the file.
    [[nodiscard]] QString open();
    /// False where the file is new: the office has to be grown.
    [[nodiscard]] bool hasOffice() const { return m_hasOffice; }
    /// Makes durable what changed since the last time; ends the program where that fails, as nothing may be answered then.
    void keep();

private:
    [[nodiscard]] bool restore(const QByteArray &entry);
    [[nodiscard]] bool restoreTable(QDataStream &stream);
    [[nodiscard]] QByteArray small() const;
    [[nodiscard]] bool restoreSmall(const QByteArray &small);

    Journal m_journal;
    Office &m_office;
    FrontDesk &m_desk;
    Counters &m_counters;
    QByteArray m_kept; ///< the small things as they stand in the file
    qint64 m_texts = 0; ///< how many stand in the file
    bool m_hasOffice = false;
};

} // namespace articulator::opendental::simulator
