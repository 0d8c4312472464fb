// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Stops copying from the clinic in view.
class PauseCopying final : public Command {
    Q_OBJECT

public:
    explicit PauseCopying(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
