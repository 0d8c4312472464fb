// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/providerrow.h"

#include "opendental/row.h"

namespace articulator::opendental {

namespace {

QString fullName(const Row &row)
{
    QStringList words{row.text(QLatin1String("FName")).trimmed(), row.text(QLatin1String("LName")).trimmed()};
    words.removeAll(QString());
    const QString name = words.join(u' ');
    const QString suffix = row.text(QLatin1String("Suffix")).trimmed();
    if (name.isEmpty())
        return row.text(QLatin1String("Abbr"));
    return suffix.isEmpty() ? name : QString(name + QLatin1String(", ") + suffix);
}

domain::ProviderRole roleOf(const Row &row)
{
    if (row.flag(QLatin1String("IsNotPerson")))
        return domain::ProviderRole::Other;
    return row.flag(QLatin1String("IsSecondary")) ? domain::ProviderRole::Hygienist : domain::ProviderRole::Dentist;
}

} // namespace

domain::Result<domain::Change> providerChange(const QJsonObject &columns)
{
    Row row(columns);
    domain::Change change{row.neededId(QLatin1String("ProvNum")), std::nullopt, domain::RecordKind::Provider};
    const QString abbreviation = row.neededText(QLatin1String("Abbr"));
    if (const auto whole = row.whole(); !whole)
        return domain::fail(whole.error());
    if (row.text(QLatin1String("ProvStatus")) == QLatin1String("Deleted"))
        return change;
    change.body = domain::Provider{abbreviation, fullName(row), roleOf(row), !row.flag(QLatin1String("IsHidden")),
                                   row.text(QLatin1String("NationalProvID"))};
    return change;
}

} // namespace articulator::opendental
