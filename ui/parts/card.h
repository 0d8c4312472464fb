// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace articulator::ui {

/// A surface with a line around it and round corners that also clip what lies inside, such as a table.
class Card final : public QFrame {
    Q_OBJECT

public:
    enum class Inside { Padded, Flush };

    explicit Card(Inside inside, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A row over the content of a flush card: its title and, where given, what belongs beside it.
    void addHead(const QString &title, QWidget *beside = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    QWidget *m_corners = nullptr; ///< before the column: making that one already sends child events
    QVBoxLayout *m_column;
};

} // namespace articulator::ui
