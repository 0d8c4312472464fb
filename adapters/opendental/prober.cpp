// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/prober.h"

#include "opendental/row.h"

namespace articulator::opendental {

using domain::fail;

namespace {

constexpr Resource zonedClock{QLatin1String("providers"), {{22, 2, 14}}};

/// "-06:00", whole hours and quarters as zones have them.
std::optional<QByteArray> offsetIn(const QString &text)
{
    const QString offset = text.trimmed().right(6);
    const bool hasForm = offset.size() == 6 && (offset[0] == u'+' || offset[0] == u'-') && offset[3] == u':' && readTimeOfDay(offset.mid(1));
    return hasForm ? std::optional(offset.toLatin1()) : std::nullopt;
}

/// The offset of the machine that runs the API, where the office's version lets one ask for it.
std::optional<QByteArray> zoneHint(Session &session, std::stop_token stop)
{
    const Query query{{QStringLiteral("Limit"), QStringLiteral("1")}, {QStringLiteral("DateTimeFormatString"), QStringLiteral("yyyy-MM-dd HH:mm:ss zzz")}};
    const auto answer = session.list(zonedClock, query, stop);
    if (!answer)
        return std::nullopt;
    return offsetIn(Row(answer->rows.first().toObject()).text(QLatin1String("serverDateTime")));
}

} // namespace

domain::Result<contract::Probe> probeOffice(Session &session, std::stop_token stop)
{
    (void)session.client().takeSpent();
    session.forget();
    if (const auto opened = session.open(stop); !opened)
        return fail(opened.error());
    contract::Probe probe;
    const auto answer = session.list(resource::providers, {{QStringLiteral("Limit"), QStringLiteral("1")}}, stop);
    if (!answer && answer.error().kind != domain::Error::Kind::Unsupported)
        return fail(answer.error());
    probe.ok = answer.has_value();
    probe.latencyMs = answer ? int(answer->took.count()) : 0;
    probe.pmsVersion = session.version() ? session.version()->text() : QString();
    probe.clockOffset = session.clockWatch().offset();
    probe.zoneHint = zoneHint(session, stop);
    probe.granted = session.permissions().granted;
    probe.missing = session.permissions().missing;
    probe.calls = session.client().takeSpent().calls;
    return probe;
}

} // namespace articulator::opendental
