// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/showpalette.h"

namespace articulator::ui {

ShowPalette::ShowPalette(Workplace &place)
    : Command(place,
              {"palette", tr("Find any&thing…"), tr("Console"), tr("Finds pages, clinics, commands, providers and people"), {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}},
              {Preconditions::signedIn()})
{
}

void ShowPalette::carryOut() { place().showPalette(); }

} // namespace articulator::ui
