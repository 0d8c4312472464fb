// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "domain/instant.h"

class QPushButton;

namespace articulator::ui {

/// A day with a step back and forth, a calendar behind the date, and "Today". Left and right keys step on the date.
class DateStepper final : public QWidget {
    Q_OBJECT

public:
    explicit DateStepper(QWidget *parent = nullptr);
    /// Shows a day without telling.
    void setDay(domain::CivilDate day);
    void setToday(domain::CivilDate today);
    [[nodiscard]] domain::CivilDate day() const { return m_day; }
    /// One step back or forth: a day, or a week where weeks are shown.
    void step(int days);
    /// Shows the week from this day on instead of one day, and steps by weeks; absent: a day again.
    void setWeek(std::optional<domain::CivilDate> first);
    void goToToday() { choose(m_today); }
    [[nodiscard]] int stride() const { return m_week ? 7 : 1; }
    /// Empty: it steps; else every button is off and says this.
    void setWhyNot(const QString &why);

Q_SIGNALS:
    void dayChosen(articulator::domain::CivilDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();
    void choose(domain::CivilDate day);
    void showButtons();
    void showDay();
    [[nodiscard]] bool showsToday() const;

    domain::CivilDate m_day{};
    domain::CivilDate m_today{};
    std::optional<domain::CivilDate> m_week; ///< its first day
    QString m_whyNot;
    QPushButton *m_back;
    QPushButton *m_date;
    QPushButton *m_forth;
    QPushButton *m_todayButton;
};

} // namespace articulator::ui
