// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace articulator::ui {

class Card;
class DateStepper;
class DayPicture;
class TableView;
class WhyCard;
class WindowList;

/// Where a visit of a type fits on a day, as a picture and as a table, and why it does not fit elsewhere.
class CapacityPage final : public Page {
    Q_OBJECT

public:
    explicit CapacityPage(QWidget *parent = nullptr);
    /// The clinic in view; absent: none is connected. Asks for its day.
    void setClinic(const std::optional<desk::ClinicLine> &clinic);
    void setDay(domain::CivilDate day);
    /// Only this provider's time, by external id.
    void setProvider(const QString &provider);
    void show(const desk::CapacitySnapshot &snapshot);
    void showWhy(const desk::WhyAnswer &answer);
    void tick(domain::Instant now) override;
    [[nodiscard]] const desk::CapacityQuestion &question() const { return m_question; }
    using Page::show;

Q_SIGNALS:
    void asked(const articulator::desk::CapacityQuestion &question);
    void whyAsked(const articulator::desk::CapacityQuestion &question, articulator::domain::Instant at);

private:
    void buildControls();
    void buildPicture();
    void ask();
    void askWhy(const desk::DayRow &row, domain::Instant at);
    void fillTypes();
    void showChoosers();
    void fillPeople();
    void showSummary();
    void showEmpty();
    void fitPicture();
    [[nodiscard]] QString whereWords(const desk::CapacityQuestion &question, domain::Instant at) const;

    std::optional<desk::ClinicLine> m_clinic;
    desk::CapacityQuestion m_question;
    desk::CapacitySnapshot m_day;
    QElapsedTimer m_age; ///< of the snapshot, so that the now-line goes on
    QLabel *m_summary;
    DateStepper *m_stepper;
    QComboBox *m_type;
    QComboBox *m_provider;
    QComboBox *m_operatory;
    QStackedWidget *m_stage = nullptr;
    DayPicture *m_picture = nullptr;
    QLabel *m_emptyWhat = nullptr;
    QLabel *m_emptyWhy = nullptr;
    WhyCard *m_why;
    TableView *m_windows;
    WindowList *m_windowRows;
};

} // namespace articulator::ui
