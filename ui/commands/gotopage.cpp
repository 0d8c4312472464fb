// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/gotopage.h"

namespace articulator::ui {

QString GoToPage::textOf(PageId page)
{
    switch (page) {
    case PageId::Overview: return tr("&Overview");
    case PageId::Capacity: return tr("&Capacity");
    case PageId::Sync: return tr("S&ync");
    case PageId::Queue: return tr("&Write queue");
    case PageId::Conflicts: return tr("Con&flicts");
    case PageId::FindTime: return tr("Find a &time");
    case PageId::Records: return tr("&Records");
    case PageId::Audit: return tr("A&udit");
    case PageId::Settings: return tr("S&ettings");
    }
    return {};
}

GoToPage::GoToPage(Workplace &place, PageId page)
    : Command(place,
              {"page." + nameOf(page).toLatin1(), textOf(page), tr("Pages"), tr("Shows the page"), {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(page)))}},
              {}),
      m_page(page)
{
}

void GoToPage::carryOut() { place().goTo(m_page); }

} // namespace articulator::ui
