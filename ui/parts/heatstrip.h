// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "domain/instant.h"
#include "ui/parts/spokenparts.h"

namespace articulator::ui {

struct HeatRow {
    QString clinic; ///< id
    QString name;
    static constexpr std::optional<int> closed = -1;
    std::vector<std::optional<int>> minutes; ///< by day; absent: not known; `closed`: nobody works that day
    std::vector<int> fits{}; ///< by day: how many visits fit; none: not told
    friend bool operator==(const HeatRow &, const HeatRow &) = default;
};

/// Open chair time by clinic and day. Arrow keys walk over the cells, Enter or a click opens the day. Screen readers find each cell as a sentence.
class HeatStrip final : public QWidget, public SpokenParts {
    Q_OBJECT

public:
    explicit HeatStrip(QWidget *parent = nullptr);
    void setRows(std::vector<HeatRow> rows, std::vector<domain::CivilDate> days);
    /// The days that are looked at elsewhere, both inclusive: they get a frame.
    void setShown(domain::CivilDate first, domain::CivilDate last);
    /// Heads with the day of the month, where all days are told and not only working days.
    void setDated();
    /// "Mon 23".
    [[nodiscard]] static QString dayOfMonth(domain::CivilDate date);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString sentence(int row, int day) const;
    [[nodiscard]] int partCount() const override { return int(m_rows.size() * m_days.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int currentPart() const override { return partCount() == 0 ? -1 : m_spot.row * int(m_days.size()) + m_spot.day; }
    void pressPart(int part) override;

Q_SIGNALS:
    void dayChosen(const QString &clinic, articulator::domain::CivilDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Spot {
        int row = 0;
        int day = 0;
    };
    [[nodiscard]] QRect cell(int row, int day) const;
    [[nodiscard]] std::optional<Spot> at(QPoint point) const;
    void choose(Spot spot);
    void go(Spot spot);
    [[nodiscard]] static QString shortWords(std::optional<int> minutes);
    [[nodiscard]] QString headOf(int day) const;
    [[nodiscard]] QString wordsOf(Spot spot) const;
    void findRoom();
    void paintHead(QPainter &painter, int day) const;
    void paintCell(QPainter &painter, Spot spot, double strength) const;
    [[nodiscard]] Spot spotOf(int part) const { return {part / int(m_days.size()), part % int(m_days.size())}; }
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int most() const;
    [[nodiscard]] std::optional<int> minutesAt(int row, int day) const;

    std::vector<HeatRow> m_rows;
    std::vector<domain::CivilDate> m_days;
    domain::CivilDate m_shownFirst = domain::CivilDate::max();
    domain::CivilDate m_shownLast = domain::CivilDate::min();
    bool m_isDated = false;
    bool m_hasWholeDates = false; ///< room for the month in every head
    bool m_hasFits = false;       ///< room for how many visits fit in every cell
    Spot m_spot;
};

} // namespace articulator::ui
