// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "desk/roworder.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace articulator::ui {

class TableView;

/// Filter field, chips and "shown of total" above a TableView, in one row. Ctrl+F anywhere in the window or F3 in the table comes here; Escape empties the
/// field, an empty one takes the chips away, and goes back to the table. Delete on a chip takes it away, Backspace in the empty field the last one. Saved views,
/// export and print stand at the end.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    /// Chips are offered for these columns (ids of the model); none: of every State column. Without such columns there is only the field.
    explicit FilterBar(TableView *table, const QList<QByteArray> &chipColumns = {}, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    void addChip(const desk::Chip &chip);
    void removeChip(const desk::Chip &chip);
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void push();
    void drawChips();
    void offerChips();
    [[nodiscard]] QPushButton *addChipButton(const QString &text, const QString &help);
    void offerViews();
    void follow();
    bool fieldKey(int key);
    bool chipKey(QPushButton *chip, int key);
    [[nodiscard]] std::vector<int> chipColumns() const;
    void tellCounts();
    [[nodiscard]] QString wordsOf(const desk::Chip &chip) const;

    QPointer<TableView> m_table;
    QList<QByteArray> m_chipColumns;
    QLineEdit *m_field;
    QPushButton *m_add;
    QMenu *m_menu;
    QPushButton *m_views;
    QMenu *m_viewMenu;
    QHBoxLayout *m_chipRow;
    QLabel *m_counts;
    std::vector<desk::Chip> m_chips;
    QTimer m_pushSoon;
};

} // namespace articulator::ui
