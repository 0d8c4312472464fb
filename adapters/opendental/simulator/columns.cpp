// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/columns.h"

#include "simulator/office.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

Column nameOf(QLatin1String name, size_t column, const Table Office::*table, QLatin1String shown)
{
    return derived(name, [=](const Office &office, const Row &row) -> QJsonValue {
        const auto found = (office.*table).find(row[column]);
        return found ? found->text(shown) : QString(u""_s);
    });
}

} // namespace

Column definitionName(QLatin1String name, size_t column)
{
    return nameOf(name, column, &Office::definitions, "ItemName"_L1);
}

Column providerAbbr(QLatin1String name, size_t column)
{
    return nameOf(name, column, &Office::providers, "Abbr"_L1);
}

Column clinicAbbr(QLatin1String name, size_t column)
{
    return nameOf(name, column, &Office::clinics, "Abbr"_L1);
}

} // namespace articulator::opendental::simulator
