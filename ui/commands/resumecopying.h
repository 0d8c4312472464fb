// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Goes on copying from the clinic in view.
class ResumeCopying final : public Command {
    Q_OBJECT

public:
    explicit ResumeCopying(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
