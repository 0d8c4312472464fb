// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "desk/recordvalues.h"

namespace articulator::ui {

class RecordList;
class TableView;

/// The table of one kind of record with its filter.
class RecordTable final : public QWidget {
    Q_OBJECT

public:
    explicit RecordTable(domain::RecordKind kind, QWidget *parent = nullptr);
    void show(const desk::RecordsSnapshot &records);
    /// Nothing of a clinic stays in memory behind a lock.
    void clear();
    void showLoading();
    void choose(const QString &externalId);
    /// Empty: no row is chosen.
    [[nodiscard]] QString currentId() const;
    using QWidget::show;

Q_SIGNALS:
    void currentChanged();

private:
    TableView *m_table;
    RecordList *m_rows;
};

} // namespace articulator::ui
