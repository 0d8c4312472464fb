// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "desk/answers.h"
#include "desk/writevalues.h"
#include "ui/commands/command.h"

class QPushButton;

namespace articulator::ui {
class ConflictPage;
class FindTimePage;
class MainWindow;
class QueuePage;
class Theme;
}

/// What a person decided, as the window tells it.
struct Decision {
    articulator::desk::RequestAction action;
    std::vector<qint64> writes;
    QString words;
};

/// The first button whose words begin so; null: none.
[[nodiscard]] QPushButton *buttonNamed(const QWidget &within, QStringView text);
/// The worker's answer to a request of the clinic "maple".
[[nodiscard]] articulator::desk::RequestProgress ended(articulator::desk::RequestAction action, const QByteArray &outcome);

/// A window on a busy morning, with a manager at the clinic "maple", and what he decides.
class WriteWindow {
protected:
    WriteWindow();
    ~WriteWindow();
    void open(articulator::ui::Theme &theme);
    void close();
    articulator::ui::QueuePage &showQueue(const articulator::desk::QueueSnapshot &queue);
    articulator::ui::ConflictPage &showConflicts();
    articulator::ui::FindTimePage &showTimes(const articulator::desk::FoundTimes &times);
    /// The queue of the samples with this one approved, to be sent so much later.
    void tellApproved(qint64 number, std::chrono::seconds ahead);
    /// Of the line that takes back; empty while it is not there.
    [[nodiscard]] QString undoWords() const;
    /// Every visible word of the window.
    [[nodiscard]] QString told() const;
    [[nodiscard]] articulator::ui::Command *command(const char *id) const;

    std::unique_ptr<articulator::ui::MainWindow> m_window;
    std::vector<Decision> m_decisions;
};
