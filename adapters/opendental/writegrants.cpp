// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/writegrants.h"

#include <array>

namespace articulator::opendental {

using domain::WriteKind;
using L = QLatin1String;

namespace {

struct Need {
    WriteKind kind;
    L permission;
    OfficeVersion since;
};

constexpr std::array needs{
    Need{WriteKind::AppointmentCreate, L("ApiAppointments"), {{22, 1}}}, Need{WriteKind::AppointmentMove, L("ApiAppointments"), {{21, 2}}},
    Need{WriteKind::AppointmentCancel, L("ApiComm"), {{21, 3}}},         Need{WriteKind::AppointmentConfirm, L("ApiComm"), {{21, 2}}},
    Need{WriteKind::AppointmentNote, L("ApiComm"), {{21, 2}}},           Need{WriteKind::PatientCreate, L("ApiPatients"), {{21, 2}}},
    Need{WriteKind::PatientContact, L("ApiPatients"), {{21, 2}}},
};

} // namespace

std::map<WriteKind, QString> barredKinds(const Session &session)
{
    const Permissions &permissions = session.permissions();
    const bool isKnown = !permissions.granted.isEmpty() || !permissions.missing.isEmpty();
    std::map<WriteKind, QString> barred;
    for (const Need &need : needs) {
        if (session.version() && *session.version() < need.since)
            barred[need.kind] = QStringLiteral("The office runs Open Dental %1; this needs %2 or later.").arg(session.version()->text(), need.since.text());
        else if (isKnown && !permissions.granted.contains(need.permission))
            barred[need.kind] = QStringLiteral("The customer key has no permission %1. The developer portal can add it; the office pays for it.").arg(need.permission);
    }
    return barred;
}

} // namespace articulator::opendental
