// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include "simulator/render.h"

namespace articulator::opendental::simulator {

/// One request on its way through the API.
struct Call {
    Office &office;
    const Request &request;
    /// Numbers taken from the path, in order: /appointments/5/Break has one.
    std::vector<qint64> ids;
};

template <typename T> using Outcome = tl::expected<T, Answer>;

enum class Match {
    Equal,
    From, ///< column >= value
    After, ///< column > value and column < NOW(), as signalods does
    OnDay, ///< the reading falls on the day
    FromDay,
    ToDay,
    Like ///< text holds the value, any case
};

struct Filter {
    QLatin1String parameter;
    QLatin1String column;
    Match match = Match::Equal;
    Version since = {};
    bool required = false;
};

enum class ServerTime { None, First, Last };

using Predicate = std::function<bool(const RowView &)>;

/// How a list method reads its table: reference table 2.2.
struct ListSpec {
    Table Office::*table;
    std::vector<Filter> filters = {};
    /// Null for the key ascending.
    Before before = nullptr;
    ServerTime serverTime = ServerTime::None;
    /// Refuses parameters that are not in the list of filters.
    bool strict = false;
    /// Further condition, which may refuse the request.
    std::function<Outcome<Predicate>(const Call &)> condition = {};
    /// Rows are cut to these fields where the list shows a short object.
    QStringList onlyFields = {};
};

/// Limit and Offset by the mode's rules.
struct Range {
    qsizetype offset = 0;
    qsizetype limit = 0;
};

[[nodiscard]] Outcome<Range> rangeOf(const Call &call);
/// The rows of a list method, in its order, cut to the page asked for.
[[nodiscard]] Outcome<Page> listRows(const ListSpec &spec, const Call &call);
/// One row by the number in the path; 404 with the sentence where there is none.
[[nodiscard]] Outcome<Fields> oneRow(const ListSpec &spec, const Call &call, const QString &missing);
/// Reads a parameter for a column: number, word, flag, date.
[[nodiscard]] Outcome<qint64> readParameter(const Call &call, const Column &column, QLatin1String name,
                                            const QString &text);

} // namespace articulator::opendental::simulator
