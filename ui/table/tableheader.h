// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

#include "desk/roworder.h"

namespace articulator::ui {

/// The head of a table: Qt's sort mark where there is one key; of several each column shows its place and direction.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent);
    void setSortKeys(const std::vector<desk::SortKey> &keys);
    /// What a column needs to show its title whole.
    [[nodiscard]] int titleWidth(int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    /// The whole title where the column is too narrow for it.
    bool viewportEvent(QEvent *event) override;

private:
    std::vector<desk::SortKey> m_keys;
};

} // namespace articulator::ui
