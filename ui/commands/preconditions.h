// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QCoreApplication>

#include "ui/commands/workplace.h"

namespace articulator::ui {

/// Answers why something cannot be done now; empty where it can.
using Precondition = std::function<QString(const WorkState &)>;

/// The preconditions that commands declare, with their sentences.
class Preconditions final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::Preconditions)

public:
    Preconditions() = delete;

    [[nodiscard]] static Precondition signedIn();
    [[nodiscard]] static Precondition clinicInView();
    /// The role may do what requests and audit entries call `action`.
    [[nodiscard]] static Precondition allowed(const QByteArray &action);
    [[nodiscard]] static Precondition copying();
    [[nodiscard]] static Precondition paused();
    [[nodiscard]] static Precondition nothingAsked();
    [[nodiscard]] static Precondition maskedRecord();
    [[nodiscard]] static Precondition revealedRecord();
    [[nodiscard]] static Precondition lockable();
    [[nodiscard]] static Precondition notVerifying();
    /// "Manager", for people.
    [[nodiscard]] static QString roleWords(domain::Role role);
};

} // namespace articulator::ui
