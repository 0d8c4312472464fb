// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "desk/answers.h"
#include "desk/snapshots.h"
#include "desk/writevalues.h"
#include "ui/commands/writework.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace articulator::ui {

class CommandBook;
class DateStepper;
class FindTimeBooking;
class FindTimeList;
class TableView;

/// Where a visit fits in the next days, best first, what each time would leave behind, and why a day has none; the chosen one goes into the write queue.
class FindTimePage final : public Page {
    Q_OBJECT

public:
    explicit FindTimePage(CommandBook &book, QWidget *parent = nullptr);
    void setClinic(const std::optional<desk::ClinicLine> &clinic);
    void show(const desk::FoundTimes &times);
    void show(const desk::FoundPatients &patients);
    void showRequest(const desk::RequestProgress &progress);
    /// Puts the chosen time into the queue.
    void book();
    /// Puts in what the commands judge by.
    void tell(WriteWork &work) const;
    void tick(domain::Instant now) override;
    using Page::show;

Q_SIGNALS:
    void timesWanted(const articulator::desk::TimesQuestion &question);
    void patientsWanted(const QString &clinic, const QString &text);
    void bookingWanted(const QString &clinic, const QJsonObject &wish);
    void queueWanted(qint64 write);
    void workChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildControls();
    void buildBody();
    void ask();
    void fillChoices();
    void showSummary();
    void showEmpty();
    void showWhyNot();
    void takeChoice();

    std::optional<desk::ClinicLine> m_clinic;
    desk::TimesQuestion m_question;
    desk::FoundTimes m_times;
    QLabel *m_summary;
    QComboBox *m_type;
    QComboBox *m_length;
    QComboBox *m_provider;
    QComboBox *m_operatory;
    DateStepper *m_from;
    QComboBox *m_days;
    QComboBox *m_part;
    TableView *m_table;
    FindTimeList *m_rows;
    QWidget *m_whyCard = nullptr;
    QLabel *m_why = nullptr;
    FindTimeBooking *m_booking;
    QWidget *m_side = nullptr;
};

} // namespace articulator::ui
