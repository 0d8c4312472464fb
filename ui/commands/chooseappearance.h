// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Light, dark, or as the system has it.
class ChooseAppearance final : public Command {
    Q_OBJECT

public:
    ChooseAppearance(Workplace &place, Theme::Wish wish);

protected:
    void carryOut() override;

private:
    [[nodiscard]] static QByteArray idOf(Theme::Wish wish);
    [[nodiscard]] static QString textOf(Theme::Wish wish);

    Theme::Wish m_wish;
};

} // namespace articulator::ui
