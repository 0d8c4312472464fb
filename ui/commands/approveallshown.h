// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Lets everything that the queue shows go out, after one look at how much that is.
class ApproveAllShown final : public Command {
    Q_OBJECT

public:
    explicit ApproveAllShown(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
