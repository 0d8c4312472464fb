// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QWidget>

namespace articulator::ui {

/// Before and after, member by member. What changes stands on a tinted ground with a mark of its own, so it is told without colour, too.
class DiffGrid final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        QString before;
        QString after;
        bool isChanged = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    explicit DiffGrid(QWidget *parent = nullptr);
    /// An empty `beforeTitle` leaves the column of before away.
    void setTitles(const QString &beforeTitle, const QString &afterTitle);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Columns {
        int name;
        int before; ///< width; 0: none
        int after;
    };
    [[nodiscard]] Columns columnsFor(int width) const;
    [[nodiscard]] int rowHeight(const Row &row, const Columns &columns) const;
    void retell();

    QString m_beforeTitle;
    QString m_afterTitle;
    std::vector<Row> m_rows;
};

} // namespace articulator::ui
