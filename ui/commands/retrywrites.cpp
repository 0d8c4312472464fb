// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/retrywrites.h"

#include "ui/commands/writepreconditions.h"

namespace articulator::ui {

RetryWrites::RetryWrites(Workplace &place)
    : Command(place,
              {"write.retry", tr("&Try again"), tr("Write queue"), tr("Sends a failed write once more; what is not clear is looked up first"), {QKeySequence(Qt::Key_T)}, CommandFace::Reach::Page},
              {Preconditions::signedIn(),
               Preconditions::allowed("write.retry"),
               Preconditions::clinicInView(),
               WritePreconditions::onPage(PageId::Queue),
               WritePreconditions::chosenFit(desk::RequestAction::Retry)})
{
}

void RetryWrites::carryOut() { place().writePlace().decide(desk::RequestAction::Retry); }

} // namespace articulator::ui
