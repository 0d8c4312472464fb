// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace articulator::ui {

/// One line of a form: its name, what is edited, and under that a hint, or what is wrong with it.
class FormRow final : public QWidget {
    Q_OBJECT

public:
    /// `label` with its mnemonic; `editor` gets the focus, `beside` stands right of it.
    FormRow(const QString &label, QWidget *editor, const QString &help = {}, QWidget *beside = nullptr, QWidget *parent = nullptr);
    void setHelp(const QString &help);
    /// Empty: nothing is wrong any more.
    void showFault(const QString &fault);
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    void say();

    QWidget *m_editor;
    QLabel *m_say;
    QString m_help;
    QString m_fault;
};

} // namespace articulator::ui
