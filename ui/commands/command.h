// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QIcon>
#include <QKeySequence>
#include <QObject>

#include "ui/commands/preconditions.h"

class QAction;

namespace articulator::ui {

/// How a command is shown.
struct CommandFace {
    QByteArray id;   ///< stable: "clinic.sync"
    QString text;    ///< with its mnemonic
    QString group;   ///< "Pages", "Clinic"
    QString help;    ///< one phrase: what it does
    QList<QKeySequence> keys; ///< all work, the first is shown
    enum class Reach { Window, Page } reach = Reach::Window; ///< where the keys work: other pages may mean something else by them
};

/// One thing a person can do, wherever it is done from: menu, button, key or palette. One class each. GUI thread.
class Command : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const CommandFace &face() const { return m_face; }
    /// The text without its mnemonic.
    [[nodiscard]] QString name() const;
    /// Why it cannot be done now; empty: it can.
    [[nodiscard]] QString whyNot() const { return m_whyNot; }
    /// Does it where it can be done.
    void run();
    /// Judges its preconditions anew.
    void judge(const WorkState &state);
    /// Follows the command; for menus and keys.
    [[nodiscard]] QAction *action() const { return m_action; }

Q_SIGNALS:
    void judged();

protected:
    Command(Workplace &place, CommandFace face, std::vector<Precondition> preconditions);
    [[nodiscard]] Workplace &place() const { return m_place; }
    virtual void carryOut() = 0;
    /// For a command whose name depends on what is so now; comes before the preconditions.
    virtual void look(const WorkState &) { }
    /// With its mnemonic.
    void setName(const QString &text);

private:
    Workplace &m_place;
    CommandFace m_face;
    std::vector<Precondition> m_preconditions;
    QString m_whyNot;
    QAction *m_action;
};

} // namespace articulator::ui
