// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "desk/tablemodel.h"
#include "desk/writevalues.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Rows and columns of the found times, best first.
class FindTimeList final : public QObject {
    Q_OBJECT

public:
    explicit FindTimeList(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const desk::FoundTimes &times);
    /// Null where there is none.
    [[nodiscard]] const desk::TimeChoice *choice(quint64 key) const;
    /// Why the choice stands where it stands.
    [[nodiscard]] static QString rankWords(const desk::TimeChoice &choice);
    /// What the visit leaves of its window.
    [[nodiscard]] static QString leavesWords(const desk::TimeChoice &choice);

private:
    [[nodiscard]] static quint64 keyOf(const desk::TimeChoice &choice);

    desk::TableModel *m_model;
    desk::FoundTimes m_times;
};

} // namespace articulator::ui
