// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/command.h"

namespace articulator::ui {

/// Shows one of the pages.
class GoToPage final : public Command {
    Q_OBJECT

public:
    GoToPage(Workplace &place, PageId page);
    /// With its mnemonic.
    [[nodiscard]] static QString textOf(PageId page);

protected:
    void carryOut() override;

private:
    PageId m_page;
};

} // namespace articulator::ui
