// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/keysheet.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/commands/commandbook.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {

constexpr int columns = 3;
constexpr int widest = 1000;
constexpr int beside = 24; ///< of the window, left and right of the sheet

} // namespace

KeySheet::KeySheet(const CommandBook &book, QWidget *window) : Overlay(Ground::Dim, window), m_grid(new QGridLayout)
{
    setAccessibleName(tr("Keys"));
    auto *title = new Label(tr("Keys"), type::heading());
    title->setContentsMargins(20, 16, 20, 2);
    column()->addWidget(title);
    m_grid->setContentsMargins(20, 4, 20, 8);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(5);
    column()->addLayout(m_grid);
    card()->setFixedWidth(std::min(widest, window->width() - 2 * beside));
    addCommands(book);
    addTables();
    place();
    auto *done = new QPushButton(tr("&Done"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 4, 20, 16);
    row->addStretch(1);
    row->addWidget(done);
    column()->addLayout(row);
    connect(done, &QPushButton::clicked, this, &Overlay::close);
}

void KeySheet::addCommands(const CommandBook &book)
{
    QStringList groups;
    for (const auto &command : book.all()) {
        if (!groups.contains(command->face().group))
            groups << command->face().group;
    }
    for (const QString &group : groups) {
        std::vector<Line> lines;
        for (const auto &command : book.all()) {
            if (command->face().group != group || command->face().keys.isEmpty())
                continue;
            QStringList keys;
            for (const QKeySequence &key : command->face().keys)
                keys << key.toString(QKeySequence::NativeText);
            lines.push_back({keys.join(tr(" or ", "between two keys")), command->name()});
        }
        addGroup(group, lines);
    }
}

void KeySheet::addTables()
{
    addGroup(tr("Tables"), {{tr("Ctrl+F, F3"), tr("Filter")},
                            {tr("Escape"), tr("Empty the filter")},
                            {tr("Ctrl+C"), tr("Copy rows with headers")},
                            {tr("Enter"), tr("Open the row")},
                            {tr("Shift and click"), tr("Sort by one column more")}});
    addGroup(tr("Day picture and date"), {{tr("Arrows"), tr("Move; Ctrl hours, Shift 5 minutes")},
                                          {tr("Enter"), tr("Ask why not here; in a week open the day")},
                                          {tr("Page Up, Page Down"), tr("A week back, a week on")}});
    addGroup(tr("Everywhere"), {{tr("Alt and letter"), tr("Press the button with that letter")}, {tr("Escape"), tr("Close what lies on top")}});
}

void KeySheet::addGroup(const QString &title, const std::vector<Line> &lines)
{
    if (!lines.empty())
        m_groups.push_back({title, lines});
}

// Columns of about the same height; a group stays whole. What is too long for its column wraps.
void KeySheet::place()
{
    int all = 0;
    for (const Group &group : m_groups)
        all += int(group.lines.size()) + 2;
    int column = 0, row = 0, before = 0;
    for (const Group &group : m_groups) {
        const int size = int(group.lines.size()) + 2;
        if (row > 0 && column + 1 < columns && (before + size / 2) * columns > (column + 1) * all) {
            ++column;
            row = 0;
        }
        before += size;
        m_grid->addWidget(new Label(group.title, type::strong()), row++, 2 * column, 1, 2);
        for (const Line &line : group.lines) {
            auto *keys = new Label(line.keys, type::body(), softInkRole), *what = new Label(line.what, type::body());
            for (Label *label : {keys, what}) {
                label->setWordWrap(true);
                label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            }
            m_grid->addWidget(keys, row, 2 * column);
            m_grid->addWidget(what, row++, 2 * column + 1);
        }
        m_grid->setRowMinimumHeight(row++, 8);
    }
    for (int i = 0; i < columns; ++i) {
        m_grid->setColumnStretch(2 * i, 5);
        m_grid->setColumnStretch(2 * i + 1, 9);
    }
}

QString KeySheet::text() const
{
    QStringList all;
    for (const QLabel *label : findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace articulator::ui
