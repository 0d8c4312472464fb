// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "desk/settingsvalues.h"

namespace articulator::ui {

/// What the set-up asks of whoever knows the store. Requests return the token that their progress carries.
struct SetupActions {
    std::function<void()> watch;
    std::function<quint64(desk::ClinicForm)> tryClinic;
    std::function<quint64(desk::ClinicForm)> addClinic;
    std::function<quint64(desk::ClinicForm)> updateClinic;
    std::function<quint64(const QString &)> probe;
    std::function<quint64(const QString &)> pause;
    std::function<quint64(const QString &)> resume;
    std::function<quint64(const QString &)> removeClinic;
    std::function<void(const QString &, domain::Role, domain::Secret)> addUser;
    std::function<void(const QString &)> disableUser;
};

} // namespace articulator::ui
