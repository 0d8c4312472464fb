// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/showkeys.h"

namespace articulator::ui {

ShowKeys::ShowKeys(Workplace &place)
    : Command(place,
              {"keys", tr("&Keys…"), tr("Console"), tr("Lists every key of the console"), {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question)}},
              {})
{
}

void ShowKeys::carryOut() { place().showKeys(); }

} // namespace articulator::ui
