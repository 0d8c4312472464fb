// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "domain/secret.h"
#include "domain/settings.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace articulator::ui {

class FormRow;

/// The form row of one setting as its adapter declares it.
class SettingEditor final : public QObject {
    Q_OBJECT

public:
    explicit SettingEditor(domain::SettingField field, QObject *parent = nullptr);
    [[nodiscard]] const domain::SettingField &field() const { return m_field; }
    [[nodiscard]] FormRow *row() const { return m_row; }

    /// Trimmed; of a secret empty, see secret(). A choice that stands at its standard is empty, too.
    [[nodiscard]] QString value() const;
    [[nodiscard]] domain::Secret secret() const;
    void setValue(const QString &value);
    /// What holds while nothing is set: shown in its place.
    void setStandard(const QString &standard);
    [[nodiscard]] const QString &standard() const { return m_standard; }
    /// A secret that is stored need not be given again.
    void setKept(bool isKept);
    void clearSecret();
    /// Says what is wrong at the field; true where nothing is.
    bool check();

Q_SIGNALS:
    void changed();

private:
    void build();
    void buildSecret();

    domain::SettingField m_field;
    QString m_standard;
    bool m_isKept = false;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    QPushButton *m_show = nullptr;
    FormRow *m_row = nullptr;
};

} // namespace articulator::ui
