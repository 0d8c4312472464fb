// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "desk/recordvalues.h"
#include "desk/tablemodel.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// Rows and columns of one kind of record. Masked leaves read as dots; of a search's results the leaf that was typed is shown.
class RecordList final : public QObject {
    Q_OBJECT

public:
    RecordList(domain::RecordKind kind, QObject *parent);
    [[nodiscard]] desk::TableModel *model() const { return m_model; }
    [[nodiscard]] std::vector<ColumnLook> looks() const;
    /// Columns for whose values chips are offered.
    [[nodiscard]] QList<QByteArray> chipColumns() const;
    void show(const desk::RecordsSnapshot &records);
    void clear();
    [[nodiscard]] QString externalIdOf(quint64 key) const { return m_ids.value(key); }

private:
    domain::RecordKind m_kind;
    desk::TableModel *m_model;
    QHash<quint64, QString> m_ids;
    domain::Zone m_zone = domain::Zone::utc();
};

} // namespace articulator::ui
