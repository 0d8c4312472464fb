// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/answers.h"
#include "desk/settingsvalues.h"
#include "domain/zone.h"

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace articulator::ui {

class CommandBook;
class Label;
class ResultStrip;

/// One clinic's set-up: settings without secrets, how its connection was when it was last tested, and what a person may do.
class ClinicCard final : public QWidget {
    Q_OBJECT

public:
    explicit ClinicCard(CommandBook &book, QWidget *parent = nullptr);
    /// Absent: none is chosen.
    void show(const std::optional<desk::ClinicSettings> &clinic, const domain::SettingsSchema &schema);
    using QWidget::show;
    void showRequest(const desk::RequestProgress &progress);
    [[nodiscard]] QString text() const;

private:
    void fill(const desk::ClinicSettings &clinic, const domain::SettingsSchema &schema);
    void fillProbe(const desk::ClinicSettings &clinic);
    void add(const QString &name, const QString &value);

    CommandBook &m_book;
    QString m_clinic;
    Label *m_title;
    Label *m_empty;
    ResultStrip *m_strip;
    QVBoxLayout *m_inside = nullptr;
    QWidget *m_content = nullptr; ///< made anew with every clinic
    QFormLayout *m_facts = nullptr;
    Label *m_granted;
    QWidget *m_acts;
    QPushButton *m_pause;
};

} // namespace articulator::ui
