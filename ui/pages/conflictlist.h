// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QObject>

#include "desk/tablemodel.h"
#include "desk/writevalues.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Which side was chosen for each field of a conflict: "pms" or "ours".
using ConflictChoices = QMap<QString, QString>;

/// Rows and columns of the open conflicts, with what was decided about each so far.
class ConflictList final : public QObject {
    Q_OBJECT

public:
    explicit ConflictList(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const desk::ConflictsSnapshot &conflicts, const QMap<qint64, ConflictChoices> &choices);
    void setNow(domain::Instant now);

private:
    desk::TableModel *m_model;
    domain::Instant m_now{};
};

} // namespace articulator::ui
