// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QByteArray>
#include <QString>

#include "desk/roles.h"

namespace articulator::desk {

/// Text sorts by case-folded code points (digits by value); Integer and Instant (milliseconds UTC) by value; State by its code; Sparkline by its last point.
enum class ColumnKind { Text, Integer, Instant, State, Sparkline };

/// One column of a table. `ui` gives title and words; the model only carries them.
struct TableColumn {
    QByteArray id; ///< stable: saved column choices name it
    ColumnKind kind = ColumnKind::Text;
    QString title;
    std::function<QString(qint64)> words;      ///< Integer, Instant, State code as people read it; absent: the number
    std::function<Severity(qint64)> severity;  ///< of a State code; absent: None
    QString empty = {};                        ///< what an empty Integer or Instant cell says ("never")
};

} // namespace articulator::desk
