// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QCoreApplication>

#include "desk/recordvalues.h"
#include "desk/tablerow.h"
#include "ui/table/columnlook.h"

namespace articulator::ui {

/// One column of a table of records: its title, its width, and what of a record stands in it.
struct RecordColumn {
    QByteArray id;
    QString title;
    int width = 100;
    enum class Shows { Text, Count, Date, Moment } shows = Shows::Text; ///< Date: the cell holds days since 1970
    ColumnLook::Weight weight = ColumnLook::Weight::Normal;
    enum class Chips { None, Offered } chips = Chips::None;
    std::function<desk::Cell(const desk::RecordLine &, const desk::RecordsSnapshot &)> cell;
};

/// The columns of every kind.
class RecordColumns final {
    Q_DECLARE_TR_FUNCTIONS(articulator::ui::RecordColumns)

public:
    RecordColumns() = delete;
    [[nodiscard]] static std::vector<RecordColumn> of(domain::RecordKind kind);

private:
    [[nodiscard]] static std::vector<RecordColumn> patients();
    [[nodiscard]] static std::vector<RecordColumn> providers();
    [[nodiscard]] static std::vector<RecordColumn> operatories();
    [[nodiscard]] static std::vector<RecordColumn> appointments();
    [[nodiscard]] static std::vector<RecordColumn> schedules();
    [[nodiscard]] static std::vector<RecordColumn> types();
    [[nodiscard]] static std::vector<RecordColumn> recalls();
    [[nodiscard]] static std::vector<RecordColumn> treatments();
    [[nodiscard]] static std::vector<RecordColumn> coverages();
};

} // namespace articulator::ui
