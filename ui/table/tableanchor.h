// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "desk/tablemodel.h"

namespace articulator::ui {

class TableView;

/// Keeps what a person looks at where it is while rows come and go: the row under the pointer, else the current one if it is selected, else the top one stays at its
/// height; after a reset selection and current row come back by key.
class TableAnchor final : public QObject {
    Q_OBJECT

public:
    explicit TableAnchor(TableView *view);
    /// Before the view gets the model.
    void setTable(desk::TableModel *model);
    /// After the view got it.
    void follow();

private:
    void drop();
    void remember();
    void restore();
    void rememberSelection();
    void restoreSelection();
    [[nodiscard]] int rowToKeep() const;

    TableView *m_view;
    desk::TableModel *m_model = nullptr;
    std::optional<quint64> m_key;
    int m_height = 0; ///< of the kept row below the top of the viewport
    bool m_isHovered = false;
    std::vector<quint64> m_selected;
    std::optional<quint64> m_current;
    int m_currentColumn = 0;
};

} // namespace articulator::ui
