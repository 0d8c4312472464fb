// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/chooselanguage.h"

#include <algorithm>

#include "ui/look/language.h"

namespace articulator::ui {

QString ChooseLanguage::textOf(const QString &code)
{
    const auto found = std::ranges::find_if(Language::known(), [&](const Language::Known &each) { return each.code == code; });
    return found == Language::known().end() ? tr("Language as the system") : tr("Language: %1", "name in its own words").arg(found->name);
}

ChooseLanguage::ChooseLanguage(Workplace &place, const QString &code)
    : Command(place,
              {"language." + (code.isEmpty() ? QByteArray("system") : code.toLatin1()), textOf(code), tr("Console"), tr("Changes the language of the console at once"), {}},
              {}),
      m_code(code)
{
}

void ChooseLanguage::carryOut() { place().setLanguage(m_code); }

} // namespace articulator::ui
