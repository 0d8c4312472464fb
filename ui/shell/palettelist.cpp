// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/palettelist.h"

namespace articulator::ui {

void PaletteList::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case HintRole: return entry.hint;
    case WhyNotRole:
    case Qt::ToolTipRole: return entry.whyNot;
    case Qt::AccessibleTextRole:
        return entry.whyNot.isEmpty() ? tr("%1, %2", "line of the palette, what it is").arg(entry.text, entry.hint)
                                      : tr("%1, not now: %2", "line of the palette, why not").arg(entry.text, entry.whyNot);
    default: return {};
    }
}

} // namespace articulator::ui
