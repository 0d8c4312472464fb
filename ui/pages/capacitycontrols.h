// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/capacityvalues.h"

class QComboBox;
class QPushButton;

namespace articulator::ui {

class DateStepper;
class SearchCombo;

/// Which rows of the picture and the tables are shown.
struct CapacityView {
    enum class Shows { Both, Providers, Operatories } shows = Shows::Both;
    QString provider;  ///< external id; not empty: only this one's time counts
    QString operatory;
    [[nodiscard]] bool has(bool isProvider, const QString &externalId) const;
    friend bool operator==(const CapacityView &, const CapacityView &) = default;
};

/// The row of choosers over the capacity page: day or week, type, and whom.
class CapacityControls final : public QWidget {
    Q_OBJECT

public:
    explicit CapacityControls(QWidget *parent = nullptr);
    /// Empty: everything can be chosen; else each chooser is off and says this.
    void setWhyNot(const QString &why);
    void show(const desk::CapacitySnapshot &snapshot);
    void setView(const CapacityView &view);
    [[nodiscard]] const CapacityView &view() const { return m_view; }
    [[nodiscard]] DateStepper *stepper() const { return m_stepper; }
    void stepType(int by);
    /// Providers and operatories, providers, operatories.
    void nextView();
    /// The words of the type chosen.
    [[nodiscard]] QString typeWords() const;
    using QWidget::show;

Q_SIGNALS:
    void dayChosen(articulator::domain::CivilDate day);
    void spanChosen(articulator::desk::CapacityQuestion::Span span);
    void typeChosen(const QString &type);
    void viewChosen(const articulator::ui::CapacityView &view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    void fillViews(const desk::CapacitySnapshot &snapshot);
    void takeView();

    DateStepper *m_stepper;
    QPushButton *m_day;
    QPushButton *m_week;
    SearchCombo *m_type;
    QComboBox *m_whom;
    CapacityView m_view;
};

} // namespace articulator::ui
