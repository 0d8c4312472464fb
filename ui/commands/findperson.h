// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Goes to the search for a patient.
class FindPerson final : public Command {
    Q_OBJECT

public:
    explicit FindPerson(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
