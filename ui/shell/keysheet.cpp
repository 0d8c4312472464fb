// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/keysheet.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/commands/commandbook.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {

constexpr int columns = 3;
constexpr int widest = 1000;
constexpr int beside = 24;  ///< of the window, left and right of the sheet
constexpr int above = 170;  ///< of the window, for what is not the list
constexpr int side = 20;
constexpr int gap = 20;

} // namespace

KeySheet::KeySheet(const CommandBook &book, QWidget *window) : Overlay(Ground::Dim, window)
{
    setAccessibleName(tr("Keys"));
    auto *title = new Label(tr("Keys"), type::heading());
    title->setContentsMargins(20, 16, 20, 2);
    column()->addWidget(title);
    const int width = std::min(widest, window->width() - 2 * beside);
    card()->setFixedWidth(width);
    addCommands(book);
    addTables();
    place(width, window->height() - above);
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

// Columns of about the same height; a group stays whole. What is too long for its column wraps, what is too much for the window scrolls.
void KeySheet::place(int width, int height)
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(side, 4, side, 8);
    row->setSpacing(gap);
    const int wide = (width - 2 * side - (columns - 1) * gap) / columns;
    int all = 0, before = 0, at = 0;
    for (const Group &group : m_groups)
        all += int(group.lines.size()) + 2;
    QVBoxLayout *lines = nullptr;
    for (const Group &group : m_groups) {
        const int size = int(group.lines.size()) + 2;
        if (lines == nullptr || (at + 1 < columns && (before + size / 2) * columns > (at + 1) * all + columns)) {
            at += lines == nullptr ? 0 : 1;
            row->addLayout(lines = new QVBoxLayout);
            lines->setSpacing(4);
        }
        before += size;
        lines->addWidget(new Label(group.title, type::strong()));
        for (const Line &line : group.lines)
            lines->addLayout(lineOf(line, wide));
        lines->addSpacing(12);
    }
    for (int i = 0; i < row->count(); ++i)
        static_cast<QVBoxLayout *>(row->itemAt(i)->layout())->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    inside->setBackgroundRole(QPalette::Base);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setWidget(inside);
    scroll->setFixedHeight(std::min(inside->sizeHint().height(), height));
    column()->addWidget(scroll);
}

QLayout *KeySheet::lineOf(const Line &line, int wide) const
{
    auto *both = new QHBoxLayout;
    both->setSpacing(gap / 2);
    auto *keys = new Label(line.keys, type::body(), softInkRole), *what = new Label(line.what, type::body());
    const int room = wide - gap / 2, keysRoom = room * 2 / 5;
    for (const auto &[label, width] : {std::pair(keys, keysRoom), std::pair(what, room - keysRoom)}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setFixedWidth(width);
        label->setFixedHeight(label->heightForWidth(width));
        both->addWidget(label, 0, Qt::AlignTop);
    }
    return both;
}

QString KeySheet::text() const
{
    QStringList all;
    for (const QLabel *label : findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace articulator::ui
