// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    void step(int days);
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

    domain::CivilDate m_day{};
    domain::CivilDate m_today{};
    QString m_whyNot;
    QPushButton *m_back;
    QPushButton *m_date;
    QPushButton *m_forth;
    QPushButton *m_todayButton;
};

} // namespace articulator::ui
