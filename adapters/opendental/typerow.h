// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QJsonObject>
#include <QStringList>

#include "domain/change.h"
#include "domain/result.h"

namespace articulator::opendental {

/// What an empty pattern is computed from: the time pattern of a procedure code (empty: unknown), and the office's increment.
struct ProcedureTimes {
    std::function<QString(const QString &code)> timeOf;
    int incrementMinutes = 10;
};

/// Whether the row's pattern has to be computed from its procedures.
[[nodiscard]] bool needsProcedures(const QJsonObject &columns);

/// A row of GET /appointmenttypes; hidden is inactive. BlockoutTypes stay as the office gives them: names or definition numbers.
[[nodiscard]] domain::Result<domain::Change> typeChange(const QJsonObject &columns, const ProcedureTimes &times);

} // namespace articulator::opendental
