// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/overlay.h"

class QGridLayout;

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
    void addGroup(const QString &title, const std::vector<Line> &lines);
    void addCommands(const CommandBook &book);
    void addTables();

    QGridLayout *m_grid;
    int m_column = 0;
    int m_row = 0;
};

} // namespace articulator::ui
