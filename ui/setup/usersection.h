// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/settingsvalues.h"
#include "desk/tablemodel.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace articulator::ui {

class CommandBook;
class Label;
class TableView;

/// Who may open the vault and what for, and facts of the vault itself.
class UserSection final : public QWidget {
    Q_OBJECT

public:
    explicit UserSection(CommandBook &book, QWidget *parent = nullptr);
    void show(const desk::SettingsSnapshot &settings);
    void setRole(std::optional<domain::Role> role);
    /// How the last change of the users ended.
    void show(const desk::UserOutcome &outcome);
    using QWidget::show;

Q_SIGNALS:
    /// Asked and confirmed.
    void disableWanted(const QString &name);

public:
    /// Narrow: side by side becomes one under the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable(CommandBook &book);
    void buildVault();
    void judge();
    void confirm();
    [[nodiscard]] const desk::UserLine *chosen() const;

    desk::SettingsSnapshot m_settings;
    std::optional<domain::Role> m_role;
    TableView *m_table;
    desk::TableModel *m_model;
    QPushButton *m_disable;
    Label *m_said;
    QLabel *m_key;
    QLabel *m_slot;
    QBoxLayout *m_split;
};

} // namespace articulator::ui
