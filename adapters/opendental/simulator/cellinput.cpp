// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/cellinput.h"

#include <cmath>

#include <QVariant>

namespace articulator::opendental::simulator {

namespace {

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const qint64 number = ok ? value.toInteger() : value.toString().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<qint64> truth(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    const QString text = value.toString().toLower();
    if (text != u"true" && text != u"false")
        return std::nullopt;
    return text == u"true" ? 1 : 0;
}

std::optional<qint64> cents(const QJsonValue &value)
{
    constexpr double centsPerUnit = 100;
    bool ok = value.isDouble();
    const double amount = ok ? value.toDouble() : value.toString().toDouble(&ok);
    return ok ? std::optional(std::llround(amount * centsPerUnit)) : std::nullopt;
}

std::optional<qint64> colourOf(const QString &text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != 3)
        return std::nullopt;
    qint64 rgb = 0;
    for (const QString &part : parts) {
        bool ok = false;
        const int level = part.toInt(&ok);
        if (!ok || level < 0 || level > 255)
            return std::nullopt;
        rgb = rgb << 8 | level;
    }
    return rgb;
}

} // namespace

std::optional<qint64> cellFrom(Table &table, const OfficeClock &clock, const Column &column, const QJsonValue &value)
{
    const QString text = value.toString();
    switch (column.kind) {
    case Kind::Number:
    case Kind::NumberText:
        return wholeNumber(value);
    case Kind::Text:
        return value.isString() ? std::optional(table.number(text)) : std::nullopt;
    case Kind::Flag:
        return truth(value);
    case Kind::Word: {
        const auto found = value.isString() ? column.words.indexOf(text) : -1;
        return found < 0 ? std::nullopt : std::optional<qint64>(found);
    }
    case Kind::Date:
        return OfficeClock::readDate(text);
    case Kind::Wall:
        return OfficeClock::readWall(text);
    case Kind::Moment: {
        const auto wall = OfficeClock::readWall(text);
        return wall ? std::optional(clock.unixOf(*wall)) : std::nullopt;
    }
    case Kind::Time:
        return OfficeClock::readTime(text);
    case Kind::Money:
    case Kind::MoneyText:
        return cents(value);
    case Kind::Colour:
        return colourOf(text);
    case Kind::Derived:
        break;
    }
    return std::nullopt;
}

} // namespace articulator::opendental::simulator
