// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Recomputes every hash of the audit log.
class VerifyLog final : public Command {
    Q_OBJECT

public:
    explicit VerifyLog(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
