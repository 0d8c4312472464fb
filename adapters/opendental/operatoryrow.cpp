// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/operatoryrow.h"

#include "opendental/row.h"

namespace articulator::opendental {

domain::Result<domain::Change> operatoryChange(const QJsonObject &columns)
{
    Row row(columns);
    domain::Change change{row.neededId(QLatin1String("OperatoryNum")), std::nullopt, domain::RecordKind::Operatory};
    domain::Operatory operatory;
    operatory.name = row.neededText(QLatin1String("OpName"));
    operatory.active = !row.flag(QLatin1String("IsHidden"));
    operatory.hygiene = row.flag(QLatin1String("IsHygiene"));
    operatory.defaultDentist = row.neededForeignId(QLatin1String("ProvDentist"));
    operatory.defaultHygienist = row.neededForeignId(QLatin1String("ProvHygienist"));
    if (const auto whole = row.whole(); !whole)
        return domain::fail(whole.error());
    change.body = std::move(operatory);
    return change;
}

} // namespace articulator::opendental
