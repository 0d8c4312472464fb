// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <stop_token>

#include "domain/change.h"
#include "opendental/cursor.h"
#include "opendental/session.h"

namespace articulator::opendental {

/// New rows of one page of an answer.
struct Batch {
    std::vector<QJsonObject> rows;
    QString serverTime; ///< of its first row; empty where the answer carries none
    bool last = false;
};

/// What to think of a whole list that has lost more than half of its rows: an office clears a schedule, but it does not lose half of its patients.
enum class Shrinking { Plausible, Doubted };

/// One step of reading a resource: asks for a page, joins it to the one before, gathers what became of its rows. Reads and writes the cursor.
class Pass final {
public:
    Pass(Session &session, Cursor &cursor, domain::Page &page, std::stop_token stop)
        : m_session(session), m_cursor(cursor), m_page(page), m_stop(std::move(stop))
    {
    }

    /// Notes the server's time as the pass's start, and whether it reads everything. Where rows could not be read that have no number to ask by, everything
    /// is read again from time to time.
    [[nodiscard]] domain::Result<> begin(bool whole);
    /// The next page at the cursor's offset. Pages overlap by some rows; where they do not join, the list is read again from its beginning.
    [[nodiscard]] domain::Result<Batch> nextBatch(const Resource &resource, Query query, QLatin1String idColumn);
    /// What became of the row of that number; empty: it has none. One that cannot be read is owed until it can be, or is gone.
    void take(const domain::Result<domain::Change> &change, const QString &number);
    /// Asks for some of the rows that earlier passes could not read, one by one; `reads` takes what comes.
    [[nodiscard]] domain::Result<> askOwed(const Resource &resource, domain::RecordKind kind,
                                           const std::function<domain::Result<>(const QJsonObject &)> &reads);
    /// Ends the pass: the cursor is idle again, and the page counts the rows that are owed. A whole list that shrank to less than half proves nothing gone, where that is doubted, until a second pass says
    /// the same.
    void finish(const std::vector<domain::Covered> &covered, Shrinking shrinking);
    /// The server's clock has gone back behind the cursor: forget it.
    [[nodiscard]] bool clockWentBack(const QString &serverTime) const;
    /// `since` less its overlap, as a filter's value.
    [[nodiscard]] QString filterFrom(const QString &wall) const;

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Cursor &cursor() { return m_cursor; }
    [[nodiscard]] domain::Page &page() { return m_page; }
    [[nodiscard]] std::stop_token stop() const { return m_stop; }
    [[nodiscard]] domain::CivilDate today() const;
    /// How long reading the whole list takes at the key's pace, judged by the last time.
    [[nodiscard]] std::chrono::seconds wholeTakes() const;

private:
    [[nodiscard]] domain::Result<Rows> read(const Resource &resource, const Query &query);
    [[nodiscard]] bool joins(const QJsonArray &rows, QLatin1String idColumn) const;
    void keepNew(const QJsonArray &rows, QLatin1String idColumn, Batch &batch);
    void moveOn(const QJsonArray &rows, QLatin1String idColumn, Batch &batch);
    void owe(const QString &number, const QString &fault);
    void settle(const QString &number);
    void tellOwed();
    [[nodiscard]] bool isUnnamedDue() const;
    [[nodiscard]] int owedPerPass() const;
    void noteStart(const QString &serverTime);
    [[nodiscard]] bool shrankSuspiciously() const;

    Session &m_session;
    Cursor &m_cursor;
    domain::Page &m_page;
    std::stop_token m_stop;
};

} // namespace articulator::opendental
