// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/visitlosing.h"

#include "opendental/row.h"

namespace articulator::opendental {

using domain::Error;
using domain::fail;
using L = QLatin1String;

namespace {

QString numberOf(const QJsonObject &row) { return Row(row).id(L("AptNum")); }

} // namespace

Error placeTaken(const QJsonObject &rival)
{
    return {Error::Kind::Refused, "window-gone", QStringLiteral("Another visit (AptNum %1) stands in this place.").arg(numberOf(rival))};
}

Error placeLost(const QJsonObject &winner)
{
    return {Error::Kind::Refused, "double-booked", QStringLiteral("Another visit (AptNum %1) came first in the same place; ours was taken back.").arg(numberOf(winner))};
}

Error notReleased() { return {Error::Kind::Busy, "not-released", QStringLiteral("The visit could not be taken out of the book yet.")}; }

domain::Result<> putOnUnscheduledList(WriteDesk &desk, const QString &number, std::stop_token stop)
{
    // A key may hold the permission for visits without the one for breaking them; the update gives the same.
    const bool mayBreak = !desk.session.permissions().missing.contains(L("ApiComm"));
    const QString path = QStringLiteral("appointments/") + number;
    const SentWrite sent = mayBreak ? desk.session.client().send("PUT", path + QStringLiteral("/Break"), {{L("sendToUnscheduledList"), QStringLiteral("true")}}, stop)
                                    : desk.session.client().send("PUT", path, {{L("AptStatus"), QStringLiteral("UnschedList")}}, stop);
    const auto row = desk.images.visitRow(number, stop);
    if (!row)
        return fail(row.error());
    if (*row && isActive(**row, true)) {
        const Verdict verdict = verdictOf(sent.once);
        return fail(verdict.fate == Verdict::Fate::Taken ? notReleased() : verdict.error);
    }
    return {};
}

} // namespace articulator::opendental
