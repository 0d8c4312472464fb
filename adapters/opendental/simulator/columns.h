// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/schema.h"

namespace articulator::opendental::simulator {

/// The short words in which the schemas are written.
inline Column number(QLatin1String name, Version since = {})
{
    return {.name = name, .since = since};
}
inline Column numberText(QLatin1String name)
{
    return {.name = name, .kind = Kind::NumberText};
}
inline Column text(QLatin1String name, Version since = {})
{
    return {.name = name, .kind = Kind::Text, .since = since};
}
inline Column flag(QLatin1String name)
{
    return {.name = name, .kind = Kind::Flag};
}
inline Column date(QLatin1String name)
{
    return {.name = name, .kind = Kind::Date};
}
inline Column wall(QLatin1String name, Version since = {})
{
    return {.name = name, .kind = Kind::Wall, .since = since};
}
inline Column moment(QLatin1String name, Version since = {})
{
    return {.name = name, .kind = Kind::Moment, .since = since};
}
inline Column timeOfDay(QLatin1String name)
{
    return {.name = name, .kind = Kind::Time};
}
inline Column money(QLatin1String name)
{
    return {.name = name, .kind = Kind::Money};
}
inline Column moneyText(QLatin1String name)
{
    return {.name = name, .kind = Kind::MoneyText};
}
inline Column colour(QLatin1String name)
{
    return {.name = name, .kind = Kind::Colour};
}
inline Column word(QLatin1String name, QStringList words, Version since = {})
{
    return {.name = name, .kind = Kind::Word, .words = std::move(words), .since = since};
}
inline Column derived(QLatin1String name, std::function<QJsonValue(const Office &, const Row &)> derive)
{
    return {.name = name, .kind = Kind::Derived, .derive = std::move(derive)};
}
inline Column unseen(Column column)
{
    column.hidden = true;
    return column;
}

/// A derived column that shows the name of the definition another column of the table refers to.
Column definitionName(QLatin1String name, size_t column);
/// A derived column that shows the abbreviation of the provider another column refers to.
Column providerAbbr(QLatin1String name, size_t column);
/// A derived column that shows the abbreviation of the clinic another column refers to.
Column clinicAbbr(QLatin1String name, size_t column);

} // namespace articulator::opendental::simulator
