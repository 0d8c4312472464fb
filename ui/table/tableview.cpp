// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/tableview.h"

#include <algorithm>
#include <numeric>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include "ui/look/tokens.h"
#include "ui/table/tableanchor.h"
#include "ui/table/tablecopy.h"
#include "ui/table/tabledelegate.h"
#include "ui/table/tableheader.h"
#include "ui/table/tablemenu.h"
#include "ui/table/tableoutput.h"

namespace articulator::ui {

namespace {
using namespace std::chrono_literals;
constexpr int rowPixels = 31;
constexpr auto idleAfterWork = 10s;
constexpr auto idleAfterLeaving = 1s;
} // namespace

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_header(new TableHeader(this)), m_delegate(new TableDelegate(this)), m_anchor(new TableAnchor(this)),
      m_output(new TableOutput(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(rowPixels);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(rowPixels);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &TableView::settleWhenIdle);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        sortByColumn(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? Sorting::Joining : Sorting::Alone);
    });
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](QPoint at) { showMenu(m_header->mapToGlobal(at)); });
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::lookChanged);
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::noteWidth);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowActivated(m_model->keyAt(index.row())); });
}

TableView::~TableView()
{
    m_anchor->setTable(nullptr);
}

void TableView::setTable(desk::TableModel *model, const std::vector<ColumnLook> &looks)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_looks = looksFor(model->columns(), looks);
    m_delegate->setTable(model);
    m_delegate->setWeights(weightsOf(m_looks));
    m_anchor->setTable(model);
    setModel(model);
    // All rows are alike, so the head of rows has nothing to carry over when they change places; it would look at each of them.
    disconnect(model, &QAbstractItemModel::layoutAboutToBeChanged, verticalHeader(), nullptr);
    disconnect(model, &QAbstractItemModel::layoutChanged, verticalHeader(), nullptr);
    m_anchor->follow();
    connect(model, &desk::TableModel::orderChanged, this, &TableView::showSortMarks);
    connect(model, &desk::TableModel::countsChanged, this, &TableView::tellNotice);
    connect(model, &desk::TableModel::filterChanged, this, &TableView::tellNotice);
    applyLooks();
    showSortMarks();
    tellNotice();
}

void TableView::showSortMarks()
{
    m_header->setSortKeys(m_model->sortKeys());
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard || !m_model) {
        QTableView::contextMenuEvent(event);
        return;
    }
    showMenu(m_header->mapToGlobal(QPoint(0, m_header->height())));
}

void TableView::showMenu(QPoint at)
{
    if (!m_model)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillTableMenu(*menu, this);
    menu->popup(at);
}

std::optional<quint64> TableView::currentKey() const
{
    return currentIndex().isValid() ? std::optional(m_model->keyAt(currentIndex().row())) : std::nullopt;
}

std::vector<quint64> TableView::selectedKeys() const
{
    std::vector<quint64> keys;
    if (selectionModel() == nullptr)
        return keys;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && range.left() == 0; ++row)
            keys.push_back(m_model->keyAt(row));
    }
    return keys;
}

void TableView::selectKey(quint64 key)
{
    const std::optional<int> row = m_model->rowOf(key);
    if (!row)
        return;
    const QModelIndex index = m_model->index(*row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TableView::setAsOf(std::optional<domain::Instant> when, const domain::Zone &zone)
{
    m_asOf = when ? QDateTime::fromMSecsSinceEpoch(domain::toEpochMs(*when), Qt::OffsetFromUTC, int(zone.offsetAt(*when).count())) : QDateTime();
}

void TableView::copySelection()
{
    if (!m_model)
        return;
    std::vector<int> rows = m_model->rowsOf(selectedKeys());
    if (rows.empty()) {
        rows.resize(std::size_t(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    QGuiApplication::clipboard()->setMimeData(copyOf(*m_model, rows, shownColumns()).release());
}

int TableView::hoveredRow() const
{
    return m_model && m_hovered < m_model->rowCount() ? m_hovered : -1;
}

void TableView::settleGeometry()
{
    executeDelayedItemsLayout();
    updateGeometries();
}

// ---- somebody works here: rows stay where they are

void TableView::somebodyWorks()
{
    if (!m_model)
        return;
    m_model->hold();
    m_idle.start(idleAfterWork);
}

void TableView::settleWhenIdle()
{
    if (!m_model)
        return;
    if (m_hovered >= 0 && isActiveWindow())
        m_idle.start(idleAfterWork);
    else
        m_model->release();
}

void TableView::hoverRow(int row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
}

void TableView::enterEvent(QEnterEvent *event)
{
    QTableView::enterEvent(event);
    somebodyWorks();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hoverRow(rowAt(event->position().toPoint().y()));
    somebodyWorks();
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hoverRow(-1);
    m_idle.start(hasFocus() ? idleAfterWork : idleAfterLeaving);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_model && !currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, m_header->logicalIndex(0)), QItemSelectionModel::NoUpdate);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    somebodyWorks();
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Find) || event->key() == Qt::Key_F3) {
        Q_EMIT findWanted();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentKey()) {
        Q_EMIT rowActivated(*currentKey());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowSelectionChanged();
}

void TableView::paintEvent(QPaintEvent *event)
{
    if (!m_model)
        return;
    m_delegate->prepare(palette(), devicePixelRatioF(), hoveredRow(), hasFocus() ? currentIndex().row() : -1);
    QTableView::paintEvent(event);
    if (const std::optional<TableNotice> told = notice())
        paintNotice(*viewport(), *told, m_failed ? Token::Bad : Token::InkSoft);
}

std::optional<TableNotice> TableView::notice() const
{
    if (!m_model || m_model->rowCount() > 0)
        return std::nullopt;
    if (m_failed)
        return m_failed;
    if (m_loading)
        return m_loading;
    return m_model->total() > 0 ? m_noMatch : m_empty;
}

void TableView::tellNotice()
{
    const std::optional<TableNotice> told = notice();
    setAccessibleDescription(told ? tr("%1 %2", "why a table is empty, and what to do").arg(told->sentence, told->remedy) : QString());
    viewport()->update();
}

void TableView::setEmptyWords(const QString &sentence, const QString &remedy)
{
    m_empty = {sentence, remedy};
    tellNotice();
}

void TableView::setNoMatchWords(const QString &sentence, const QString &remedy)
{
    m_noMatch = {sentence, remedy};
    tellNotice();
}

void TableView::showLoading(const QString &sentence)
{
    m_failed.reset();
    m_loading = TableNotice{sentence, {}};
    tellNotice();
}

void TableView::showFailed(const QString &sentence, const QString &remedy)
{
    m_loading.reset();
    m_failed = TableNotice{sentence, remedy};
    tellNotice();
}

void TableView::showContent()
{
    m_loading.reset();
    m_failed.reset();
    tellNotice();
}

} // namespace articulator::ui
