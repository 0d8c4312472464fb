// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <utility>
#include <vector>

#include <QJsonArray>
#include <QJsonObject>

#include "domain/instant.h"
#include "domain/result.h"

namespace articulator::opendental {

/// What rows are wanted, in the API's words: `DateTStamp` (that second or later), `dateStart` and `dateEnd` (both inclusive), `Limit` and `Offset`, and columns
/// by equality.
using Query = std::vector<std::pair<QString, QString>>;

struct Rows {
    QJsonArray rows;
    domain::Instant sentAt{}; ///< this computer's clock when the request went out
    std::chrono::milliseconds took{0};
};

/// A door to the office's rows: what readers ask, whatever stands behind it. Paths and columns are those of the API, which are those of the tables. For one
/// thread at a time. The API's Client is one door; a door to the office's database would be another, chosen by Session for the resources that the API lacks.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// The rows of a resource in the order of reference section 2.2, at most a page of them. NotFound where the door knows no such resource.
    [[nodiscard]] virtual domain::Result<Rows> list(const QString &path, const Query &query, std::stop_token stop) = 0;
    /// One row by its number. NotFound where there is none.
    [[nodiscard]] virtual domain::Result<QJsonObject> one(const QString &path, const QString &number, std::stop_token stop) = 0;
};

} // namespace articulator::opendental
