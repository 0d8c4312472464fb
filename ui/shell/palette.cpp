// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/palette.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "ui/look/type.h"
#include "ui/parts/label.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettelist.h"

namespace articulator::ui {

namespace {

constexpr int wide = 600;
constexpr int mostLines = 10; ///< more scroll
constexpr int lineHeight = 34;

} // namespace

Palette::Palette(QWidget *window)
    : Overlay(Ground::Dim, window), m_field(new QLineEdit), m_list(new QListView), m_lines(new PaletteList(this)), m_none(new Label({}, type::body(), softInkRole))
{
    setAccessibleName(tr("Find anything"));
    card()->setFixedWidth(wide);
    m_field->setFont(type::lead());
    m_field->setFrame(false);
    m_field->setMinimumHeight(46);
    m_field->setTextMargins(10, 0, 10, 0);
    m_field->setPlaceholderText(tr("Find a page, clinic, command, provider, person…"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->installEventFilter(this);
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_none->setContentsMargins(16, 4, 16, 14);
    m_none->setWordWrap(true);
    column()->setSpacing(0);
    column()->addWidget(m_field);
    column()->addWidget(m_list);
    column()->addWidget(m_none);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::match);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { m_list->setCurrentIndex(index); });
}

void Palette::open(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_field->clear();
    match();
    Overlay::open();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::add(const std::vector<PaletteEntry> &entries)
{
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    if (isOpen())
        match();
}

void Palette::match()
{
    std::vector<PaletteEntry> lines = paletteMatches(m_entries, m_field->text());
    for (PaletteEntry &offered : m_offer ? m_offer(m_field->text()) : std::vector<PaletteEntry>())
        lines.insert(offered.comesFirst ? lines.begin() : lines.end(), std::move(offered));
    showLines(std::move(lines), tr("Nothing fits. Try a word of a page, a clinic or a command."));
}

void Palette::showFound(std::vector<PaletteEntry> found, const QString &none) { showLines(std::move(found), none); }

void Palette::showLines(std::vector<PaletteEntry> lines, const QString &none)
{
    m_none->setText(none);
    m_none->setVisible(lines.empty());
    m_list->setVisible(!lines.empty());
    m_list->setFixedHeight(lineHeight * std::clamp(int(lines.size()), 1, mostLines) + 6);
    m_lines->setEntries(std::move(lines));
    m_list->setCurrentIndex(m_lines->index(0, 0));
}

void Palette::choose(int row)
{
    if (row < 0 || row >= m_lines->rowCount() || !m_lines->at(row).whyNot.isEmpty())
        return;
    const std::function<void()> chosen = m_lines->at(row).choose;
    chosen();
}

void Palette::move(int by)
{
    const int rows = m_lines->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_lines->index((m_list->currentIndex().row() + by + rows) % rows, 0));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(std::min(mostLines, m_lines->rowCount() - 1 - m_list->currentIndex().row())); return true;
    case Qt::Key_PageUp: move(-std::min(mostLines, m_list->currentIndex().row())); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex().row()); return true;
    default: return Overlay::eventFilter(watched, event);
    }
}

} // namespace articulator::ui
