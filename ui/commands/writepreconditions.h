// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/preconditions.h"

namespace articulator::ui {

/// The preconditions of the write path's commands, with their sentences.
class WritePreconditions final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::WritePreconditions)

public:
    WritePreconditions() = delete;

    /// What it works on is seen: nothing is decided about a row that stands on another page.
    [[nodiscard]] static Precondition onPage(PageId page);
    [[nodiscard]] static Precondition chosenFit(desk::RequestAction action);
    [[nodiscard]] static Precondition approvableShown();
    [[nodiscard]] static Precondition maskedWrite();
    [[nodiscard]] static Precondition openConflict();
    [[nodiscard]] static Precondition choicesMade();
    [[nodiscard]] static Precondition maskedConflict();
    /// A time and a patient, and no other booking on its way.
    [[nodiscard]] static Precondition timeChosen();
    [[nodiscard]] static Precondition somethingToUndo();
};

} // namespace articulator::ui
