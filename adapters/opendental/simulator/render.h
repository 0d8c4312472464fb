// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>

#include "simulator/office.h"
#include "simulator/request.h"

namespace articulator::opendental::simulator {

/// One object of an answer, its fields in the API's order.
using Fields = QList<QPair<QString, QJsonValue>>;
using Page = QList<Fields>;

/// Output formats a request may choose by .NET patterns; empty for the API's own.
struct Formats {
    QString date;
    QString dateTime;

    [[nodiscard]] static Formats of(const Request &request);
};

/// Writes rows as the API's objects. A value for one answer.
class Renderer {
public:
    Renderer(const Office &office, Formats formats) : m_office(&office), m_formats(std::move(formats)) { }

    [[nodiscard]] Fields fields(const Table &table, const Row &row) const;
    /// An office reading as date-time text.
    [[nodiscard]] QString wall(qint64 wallSeconds) const;
    [[nodiscard]] QString date(qint64 day) const;

private:
    [[nodiscard]] QJsonValue value(const Column &column, const Row &row, size_t index) const;

    const Office *m_office;
    Formats m_formats;
};

/// A .NET custom date and time pattern applied to an office reading; "zzz" is the office's offset.
QString dotNetFormat(const QString &pattern, qint64 wallSeconds, const OfficeClock &clock);

QByteArray toJson(const Fields &fields);
QByteArray toJson(const Page &page);
/// Any scalar as JSON text; numbers that are not whole keep their decimals.
QByteArray toJson(const QJsonValue &value);

} // namespace articulator::opendental::simulator
