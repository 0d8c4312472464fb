// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "desk/snapshots.h"
#include "ui/pages/daylayout.h"
#include "ui/parts/spokenparts.h"

namespace articulator::ui {

/// A clinic's day as a picture: who works when, what is booked, what is closed, and where the visit fits. Arrow keys move a mark over the
/// five-minute grid (with Control by the hour), Enter or a click asks why nothing fits there, or chooses the window.
class DayPicture final : public QWidget, public SpokenParts {
    Q_OBJECT

public:
    explicit DayPicture(QWidget *parent = nullptr);
    void setDay(const desk::CapacitySnapshot &snapshot);
    /// Moves the now-line; absent: the day shown is not today.
    void setNow(std::optional<domain::Instant> now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {500, sizeHint().height()}; }
    /// What stands under a point of the grid, in a sentence.
    [[nodiscard]] QString sentence(int row, domain::Instant at) const;
    /// The parts are the bars, row by row, in the order of time.
    [[nodiscard]] int partCount() const override { return int(m_parts.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int currentPart() const override;
    void pressPart(int part) override;

Q_SIGNALS:
    void whyWanted(const articulator::desk::DayRow &row, articulator::domain::Instant at);
    void windowChosen(const articulator::desk::DayRow &row, articulator::domain::Instant start);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Mark {
        int row = 0;
        domain::Instant at{};
    };
    [[nodiscard]] DayLayout layoutNow() const { return DayLayout(m_day, width()); }
    [[nodiscard]] std::optional<Mark> markAt(QPointF point) const;
    [[nodiscard]] const desk::DayBar *barAt(QPointF point) const;
    void moveMark(int rows, std::chrono::minutes by);
    void act(const Mark &mark);
    void findParts();
    [[nodiscard]] const desk::DayBar &barOf(int part) const;
    void paintHours(QPainter &painter, const DayLayout &layout) const;
    void paintRow(QPainter &painter, const DayLayout &layout, int index) const;
    void paintBar(QPainter &painter, const PlacedBar &placed) const;
    void paintMark(QPainter &painter, const DayLayout &layout) const;

    desk::CapacitySnapshot m_day;
    std::optional<domain::Instant> m_now;
    std::optional<Mark> m_mark;
    std::vector<std::pair<int, int>> m_parts; ///< row, bar of it
};

} // namespace articulator::ui
