// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/officelists.h"

#include <algorithm>

#include "opendental/fulllist.h"
#include "opendental/providerrow.h"
#include "opendental/row.h"

namespace articulator::opendental {

using domain::Error;
using domain::fail;
using namespace std::chrono_literals;
using L = QLatin1String;

namespace {

constexpr auto listsLast = 10min;
constexpr auto readJustNow = 5s;
constexpr int missedBit = 1;
constexpr int cancelledBit = 2;

qint64 key(const Row &row, L column) { return row.number(column).value_or(0); }

/// A name is looked for as it is written, else without regard to case.
std::optional<qint64> numberOf(const std::map<QString, qint64> &names, const QString &name)
{
    if (const auto exact = names.find(name); exact != names.end())
        return exact->second;
    const auto like = std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.first.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
    return like == names.end() ? std::nullopt : std::optional(like->second);
}

QString listed(const std::map<QString, qint64> &names)
{
    QStringList words;
    for (const auto &[name, number] : names)
        words.append(name);
    return words.mid(0, 12).join(L(", "));
}

} // namespace

domain::Result<> OfficeLists::ensure(Kept &kept, const std::function<bool()> &hasIt, Read read, std::stop_token stop)
{
    if (kept.isFresh(m_session.ourNow(), hasIt() ? std::chrono::seconds(listsLast) : std::chrono::seconds(readJustNow)))
        return {};
    if (const auto done = (this->*read)(std::move(stop)); !done)
        return done;
    kept.at = m_session.ourNow();
    return {};
}

domain::Result<Chair> OfficeLists::chair(const QString &operatory, std::stop_token stop)
{
    if (const auto known = ensure(m_chairsKept, [&] { return m_chairs.contains(operatory); }, &OfficeLists::readChairs, std::move(stop)); !known)
        return fail(known.error());
    const auto found = m_chairs.find(operatory);
    if (found == m_chairs.end())
        return fail(Error::Kind::Refused, "unknown-operatory", QStringLiteral("Open Dental has no operatory %1.").arg(operatory));
    return found->second;
}

bool OfficeLists::hasClinics() const
{
    return std::any_of(m_chairs.begin(), m_chairs.end(), [](const auto &entry) { return entry.second.clinic != 0; });
}

domain::Result<domain::ProviderRole> OfficeLists::role(const QString &provider, std::stop_token stop)
{
    if (const auto known = ensure(m_rolesKept, [&] { return m_roles.contains(provider); }, &OfficeLists::readRoles, std::move(stop)); !known)
        return fail(known.error());
    const auto found = m_roles.find(provider);
    if (found == m_roles.end())
        return fail(Error::Kind::Refused, "unknown-provider", QStringLiteral("Open Dental has no provider %1.").arg(provider));
    return found->second;
}

domain::Result<qint64> OfficeLists::typeNumber(const QString &name, std::stop_token stop)
{
    if (const auto known = ensure(m_typesKept, [&] { return numberOf(m_types, name).has_value(); }, &OfficeLists::readTypes, std::move(stop)); !known)
        return fail(known.error());
    const auto found = numberOf(m_types, name);
    return found ? domain::Result<qint64>(*found)
                 : fail(Error::Kind::Refused, "unknown-type", QStringLiteral("Open Dental has no appointment type '%1'.").arg(name));
}

domain::Result<qint64> OfficeLists::confirmation(const QString &name, std::stop_token stop)
{
    if (const auto known = ensure(m_confirmationsKept, [&] { return numberOf(m_confirmations, name).has_value(); }, &OfficeLists::readConfirmations, std::move(stop)); !known)
        return fail(known.error());
    const auto found = numberOf(m_confirmations, name);
    return found ? domain::Result<qint64>(*found)
                 : fail(Error::Kind::Refused, "unknown-confirmation",
                        QStringLiteral("The office has no confirmation '%1'. It has: %2.").arg(name, listed(m_confirmations)));
}

domain::Result<BreakTypes> OfficeLists::breakTypes(std::stop_token stop)
{
    if (const auto known = ensure(m_breakTypesKept, [] { return true; }, &OfficeLists::readBreakTypes, std::move(stop)); !known)
        return fail(known.error());
    return m_breakTypes;
}

domain::Result<> OfficeLists::readChairs(std::stop_token stop)
{
    const auto rows = fullList(m_session, resource::operatories, {}, std::move(stop));
    if (!rows)
        return fail(rows.error());
    m_chairs.clear();
    for (const QJsonObject &columns : *rows) {
        const Row row(columns);
        m_chairs[row.id(L("OperatoryNum"))] = {row.flag(L("IsHygiene")), key(row, L("ProvDentist")), key(row, L("ProvHygienist")), key(row, L("ClinicNum"))};
    }
    return {};
}

domain::Result<> OfficeLists::readRoles(std::stop_token stop)
{
    const Query all{{QStringLiteral("DateTStamp"), QStringLiteral("1970-01-02 00:00:00")}};
    const auto rows = fullList(m_session, resource::providers, all, std::move(stop));
    if (!rows)
        return fail(rows.error());
    m_roles.clear();
    for (const QJsonObject &columns : *rows)
        if (const auto change = providerChange(columns); change && change->body)
            m_roles[change->externalId] = std::get<domain::Provider>(*change->body).role;
    return {};
}

domain::Result<> OfficeLists::readTypes(std::stop_token stop)
{
    const auto rows = fullList(m_session, resource::appointmentTypes, {}, std::move(stop));
    if (!rows)
        return fail(rows.error());
    m_types.clear();
    for (const bool hidden : {false, true})
        for (const QJsonObject &columns : *rows)
            if (const Row row(columns); row.flag(L("IsHidden")) == hidden)
                m_types.try_emplace(row.text(L("AppointmentTypeName")), key(row, L("AppointmentTypeNum")));
    return {};
}

domain::Result<> OfficeLists::readConfirmations(std::stop_token stop)
{
    const auto rows = fullList(m_session, resource::definitions, {{QStringLiteral("Category"), QStringLiteral("2")}}, std::move(stop));
    if (!rows)
        return fail(rows.error());
    m_confirmations.clear();
    for (const QJsonObject &columns : *rows)
        if (const Row row(columns); !row.flag(L("isHidden")))
            m_confirmations.try_emplace(row.text(L("ItemName")), key(row, L("DefNum")));
    return {};
}

domain::Result<> OfficeLists::readBreakTypes(std::stop_token stop)
{
    const auto preference = m_session.preference(QStringLiteral("BrokenApptProcedure"), std::move(stop));
    if (!preference && preference.error().kind != Error::Kind::Unsupported)
        return fail(preference.error());
    const int enabled = preference && *preference ? (*preference)->toInt() : 0;
    m_breakTypes = {(enabled & missedBit) != 0, (enabled & cancelledBit) != 0};
    return {};
}

} // namespace articulator::opendental
