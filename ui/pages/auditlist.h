// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "desk/auditvalues.h"
#include "desk/tablemodel.h"
#include "domain/zone.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Rows and columns of audit entries. Times are those of the zone given.
class AuditList final : public QObject {
    Q_OBJECT

public:
    explicit AuditList(QObject *parent = nullptr);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] static std::vector<ColumnLook> looks();
    void show(const desk::AuditSnapshot &entries, const domain::Zone &zone);
    /// Absent where the row is gone.
    [[nodiscard]] std::optional<desk::AuditLine> lineOf(quint64 key) const;
    [[nodiscard]] QString when(domain::Instant at) const;

private:
    desk::TableModel *m_model;
    QHash<quint64, desk::AuditLine> m_lines;
    domain::Zone m_zone = domain::Zone::utc();
};

} // namespace articulator::ui
