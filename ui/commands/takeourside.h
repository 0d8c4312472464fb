// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Takes every field of our write.
class TakeOurSide final : public Command {
    Q_OBJECT

public:
    explicit TakeOurSide(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
