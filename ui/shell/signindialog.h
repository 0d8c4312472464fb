// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "domain/error.h"
#include "domain/secret.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace articulator::ui {

/// Asks who somebody is and for the passphrase; in an empty data folder, a new one twice. Stays until it was accepted by the key slot or given up.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { SignIn, SetUp };

    SignInDialog(Purpose purpose, const QString &user, const QString &dataFolder, QWidget *parent = nullptr);
    /// What was typed; the field is emptied.
    [[nodiscard]] domain::Secret takePassphrase();
    [[nodiscard]] QString user() const;
    /// The slot did not open, or the folder could not be set up: says why and asks again.
    void showRefusal(const domain::Error &error);

Q_SIGNALS:
    /// takePassphrase() now has it.
    void given();

private:
    void check();
    void give();

    Purpose m_purpose;
    QLineEdit *m_user;
    QLineEdit *m_first;
    QLineEdit *m_second = nullptr;
    QLabel *m_say;
    QPushButton *m_go;
};

} // namespace articulator::ui
