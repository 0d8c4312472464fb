// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "domain/instant.h"

namespace articulator::opendental {

/// Civil days of a slice, both inclusive.
struct Days {
    int from = 0; ///< domain::dayNumber
    int until = 0;
    friend bool operator==(const Days &, const Days &) = default;
};

/// A row at a page's end, so that the next page can be joined to it.
struct TailRow {
    QString id;
    QString hash;
    friend bool operator==(const TailRow &, const TailRow &) = default;
};

/// A row that could not be read, and what was wrong.
struct OwedRow {
    QString id;
    QString fault;
    quint32 metIn = 0; ///< pass that met it last
    friend bool operator==(const OwedRow &, const OwedRow &) = default;
};

/// How far a resource has been read: what lasts from pass to pass, and where in a pass we stand. A value; what others store of it is opaque JSON.
struct Cursor {
    // From pass to pass.
    QString since;         ///< server wall clock; changes before it are read. Empty: the first copy is not finished
    qint64 wholeAt = 0;    ///< server time of the last complete whole pass, seconds; 0: none
    int wholeCount = 0;    ///< rows it saw
    bool doubted = false;  ///< the last whole pass saw suspiciously few rows; a second one decides
    qint64 slicedAt = 0;   ///< server time of the last re-read of slices, seconds
    int nextSlice = 0;     ///< which later slice comes next
    qint64 rotatedAt = 0;  ///< server time of the last re-read of a part of what lies before the window, seconds
    int nextPart = 0;      ///< which part of it comes next
    int oldest = 0;        ///< domain::dayNumber of the first row; 0: not known
    std::vector<OwedRow> owed; ///< rows that could not be read: they are owed until they can be, or are gone
    int unnamed = 0;       ///< more such rows, which cannot be asked for by themselves
    QString unnamedFault;  ///< of the first of those

    // Inside a pass.
    quint32 pass = 0;      ///< names the pass; 0: between passes
    int phase = 0;         ///< meaning is the reader's
    bool whole = false;    ///< this pass reads everything
    bool torn = false;     ///< part of it was read by another process, or its pages could not be joined: absence proves nothing
    qint64 beganAt = 0;    ///< server time at its start, milliseconds
    QString began;         ///< the same on the server's wall clock
    QString next;          ///< will be `since`
    std::vector<Days> todo;
    std::vector<Days> covered;
    qint64 offset = 0;
    std::vector<TailRow> tail;
    int restarts = 0;
    int count = 0;

    [[nodiscard]] bool isIdle() const { return pass == 0; }
    /// Rows are missing that the office has: absence proves nothing.
    [[nodiscard]] bool owes() const { return !owed.empty() || unnamed > 0; }
    /// What lasts from pass to pass, and nothing else.
    [[nodiscard]] Cursor lasting() const;
    [[nodiscard]] QByteArray toBytes() const;
    /// Anything that is no cursor of this version means: start over.
    [[nodiscard]] static Cursor parse(const QByteArray &bytes);
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

} // namespace articulator::opendental
