// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/recallrow.h"

#include "opendental/row.h"

namespace articulator::opendental {

domain::Result<domain::Change> recallChange(const QJsonObject &columns, const std::function<QString(const QString &number)> &typeName)
{
    Row row(columns);
    domain::Change change{row.neededId(QLatin1String("RecallNum")), std::nullopt, domain::RecordKind::Recall};
    domain::Recall recall;
    recall.patient = row.neededForeignId(QLatin1String("PatNum"));
    row.needColumn(QLatin1String("DateDue"));
    if (const QString number = row.neededForeignId(QLatin1String("RecallTypeNum")); !number.isEmpty()) {
        const QString name = typeName(number);
        recall.type = name.isEmpty() ? number : name;
    }
    recall.due = row.date(QLatin1String("DateDue"));
    recall.scheduled = row.date(QLatin1String("DateScheduled"));
    recall.interval = row.text(QLatin1String("RecallInterval"));
    recall.disabled = row.flag(QLatin1String("IsDisabled"));
    if (const auto whole = row.whole(); !whole)
        return domain::fail(whole.error());
    change.body = std::move(recall);
    return change;
}

} // namespace articulator::opendental
