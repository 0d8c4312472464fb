// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/settingsvalues.h"
#include "ui/parts/sheet.h"

class QComboBox;
class QLineEdit;

namespace articulator::ui {

class FormRow;

/// Adds a user: a name, a role, a passphrase twice.
class UserSheet final : public Sheet {
    Q_OBJECT

public:
    using Add = std::function<void(const QString &, domain::Role, domain::Secret)>;

    UserSheet(Add add, QWidget *window);
    /// What became of it: closes, or says why not.
    void show(const desk::UserOutcome &outcome);
    using QWidget::show;
    void setTaken(const QStringList &names) { m_taken = names; }
    /// What was typed of the passphrase goes.
    void clear();

private:
    void give();
    [[nodiscard]] bool check();

    Add m_add;
    QStringList m_taken;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_first;
    QLineEdit *m_second;
    FormRow *m_nameRow;
    FormRow *m_roleRow;
    FormRow *m_firstRow;
    FormRow *m_secondRow;
    QPushButton *m_go;
};

} // namespace articulator::ui
