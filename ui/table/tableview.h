// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>
#include <QPointer>
#include <QTableView>
#include <QTimer>

#include "desk/tablemodel.h"
#include "domain/zone.h"
#include "ui/table/savedview.h"
#include "ui/table/tablelook.h"
#include "ui/table/tablenotice.h"

namespace articulator::ui {

class TableAnchor;
class TableDelegate;
class TableHeader;
class TableOutput;

/// The table of every page: rows of 31 pixels, sorting by header (second click reverses, third clears, Shift adds a key), column chooser, saved
/// views, export and print on the header's menu (the menu key opens it), whole-row selection, copy with headers. Where room is short it hides the least important columns and does not scroll sideways. A live update never moves the row under the pointer or the selected one while somebody works here.
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
    /// Widths, order and choice of columns, sort keys, and the saved views; for window state.
    [[nodiscard]] QByteArray saveLook() const;
    void restoreLook(const QByteArray &look);
    /// Back to the looks given; saved views stay.
    void resetLook();

    enum class Sorting { Alone, Joining };
    /// First the one way, then the other, a third time not any more.
    void sortByColumn(int column, Sorting sorting);
    /// Columns in the order they stand in, those that are shown now.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// The same with the others.
    [[nodiscard]] std::vector<int> columnOrder() const;
    void setColumnOrder(const std::vector<int> &columns);
    [[nodiscard]] ColumnChoice columnChoice(int column) const { return m_columns.choices[std::size_t(column)]; }
    /// The last column that is shown does not go.
    void chooseColumn(int column, ColumnChoice choice);
    void fitColumns();

    [[nodiscard]] const std::vector<SavedView> &savedViews() const { return m_views; }
    /// What is seen now, under a name; in place of one of that name. An empty name saves nothing.
    void saveView(const QString &name);
    void takeView(const QString &name);
    void removeView(const QString &name);

    [[nodiscard]] TableOutput *output() const { return m_output; }
    /// When the rows were so, for exports and prints; invalid: when they are made.
    void setAsOf(const QDateTime &when) { m_asOf = when; }
    /// The same with the clinic's clock; absent: when they are made.
    void setAsOf(std::optional<domain::Instant> when, const domain::Zone &zone);
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }

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
    void resizeEvent(QResizeEvent *event) override;
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
    [[nodiscard]] std::vector<desk::SortKey> arrange(const QJsonObject &look);
    void fitRoom();
    void noteWidth(int column, int before, int width);
    void showSortMarks();
    void showMenu(QPoint at);
    void somebodyWorks();
    void settleWhenIdle();

    QPointer<desk::TableModel> m_model;
    std::vector<ColumnLook> m_looks; ///< by column of the model
    TableHeader *m_header;
    TableDelegate *m_delegate;
    TableAnchor *m_anchor;
    TableOutput *m_output;
    ColumnState m_columns;
    std::vector<SavedView> m_views;
    QDateTime m_asOf;
    bool m_isFitting = false;
    TableNotice m_empty;
    TableNotice m_noMatch;
    std::optional<TableNotice> m_loading;
    std::optional<TableNotice> m_failed;
    QTimer m_idle;
    int m_hovered = -1;
};

} // namespace articulator::ui
