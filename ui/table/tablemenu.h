// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;

namespace articulator::ui {

class TableView;

/// What can be done with a table as a whole: order, columns, views, copy, export, print.
void fillTableMenu(QMenu &menu, TableView *table);
/// Saving, taking up and removing views alone.
void addViewEntries(QMenu &menu, TableView *table);
/// Copy, export, print alone.
void addOutputEntries(QMenu &menu, TableView *table);

} // namespace articulator::ui
