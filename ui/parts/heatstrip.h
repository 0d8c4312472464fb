// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "domain/instant.h"

namespace articulator::ui {

struct HeatRow {
    QString clinic; ///< id
    QString name;
    static constexpr std::optional<int> closed = -1;
    std::vector<std::optional<int>> minutes; ///< by day; absent: not known; `closed`: nobody works that day
    friend bool operator==(const HeatRow &, const HeatRow &) = default;
};

/// Open chair time by clinic and day. Arrow keys walk over the cells, Enter or a click opens the day.
class HeatStrip final : public QWidget {
    Q_OBJECT

public:
    explicit HeatStrip(QWidget *parent = nullptr);
    void setRows(std::vector<HeatRow> rows, std::vector<domain::CivilDate> days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString sentence(int row, int day) const;

Q_SIGNALS:
    void dayChosen(const QString &clinic, articulator::domain::CivilDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
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
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int most() const;
    [[nodiscard]] std::optional<int> minutesAt(int row, int day) const;

    std::vector<HeatRow> m_rows;
    std::vector<domain::CivilDate> m_days;
    Spot m_spot;
};

} // namespace articulator::ui
