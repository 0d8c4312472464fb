// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/overlay.h"

class QLayout;

namespace articulator::ui {

class CommandBook;

/// Every key of the console on one sheet.
class KeySheet final : public Overlay {
    Q_OBJECT

public:
    KeySheet(const CommandBook &book, QWidget *window);
    /// All that is written on it, for tests.
    [[nodiscard]] QString text() const;

private:
    struct Line {
        QString keys;
        QString what;
    };
    struct Group {
        QString title;
        std::vector<Line> lines;
    };
    void addGroup(const QString &title, const std::vector<Line> &lines);
    void addCommands(const CommandBook &book);
    void addTables();
    void place(int width, int height);
    [[nodiscard]] QLayout *lineOf(const Line &line, int wide) const;

    std::vector<Group> m_groups;
};

} // namespace articulator::ui
