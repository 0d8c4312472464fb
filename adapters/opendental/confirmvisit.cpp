// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/confirmvisit.h"

#include "opendental/row.h"

namespace articulator::opendental {

using L = QLatin1String;

domain::Result<> ConfirmVisit::resolve()
{
    const auto number = m_desk.lists.confirmation(wish().confirmation, m_stop);
    if (!number)
        return domain::fail(number.error());
    m_definition = *number;
    return {};
}

WriteRequest ConfirmVisit::request() const { return {"PUT", QStringLiteral("appointments/%1/Confirm").arg(target()), {{L("defNum"), m_definition}}}; }

bool ConfirmVisit::stands(const QJsonObject &row) const { return Row(row).number(L("Confirmed")) == m_definition; }

} // namespace articulator::opendental
