// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/row.h"

#include <cmath>

namespace articulator::opendental {

using domain::Error;
using domain::fail;

namespace {

QString cleaned(QString text)
{
    text.remove(QChar(u'\0'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

std::optional<qint64> whole(double value)
{
    // Beyond 2^53 a double no longer names one id; Qt keeps larger whole numbers exactly and does not come here with them.
    if (std::isnan(value) || std::abs(value) > 9007199254740992.0 || value != std::floor(value))
        return std::nullopt;
    return qint64(value);
}

} // namespace

bool Row::has(QLatin1String column) const
{
    const QJsonValue found = value(column);
    return !found.isUndefined() && !found.isNull();
}

QString Row::text(QLatin1String column) const
{
    const QJsonValue found = value(column);
    if (found.isString())
        return cleaned(found.toString());
    if (found.isBool())
        return found.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return found.isDouble() ? found.toVariant().toString() : QString();
}

std::optional<qint64> Row::number(QLatin1String column) const
{
    const QJsonValue found = value(column);
    if (found.isString()) {
        bool isNumber = false;
        const qint64 number = found.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    if (!found.isDouble())
        return std::nullopt;
    const QVariant variant = found.toVariant();
    return variant.typeId() == QMetaType::LongLong ? std::optional(variant.toLongLong()) : opendental::whole(found.toDouble());
}

std::optional<double> Row::amount(QLatin1String column) const
{
    const QJsonValue found = value(column);
    bool isNumber = found.isDouble();
    const double amount = found.isString() ? found.toString().trimmed().toDouble(&isNumber) : found.toDouble();
    return isNumber && std::isfinite(amount) ? std::optional(amount) : std::nullopt;
}

bool Row::flag(QLatin1String column) const
{
    const QString word = text(column).trimmed();
    return word.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || word == QLatin1String("1");
}

QString Row::id(QLatin1String column) const
{
    const qint64 key = number(column).value_or(0);
    return key > 0 ? QString::number(key) : QString();
}

std::optional<domain::CivilDate> Row::date(QLatin1String column) const { return readDate(text(column)).value; }

QString Row::neededId(QLatin1String column)
{
    const QString key = id(column);
    if (key.isEmpty())
        fault(QStringLiteral("%1 is missing or no id").arg(column));
    return key;
}

QString Row::neededText(QLatin1String column)
{
    if (!has(column))
        fault(QStringLiteral("%1 is missing").arg(column));
    return text(column);
}

void Row::needColumn(QLatin1String column)
{
    if (value(column).isUndefined())
        fault(QStringLiteral("%1 is missing").arg(column));
}

QString Row::neededForeignId(QLatin1String column)
{
    if (!number(column))
        fault(QStringLiteral("%1 is missing or no number").arg(column));
    return id(column);
}

std::optional<domain::CivilTime> Row::neededWall(QLatin1String column)
{
    if (value(column).isNull())
        return std::nullopt;
    const ReadTime<domain::CivilTime> read = readWall(text(column));
    if (!read.understood)
        fault(QStringLiteral("%1 is missing or no date and time").arg(column));
    return read.value;
}

domain::CivilDate Row::neededDate(QLatin1String column)
{
    const std::optional<domain::CivilDate> day = date(column);
    if (!day)
        fault(QStringLiteral("%1 is missing or no date").arg(column));
    return day.value_or(domain::CivilDate());
}

std::chrono::seconds Row::neededTimeOfDay(QLatin1String column)
{
    const std::optional<std::chrono::seconds> time = readTimeOfDay(text(column));
    if (!time)
        fault(QStringLiteral("%1 is missing or no time of day").arg(column));
    return time.value_or(std::chrono::seconds(0));
}

void Row::fault(QString what)
{
    if (m_fault.isEmpty())
        m_fault = std::move(what);
}

domain::Result<> Row::whole() const
{
    if (!m_fault.isEmpty())
        return fail(Error::Kind::Malformed, "row", m_fault);
    return {};
}

} // namespace articulator::opendental
