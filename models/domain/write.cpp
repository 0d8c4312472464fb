// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/write.h"

#include <algorithm>
#include <array>

namespace articulator::domain {

namespace {

using L = QLatin1String;

constexpr std::array kindWords{L("appointment.create"), L("appointment.move"), L("appointment.cancel"), L("appointment.confirm"),
                               L("appointment.note"),   L("patient.create"),   L("patient.contact")};
constexpr std::array stateWords{L("awaiting"), L("approved"), L("sending"),     L("applied"),  L("held"),    L("retrying"), L("waiting-bridge"),
                                L("unknown"),  L("conflict"), L("window-gone"), L("rejected"), L("expired"), L("failed"),   L("undone")};
constexpr std::array howWords{L("broken"), L("will-call"), L("cancelled")};

template <typename E, std::size_t N> std::optional<E> parsed(const std::array<L, N> &words, QStringView text)
{
    const auto found = std::find(words.begin(), words.end(), text);
    return found == words.end() ? std::nullopt : std::optional(E(found - words.begin()));
}

} // namespace

QLatin1String word(WriteKind kind) { return kindWords[std::size_t(kind)]; }
QLatin1String word(WriteState state) { return stateWords[std::size_t(state)]; }
QLatin1String word(CancelHow how) { return howWords[std::size_t(how)]; }
std::optional<WriteKind> parseWriteKind(QStringView text) { return parsed<WriteKind>(kindWords, text); }
std::optional<WriteState> parseWriteState(QStringView text) { return parsed<WriteState>(stateWords, text); }
std::optional<CancelHow> parseCancelHow(QStringView text) { return parsed<CancelHow>(howWords, text); }

bool changesAppointment(WriteKind kind)
{
    return kind != WriteKind::AppointmentCreate && kind != WriteKind::PatientCreate && kind != WriteKind::PatientContact;
}

} // namespace articulator::domain
