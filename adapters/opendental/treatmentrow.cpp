// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/treatmentrow.h"

#include <array>

#include "opendental/row.h"

namespace articulator::opendental {

namespace {

struct StatusWord {
    QLatin1String theirs;
    QLatin1String ours;
};

constexpr std::array statusWords{
    StatusWord{QLatin1String("TP"), QLatin1String("planned")},         StatusWord{QLatin1String("C"), QLatin1String("completed")},
    StatusWord{QLatin1String("EC"), QLatin1String("existing-current")}, StatusWord{QLatin1String("EO"), QLatin1String("existing-other")},
    StatusWord{QLatin1String("R"), QLatin1String("referred")},         StatusWord{QLatin1String("Cn"), QLatin1String("condition")},
    StatusWord{QLatin1String("TPi"), QLatin1String("planned-inactive")},
};

QString statusOf(Row &row, const QString &word)
{
    for (const StatusWord &known : statusWords)
        if (word == known.theirs)
            return known.ours;
    row.fault(QStringLiteral("ProcStatus is none we know"));
    return {};
}

} // namespace

domain::Result<domain::Change> treatmentChange(const QJsonObject &columns)
{
    Row row(columns);
    domain::Change change{row.neededId(QLatin1String("ProcNum")), std::nullopt, domain::RecordKind::Treatment};
    const QString status = row.neededText(QLatin1String("ProcStatus"));
    const bool isDeleted = status == QLatin1String("D");
    domain::Treatment treatment;
    treatment.patient = row.neededForeignId(QLatin1String("PatNum"));
    treatment.status = isDeleted ? QString() : statusOf(row, status);
    treatment.code = row.text(QLatin1String("procCode"));
    treatment.description = row.text(QLatin1String("descript"));
    treatment.fee = row.amount(QLatin1String("ProcFee"));
    treatment.planned = row.date(QLatin1String("DateTP"));
    treatment.appointment = row.id(QLatin1String("AptNum"));
    if (const auto whole = row.whole(); !whole)
        return domain::fail(whole.error());
    if (!isDeleted)
        change.body = std::move(treatment);
    return change;
}

} // namespace articulator::opendental
