// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QPointer>
#include <QTableView>
#include <QTimer>

#include "desk/tablemodel.h"
#include "ui/table/columnlook.h"
#include "ui/table/tablenotice.h"

class QMenu;

namespace articulator::ui {

class TableAnchor;
class TableDelegate;
class TableHeader;

/// The table of every page: rows of 31 pixels, sorting by header (second click reverses, third clears, Shift adds a key), column chooser on the header's
/// menu, whole-row selection, copy with headers. A live update never moves the row under the pointer or the selected one while somebody works here.
/// Put a FilterBar over it for filter and chips.
class TableView final : public QTableView {
    Q_OBJECT

public:
    /// The name is what screen readers say of the table.
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);
    ~TableView() override;

    /// The model must outlive the view or be its child. Looks by column id; columns without one get the standard look.
    void setTable(desk::TableModel *model, const std::vector<ColumnLook> &looks);
    [[nodiscard]] desk::TableModel *table() const { return m_model; }

    /// What stands in the table while it has no rows: a sentence saying why, and what to do about it.
    void setEmptyWords(const QString &sentence, const QString &remedy);
    /// The same for "the filter leaves nothing".
    void setNoMatchWords(const QString &sentence, const QString &remedy);
    void showLoading(const QString &sentence);
    void showFailed(const QString &sentence, const QString &remedy);
    /// Ends loading and failed.
    void showContent();

    [[nodiscard]] std::optional<quint64> currentKey() const;
    [[nodiscard]] std::vector<quint64> selectedKeys() const;
    /// Makes the row current, selected and visible; nothing where it is not shown.
    void selectKey(quint64 key);

    /// Puts the selected rows, or all shown where none is selected, on the clipboard as TSV and HTML with headers.
    void copySelection();
    /// Widths, order and choice of columns, and sort keys; for window state.
    [[nodiscard]] QByteArray saveLook() const;
    void restoreLook(const QByteArray &look);
    /// Back to the looks given.
    void resetLook();

    /// -1: the pointer is elsewhere.
    [[nodiscard]] int hoveredRow() const;
    /// The pointer is on that row now.
    void hoverRow(int row);
    /// Makes positions right at once after rows came or went; Qt does it later.
    void settleGeometry();

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(quint64 key);
    void currentRowChanged();
    void rowSelectionChanged();
    /// The filter field is wanted (Ctrl+F, F3); FilterBar listens.
    void findWanted();
    void lookChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] std::optional<TableNotice> notice() const;
    void tellNotice();
    void applyLooks();
    void sortByHeader(int column);
    void showSortMarks();
    void showMenu(QPoint at);
    void addColumnEntries(QMenu &menu);
    void fitColumns();
    void somebodyWorks();
    void settleWhenIdle();
    [[nodiscard]] std::vector<int> shownColumns() const;

    QPointer<desk::TableModel> m_model;
    std::vector<ColumnLook> m_looks; ///< by column of the model
    TableHeader *m_header;
    TableDelegate *m_delegate;
    TableAnchor *m_anchor;
    TableNotice m_empty;
    TableNotice m_noMatch;
    std::optional<TableNotice> m_loading;
    std::optional<TableNotice> m_failed;
    QTimer m_idle;
    int m_hovered = -1;
};

} // namespace articulator::ui
