// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QJsonObject>

#include "domain/result.h"
#include "opendental/walltime.h"

namespace articulator::opendental {

/// One row of an answer, read tolerantly: numbers may be numeric strings, booleans words in any case, dates null or missing. What a mapping needs and does
/// not find is remembered as a fault, which names the column and never its content.
class Row final {
public:
    explicit Row(const QJsonObject &columns) : m_columns(columns) { }

    /// Absent or null: empty. NUL bytes and lone surrogates are taken out, everything else stays.
    [[nodiscard]] QString text(QLatin1String column) const;
    [[nodiscard]] std::optional<qint64> number(QLatin1String column) const;
    [[nodiscard]] std::optional<double> amount(QLatin1String column) const;
    [[nodiscard]] bool flag(QLatin1String column) const;
    /// A foreign key; empty for 0, missing or senseless.
    [[nodiscard]] QString id(QLatin1String column) const;
    /// Absent where null, missing or senseless.
    [[nodiscard]] std::optional<domain::CivilDate> date(QLatin1String column) const;
    [[nodiscard]] bool has(QLatin1String column) const;

    /// These remember a fault where the column is missing or senseless.
    [[nodiscard]] QString neededId(QLatin1String column);
    [[nodiscard]] QString neededText(QLatin1String column);
    void needColumn(QLatin1String column); ///< may be null
    [[nodiscard]] QString neededForeignId(QLatin1String column); ///< 0 is allowed and empty
    [[nodiscard]] std::optional<domain::CivilTime> neededWall(QLatin1String column); ///< null and the null date are allowed and absent
    [[nodiscard]] domain::CivilDate neededDate(QLatin1String column);
    [[nodiscard]] std::chrono::seconds neededTimeOfDay(QLatin1String column);
    void fault(QString what);

    /// Malformed "row" with the first fault.
    [[nodiscard]] domain::Result<> whole() const;

private:
    [[nodiscard]] QJsonValue value(QLatin1String column) const { return m_columns.value(column); }

    QJsonObject m_columns;
    QString m_fault;
};

} // namespace articulator::opendental
