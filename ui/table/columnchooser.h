// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPointer>

class QListWidget;

namespace articulator::ui {

class TableView;

/// Which columns a table shows and in which order: check, drag, or move with Alt+Up and Alt+Down. Every change is seen in the table at once.
class ColumnChooser final : public QDialog {
    Q_OBJECT

public:
    explicit ColumnChooser(TableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void push();
    void moveCurrent(int by);

    QPointer<TableView> m_table;
    QListWidget *m_list;
};

} // namespace articulator::ui
