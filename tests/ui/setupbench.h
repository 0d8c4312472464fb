// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "desk/answers.h"
#include "ui/setup/setupactions.h"
#include "ui/shell/mainwindow.h"

/// A window whose set-up asks nobody but this, which remembers what was asked.
class SetupBench {
public:
    struct Asked {
        articulator::desk::RequestAction action;
        articulator::desk::ClinicForm form; ///< secrets as they came
    };

    explicit SetupBench(articulator::ui::Theme &theme);
    [[nodiscard]] articulator::ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] const std::vector<Asked> &asked() const { return m_asked; }
    [[nodiscard]] QString secret(const char *key) const;
    /// What becomes of the request that was asked last.
    void answer(articulator::desk::RequestProgress::State state, const QByteArray &outcome = {}, std::optional<articulator::domain::Error> error = {});
    [[nodiscard]] const QStringList &users() const { return m_users; }
    /// As a person would: to whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString &text);

private:
    quint64 note(articulator::desk::RequestAction action, articulator::desk::ClinicForm form);

    std::vector<Asked> m_asked;
    QStringList m_users;
    std::unique_ptr<articulator::ui::MainWindow> m_window;
};
