// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <variant>

#include "desk/writevalues.h"

namespace articulator::desk {

struct PatientsAsk {
    QString clinic;
    QString text;
};

/// What the GUI thread asked of the write path since the reader thread last looked. The newest wish of a kind wins.
struct WriteWishes {
    std::optional<QString> watched;   ///< whose queue and conflicts
    std::optional<qint64> write;      ///< to open; 0: none
    std::optional<qint64> conflict;
    bool revealWrite = false;
    bool revealConflict = false;
    std::optional<TimesQuestion> times;
    std::optional<PatientsAsk> patients;

    [[nodiscard]] bool isEmpty() const { return !watched && !write && !conflict && !revealWrite && !revealConflict && !times && !patients; }
    void add(const WriteWishes &later)
    {
        const auto take = [](auto &mine, const auto &theirs) {
            if (theirs)
                mine = theirs;
        };
        take(watched, later.watched);
        revealWrite = later.revealWrite || (revealWrite && !later.write);
        take(write, later.write);
        revealConflict = later.revealConflict || (revealConflict && !later.conflict);
        take(conflict, later.conflict);
        take(times, later.times);
        take(patients, later.patients);
    }
};

using WriteNews = std::variant<QueueSnapshot, ConflictsSnapshot, WriteDetail, ConflictDetail, FoundTimes, FoundPatients>;

} // namespace articulator::desk
