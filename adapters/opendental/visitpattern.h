// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace articulator::opendental {

/// A pattern as stored: X and / only, its length kept. Another mark counts as provider time, so that nobody is booked twice over a mark we do not know.
[[nodiscard]] QString cleanPattern(QString pattern);

/// One time pattern in the office's increment (10 or 15 minutes a mark) as cells of 5 minutes.
[[nodiscard]] QString inCells(const QString &pattern, int incrementMinutes);

/// What Open Dental computes for a visit of several procedures: the longest leading assistant time, the provider times one after the other, the longest
/// trailing assistant time. In cells; empty where no procedure has a time.
[[nodiscard]] QString combinedPattern(const QStringList &procedureTimes, int incrementMinutes);

} // namespace articulator::opendental
