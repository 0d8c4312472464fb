// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/cancelvisit.h"

#include "opendental/row.h"
#include "opendental/visitbody.h"

namespace articulator::opendental {

using domain::CancelHow;
using domain::Error;
using domain::fail;
using L = QLatin1String;

WriteRequest CancelVisit::request() const
{
    QJsonObject body{{L("sendToUnscheduledList"), flagText(wish().how != CancelHow::Broken)}};
    if (!m_breakType.isEmpty())
        body.insert(L("breakType"), m_breakType);
    return {"PUT", QStringLiteral("appointments/%1/Break").arg(target()), body};
}

/// Off the book in either way: once it is, Open Dental refuses to break it again.
bool CancelVisit::stands(const QJsonObject &row) const
{
    const QString status = Row(row).text(L("AptStatus"));
    return status == L("Broken") || status == L("UnschedList");
}

domain::Result<> CancelVisit::ready()
{
    const QString status = Row(m_row).text(L("AptStatus"));
    if (status != L("Scheduled") && status != L("ASAP"))
        return fail(Error::Kind::Refused, "wrong-status", QStringLiteral("A visit of status %1 cannot be cancelled.").arg(status));
    const auto types = m_desk.lists.breakTypes(m_stop);
    if (!types)
        return fail(types.error());
    if (wish().how == CancelHow::Broken && types->missed)
        m_breakType = QStringLiteral("Missed");
    if (wish().how == CancelHow::Cancelled && types->cancelled)
        m_breakType = QStringLiteral("Cancelled");
    return {};
}

/// The office may have changed its preference since it was read.
bool CancelVisit::relents(const Error &error)
{
    const bool toldType = !m_breakType.isEmpty() && error.kind == Error::Kind::Refused;
    m_breakType.clear();
    return toldType;
}

} // namespace articulator::opendental
