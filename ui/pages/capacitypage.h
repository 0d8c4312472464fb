// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "ui/commands/capacitymove.h"
#include "ui/pages/capacitycontrols.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace articulator::ui {

class Card;
class CapacityUse;
class CapacityWeek;
class DayPicture;
class HeatStrip;
class TableView;
class UseList;
class WhyCard;
class WindowList;
struct Trouble;

/// Where a visit of a type fits on a day or in a week, what is open in the days ahead, how the time is used and lost, and why a visit does not fit where
/// one would like it.
class CapacityPage final : public Page {
    Q_OBJECT

public:
    explicit CapacityPage(QWidget *parent = nullptr);
    /// The clinic in view; absent: none is connected. Asks for its day.
    void setClinic(const std::optional<desk::ClinicLine> &clinic);
    /// That day, as a day.
    void setDay(domain::CivilDate day);
    /// Only this provider's time, by external id.
    void setProvider(const QString &provider);
    void move(CapacityMove move);
    void show(const desk::CapacitySnapshot &snapshot);
    void showWhy(const desk::WhyAnswer &answer);
    void tick(domain::Instant now) override;
    [[nodiscard]] const desk::CapacityQuestion &question() const { return m_question; }
    using Page::move;
    using Page::show;

Q_SIGNALS:
    void asked(const articulator::desk::CapacityQuestion &question);
    void whyAsked(const articulator::desk::CapacityQuestion &question, articulator::domain::Instant at);
    /// "appointment/50112", of the clinic in view.
    void recordWanted(const QString &record);
    void findTimeWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void buildControls();
    void buildAhead();
    void buildPicture();
    void buildTables();
    [[nodiscard]] QScrollArea *scrolled(QWidget *picture);
    void ask();
    void askWhy(const desk::DayRow &row, domain::Instant at);
    void setSpan(desk::CapacityQuestion::Span span);
    void setView(const CapacityView &view);
    void showChoosers();
    void showAhead();
    void showPictures();
    void showUse();
    void showSummary();
    void showEmpty();
    void showTables(int which);
    void fitPicture();
    [[nodiscard]] Trouble trouble() const;
    [[nodiscard]] bool isWeek() const { return m_question.span == desk::CapacityQuestion::Span::Week; }
    [[nodiscard]] QString whereWords(const desk::CapacityQuestion &question, domain::Instant at) const;
    [[nodiscard]] domain::Instant clinicNow() const;

    std::optional<desk::ClinicLine> m_clinic;
    desk::CapacityQuestion m_question;
    desk::CapacitySnapshot m_shown;
    QElapsedTimer m_age; ///< of the snapshot, so that the now-line goes on
    QLabel *m_summary;
    QPushButton *m_findTime;
    CapacityControls *m_controls;
    HeatStrip *m_ahead;
    Card *m_aheadCard = nullptr;
    QStackedWidget *m_stage = nullptr;
    Card *m_pictureCard = nullptr;
    DayPicture *m_day;
    CapacityWeek *m_week;
    QLabel *m_emptyWhat = nullptr;
    QLabel *m_emptyWhy = nullptr;
    CapacityUse *m_use;
    Card *m_useCard = nullptr;
    WhyCard *m_why;
    QPushButton *m_windowsTab = nullptr;
    QPushButton *m_useTab = nullptr;
    QStackedWidget *m_bars = nullptr;
    QStackedWidget *m_tables = nullptr;
    TableView *m_windows;
    WindowList *m_windowRows;
    TableView *m_lines;
    UseList *m_lineRows;
};

} // namespace articulator::ui
