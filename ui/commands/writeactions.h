// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "ui/commands/writework.h"

namespace articulator::ui {

/// What may be done with a write in which state (contract section 5), and the sentence that says why something may not.
class WriteActions final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::WriteActions)

public:
    WriteActions() = delete;

    [[nodiscard]] static bool fits(desk::RequestAction action, domain::WriteState state);
    /// Those of the lines that the action fits.
    [[nodiscard]] static std::vector<const desk::WriteLine *> fitting(desk::RequestAction action, const std::vector<const desk::WriteLine *> &lines);
    /// How many of the chosen ones the action fits.
    [[nodiscard]] static int fitting(desk::RequestAction action, const WriteStates &chosen);
    /// Why the action cannot be done with what is chosen; empty: it can.
    [[nodiscard]] static QString whyNot(desk::RequestAction action, const WriteStates &chosen);
    /// "Approved 7 writes."
    [[nodiscard]] static QString done(desk::RequestAction action, int count);
    /// "2 writes were not approved: w-3: …"
    [[nodiscard]] static QString refused(desk::RequestAction action, const QStringList &whys);
};

} // namespace articulator::ui
