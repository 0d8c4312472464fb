// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "domain/roles.h"

namespace articulator::ui {

/// What a role is for, in a phrase.
class RoleWords final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::RoleWords)

public:
    RoleWords() = delete;
    [[nodiscard]] static QString may(domain::Role role);
};

} // namespace articulator::ui
