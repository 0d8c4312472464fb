// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/visitchange.h"

#include <algorithm>

namespace articulator::opendental {

using domain::fail;
using domain::Result;

Result<std::optional<Sighting>> VisitChange::prepare()
{
    if (const auto resolved = resolve(); !resolved)
        return fail(resolved.error());
    const auto row = m_desk.images.visitRow(target(), m_stop);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuchRecord(target()));
    m_row = **row;
    if (stands(m_row))
        return Sighting::found(m_row, QStringLiteral("already so"));
    if (const auto checked = ready(); !checked)
        return fail(checked.error());
    return std::nullopt;
}

Result<Sighting> VisitChange::look()
{
    if (const auto resolved = resolve(); !resolved)
        return fail(resolved.error());
    const auto row = m_desk.images.visitRow(target(), m_stop);
    if (!row)
        return fail(row.error());
    if (!*row)
        return Sighting::gone();
    if (stands(**row))
        return Sighting::found(**row, QStringLiteral("read back"));
    const auto changes = m_desk.history.changes(target(), m_order.sendingAt, m_stop);
    if (!changes)
        return fail(changes.error());
    if (std::none_of(changes->begin(), changes->end(), [this](const QJsonObject &change) { return stands(change); }))
        return Sighting::absent();
    Sighting sighting = Sighting::found(**row, QStringLiteral("history"));
    sighting.movedOn = true;
    return sighting;
}

} // namespace articulator::opendental
