// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/rival.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "simulator/bookkeeping.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The row that a PUT changes, or absent.
std::optional<RowView> changedRow(const Office &office, const Request &request)
{
    return office.appointments.find(request.path.section(u'/', -1).toLongLong());
}

std::optional<qint64> anotherPatient(const Office &office, qint64 than)
{
    for (const auto &[id, row] : office.patients.rows()) {
        if (id != than && RowView(office.patients, row).word("PatStatus"_L1) == u"Patient")
            return id;
    }
    return std::nullopt;
}

} // namespace

qint64 bookRival(Office &office, const Request &request, int secondsAgo)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto row = changedRow(office, request);
    const auto numberOf = [&](QLatin1String column) {
        return body.contains(column) ? body.value(column).toInteger() : row ? row->number(column) : 0;
    };
    const auto wall = OfficeClock::readWall(body.value(u"AptDateTime"_s).toString());
    const auto patient = anotherPatient(office, numberOf("PatNum"_L1));
    const qint64 start = wall ? *wall : row ? row->number("AptDateTime"_L1) : 0;
    if (!patient || start == 0 || numberOf("Op"_L1) == 0)
        return 0;
    Draft draft = office.appointments.draft();
    draft.set("PatNum"_L1, *patient).set("Op"_L1, numberOf("Op"_L1)).set("AptDateTime"_L1, start);
    draft.word("AptStatus"_L1, u"Scheduled").set("Pattern"_L1, u"/XX/"_s).set("PatternSecondary"_L1, u"////"_s);
    draft.set("ProvNum"_L1, numberOf("ProvNum"_L1)).set("DateTStamp"_L1, office.clock.now() - secondsAgo);
    return Bookkeeping(office).create(draft, {});
}

} // namespace articulator::opendental::simulator
