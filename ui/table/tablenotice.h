// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "ui/look/tokens.h"

class QWidget;

namespace articulator::ui {

/// What stands in a table without rows: why it is empty, and what to do.
struct TableNotice {
    QString sentence;
    QString remedy;
    friend bool operator==(const TableNotice &, const TableNotice &) = default;
};

/// In the middle of the widget; only inside its paint event.
void paintNotice(QWidget &onto, const TableNotice &notice, Token ink);

} // namespace articulator::ui
