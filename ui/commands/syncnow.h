// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Reads the clinic in view now.
class SyncNow final : public Command {
    Q_OBJECT

public:
    explicit SyncNow(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
