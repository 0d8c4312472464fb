// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "ui/commands/command.h"

class QAbstractButton;

namespace articulator::ui {

/// Every command of the window, and what shows them. GUI thread.
class CommandBook final : public QObject {
    Q_OBJECT

public:
    explicit CommandBook(Workplace &place, QObject *parent = nullptr);
    ~CommandBook() override;

    [[nodiscard]] const std::vector<std::unique_ptr<Command>> &all() const { return m_commands; }
    /// Absent for an id that is not in the book.
    [[nodiscard]] Command *find(QByteArrayView id) const;
    /// Judges all of them by what is so now.
    void judge();
    /// The button does the command from now on, is off while it cannot be done, and says why in tool tip and accessible description. `button` keeps its text.
    void bind(QAbstractButton *button, QByteArrayView id);
    /// The keys of all commands that reach so far work in the window.
    void addKeysTo(QWidget *window) const;
    /// The keys of one command work inside the page.
    void addKeysOf(QByteArrayView id, QWidget *page) const;

private:
    void addSetup();
    void addWriting();
    template <typename Made, typename... Parts> void add(Parts &&...parts);
    void show(QAbstractButton *button, const Command &command) const;

    Workplace &m_place;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace articulator::ui
