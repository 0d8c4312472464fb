// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "ui/commands/paletteentry.h"

namespace articulator::ui {

/// The lines of the palette as an item model. GUI thread.
class PaletteList final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole + 1, WhyNotRole };
    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry &at(int row) const { return m_entries[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace articulator::ui
