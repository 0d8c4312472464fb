// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/chooseappearance.h"

namespace articulator::ui {

QByteArray ChooseAppearance::idOf(Theme::Wish wish)
{
    return wish == Theme::Wish::System ? "appearance.system" : wish == Theme::Wish::Light ? "appearance.light" : "appearance.dark";
}

QString ChooseAppearance::textOf(Theme::Wish wish)
{
    return wish == Theme::Wish::System ? tr("Appearance as the &system") : wish == Theme::Wish::Light ? tr("&Light appearance") : tr("&Dark appearance");
}

ChooseAppearance::ChooseAppearance(Workplace &place, Theme::Wish wish)
    : Command(place,
              {idOf(wish), textOf(wish), tr("Console"), tr("Changes the colours of the console"), {}}, {}), m_wish(wish)
{
}

void ChooseAppearance::carryOut() { place().setWish(m_wish); }

} // namespace articulator::ui
