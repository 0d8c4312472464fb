// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QCoreApplication>

#include "desk/snapshots.h"
#include "ui/look/tagface.h"

namespace articulator::ui {

/// What the tray says of all clinics: the state of the worst, which clinic that is, and why. A value; needs no tray.
struct TrayFace {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::TrayFace)

public:
    Tone tone = Tone::Off;
    QString tip;
    qint64 awaiting = 0; ///< writes that wait for a decision, of all clinics
    friend bool operator==(const TrayFace &, const TrayFace &) = default;

    /// Absent: nobody is signed in.
    [[nodiscard]] static TrayFace of(const std::optional<desk::OverviewSnapshot> &overview);
    /// "7 writes wait for a decision".
    [[nodiscard]] static QString waitingWords(qint64 count);
};

} // namespace articulator::ui
