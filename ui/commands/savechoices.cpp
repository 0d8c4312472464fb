// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/savechoices.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

SaveChoices::SaveChoices(Workplace &place)
    : Command(place,
              {"conflict.save", tr("&Apply the choices"), tr("Conflicts"), tr("Sends what was decided; until it goes out it can be stopped"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("conflict.resolve"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Conflicts),
               WritePreconditions::choicesMade()})
{
}

void SaveChoices::carryOut() { place().writePlace().saveChoices(); }

} // namespace articulator::ui
