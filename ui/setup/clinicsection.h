// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/answers.h"
#include "desk/settingsvalues.h"

class QBoxLayout;

namespace articulator::ui {

class ClinicCard;
class ClinicLines;
class CommandBook;
class TableView;

/// The clinics of the Settings page and the one of them in view.
class ClinicSection final : public QWidget {
    Q_OBJECT

public:
    explicit ClinicSection(CommandBook &book, QWidget *parent = nullptr);
    void show(const desk::SettingsSnapshot &settings);
    void setClinic(const QString &clinic);
    void showRequest(const desk::RequestProgress &progress);
    using QWidget::show;
    [[nodiscard]] ClinicCard *clinicCard() const { return m_card; }

Q_SIGNALS:
    void clinicChosen(const QString &clinic);

public:
    /// Narrow: side by side becomes one under the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose();
    void showCard();

    desk::SettingsSnapshot m_settings;
    QString m_clinic;
    TableView *m_table;
    ClinicLines *m_lines;
    ClinicCard *m_card;
    QBoxLayout *m_split;
};

} // namespace articulator::ui
