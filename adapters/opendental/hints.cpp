// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/hints.h"

#include <array>

#include "opendental/row.h"

namespace articulator::opendental {

namespace {

struct Signal {
    QLatin1String type;
    QLatin1String resource;
};

constexpr std::array known{
    Signal{QLatin1String("Appointment"), QLatin1String("appointments")}, Signal{QLatin1String("Schedules"), QLatin1String("schedules")},
    Signal{QLatin1String("Providers"), QLatin1String("providers")},      Signal{QLatin1String("Operatories"), QLatin1String("operatories")},
    Signal{QLatin1String("Defs"), QLatin1String("schedules")},           Signal{QLatin1String("RecallTypes"), QLatin1String("recalls")},
    Signal{QLatin1String("AppointmentTypes"), QLatin1String("appointmentTypes")},
};

} // namespace

domain::Result<QStringList> Hints::since(Session &session, std::stop_token stop)
{
    const auto now = session.serverTime(stop);
    if (!now)
        return now.error().kind == domain::Error::Kind::Cancelled ? domain::Result<QStringList>(domain::fail(now.error())) : QStringList();
    const QString until = wallText(session.zone().civil(*now));
    QString from = m_from;
    if (from.isEmpty()) {
        m_from = until;
        return QStringList();
    }
    const auto rows = session.list(resource::signalRows, {{QStringLiteral("SigDateTime"), from}}, stop);
    if (!rows)
        return rows.error().kind == domain::Error::Kind::Cancelled ? domain::Result<QStringList>(domain::fail(rows.error())) : QStringList();
    m_from = until;
    QStringList changed;
    for (const QJsonValue &value : rows->rows) {
        const QString type = Row(value.toObject()).text(QLatin1String("IType"));
        for (const Signal &signal : known)
            if (type == signal.type && !changed.contains(signal.resource))
                changed.append(signal.resource);
    }
    return changed;
}

} // namespace articulator::opendental
