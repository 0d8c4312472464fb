// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// One of the known languages, or as the desktop has it.
class ChooseLanguage final : public Command {
    Q_OBJECT

public:
    /// An empty code: as the desktop has it.
    ChooseLanguage(Workplace &place, const QString &code);

protected:
    void carryOut() override;

private:
    [[nodiscard]] static QString textOf(const QString &code);

    QString m_code;
};

} // namespace articulator::ui
