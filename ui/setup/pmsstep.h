// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/settingsvalues.h"

class QComboBox;
class QLineEdit;

namespace articulator::ui {

class FormRow;
class ResultStrip;

/// Step 1 of the wizard: which practice system, and what the clinic is called.
class PmsStep final : public QWidget {
    Q_OBJECT

public:
    explicit PmsStep(QWidget *parent = nullptr);
    /// What can be connected, and which ids are taken.
    void show(const desk::SettingsSnapshot &settings);
    using QWidget::show;
    [[nodiscard]] QString pms() const;
    [[nodiscard]] QString pmsName() const;
    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    [[nodiscard]] QString id() const;
    /// Says at each field what is wrong with it; true where nothing is.
    bool check();
    /// What the model said of the id.
    void showIdFault(const QString &fault);

Q_SIGNALS:
    void pmsChanged();
    void workerStartWanted();

private:
    void suggest();

    QComboBox *m_pms;
    QLineEdit *m_name;
    QLineEdit *m_id;
    FormRow *m_pmsRow;
    FormRow *m_nameRow;
    FormRow *m_idRow;
    ResultStrip *m_none;
    QStringList m_taken;
    bool m_isOwnId = false; ///< somebody typed one
};

} // namespace articulator::ui
