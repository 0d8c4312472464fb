// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/keysheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/commands/commandbook.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {

constexpr int longestColumn = 19; ///< lines of a column before the next group begins another

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
    m_grid->setColumnMinimumWidth(2, 18);
    column()->addLayout(m_grid);
    addCommands(book);
    addTables();
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
    if (lines.empty())
        return;
    if (m_row > 0 && m_row + int(lines.size()) >= longestColumn) {
        m_column += 3;
        m_row = 0;
    }
    m_grid->addWidget(new Label(title, type::strong()), m_row++, m_column, 1, 2);
    for (const Line &line : lines) {
        m_grid->addWidget(new Label(line.keys, type::body(), softInkRole), m_row, m_column);
        m_grid->addWidget(new Label(line.what, type::body()), m_row++, m_column + 1);
    }
    m_grid->setRowMinimumHeight(m_row++, 8);
}

QString KeySheet::text() const
{
    QStringList all;
    for (const QLabel *label : findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace articulator::ui
