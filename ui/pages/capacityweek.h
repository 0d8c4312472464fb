// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "desk/capacityvalues.h"
#include "ui/parts/spokenparts.h"

namespace articulator::ui {

/// A clinic's week as a picture: seven civil days across, providers and operatories down, in each cell the day in small. Arrow keys walk over the cells and
/// the heads of the days, Enter or a click opens the day. Screen readers find each cell as a sentence.
class CapacityWeek final : public QWidget, public SpokenParts {
    Q_OBJECT

public:
    static constexpr int nameWidth = 138;
    static constexpr int headHeight = 40;
    static constexpr int pitch = 44;

    explicit CapacityWeek(QWidget *parent = nullptr);
    /// Of a week.
    void setWeek(const desk::CapacitySnapshot &snapshot);
    /// The clinic's clock, for the now-line and the day that is today.
    void setNow(domain::Instant now);
    [[nodiscard]] static int heightOf(int rows) { return headHeight + pitch * rows + 4; }
    [[nodiscard]] QSize sizeHint() const override { return {900, heightOf(int(m_week.rows.size()))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, heightOf(int(m_week.rows.size()))}; }
    /// What the cell shows; row -1: the head of the day.
    [[nodiscard]] QString sentence(int row, int day) const;
    [[nodiscard]] int partCount() const override { return (int(m_week.rows.size()) + 1) * int(m_week.week.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int currentPart() const override;
    void pressPart(int part) override;

Q_SIGNALS:
    void dayChosen(articulator::domain::CivilDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Spot {
        int row = -1; ///< -1: the head
        int day = 0;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    [[nodiscard]] int days() const { return int(m_week.week.size()); }
    [[nodiscard]] const desk::DayOpening &opening(int day) const { return m_week.week[std::size_t(day)].opening; }
    [[nodiscard]] const desk::DayRow &row(Spot spot) const { return m_week.week[std::size_t(spot.day)].rows[std::size_t(spot.row)]; }
    [[nodiscard]] QRect rectOf(Spot spot) const;
    [[nodiscard]] std::optional<Spot> at(QPoint point) const;
    [[nodiscard]] double x(const QRectF &lane, int day, domain::Instant at) const;
    void findHours();
    void go(Spot spot);
    void choose(Spot spot);
    void paintHead(QPainter &painter, int day) const;
    void paintCell(QPainter &painter, Spot spot) const;
    void paintLane(QPainter &painter, Spot spot, const QRectF &lane) const;
    [[nodiscard]] QString openWords(Spot spot) const;
    [[nodiscard]] QString headWords(int day) const;

    desk::CapacitySnapshot m_week;
    std::optional<domain::Instant> m_now;
    std::chrono::minutes m_from{}; ///< wall clock, the same in each cell
    std::chrono::minutes m_until{};
    Spot m_spot;
    std::optional<Spot> m_hovered;
    bool m_isByKey = false; ///< then the focus is shown
};

} // namespace articulator::ui
