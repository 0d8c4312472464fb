// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Writes the entries in view into a file.
class ExportLog final : public Command {
    Q_OBJECT

public:
    explicit ExportLog(Workplace &place);

protected:
    void carryOut() override;
};

} // namespace articulator::ui
