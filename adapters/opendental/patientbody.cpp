// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/patientbody.h"

#include <algorithm>
#include <array>

#include "opendental/row.h"
#include "opendental/storedtext.h"

namespace articulator::opendental {

using domain::Error;
using domain::PatientWish;
using L = QLatin1String;

namespace {

using Leaf = std::optional<QString> PatientWish::*;

struct TextColumn {
    L name;
    Leaf leaf;
};

constexpr std::array textColumns{TextColumn{L("LName"), &PatientWish::last},         TextColumn{L("FName"), &PatientWish::first},
                                 TextColumn{L("MiddleI"), &PatientWish::middle},     TextColumn{L("Preferred"), &PatientWish::preferred},
                                 TextColumn{L("HmPhone"), &PatientWish::home},       TextColumn{L("WkPhone"), &PatientWish::work},
                                 TextColumn{L("WirelessPhone"), &PatientWish::mobile}, TextColumn{L("Email"), &PatientWish::email},
                                 TextColumn{L("Language"), &PatientWish::language}};
constexpr std::array phoneColumns{L("HmPhone"), L("WkPhone"), L("WirelessPhone")};

/// Telephones are free text in the tables: the digits are what is the same.
QString digits(QString phone)
{
    phone.removeIf([](QChar c) { return !c.isDigit(); });
    return phone;
}

bool isPhone(L column) { return std::find(phoneColumns.begin(), phoneColumns.end(), column) != phoneColumns.end(); }

bool isSame(L column, const QString &stored, const QString &given)
{
    return isPhone(column) ? stored == given || (!digits(given).isEmpty() && digits(stored) == digits(given)) : isSameText(stored, given);
}

bool isSameName(const QString &a, const QString &b) { return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0; }

} // namespace

QJsonObject patientBody(const PatientWish &wish)
{
    QJsonObject body;
    for (const TextColumn &column : textColumns)
        if (const auto &value = wish.*column.leaf)
            body.insert(column.name, *value);
    if (wish.birthDate)
        body.insert(L("Birthdate"), domain::toText(*wish.birthDate));
    return body;
}

domain::Result<> checkPatient(const QJsonObject &body)
{
    for (auto it = body.begin(); it != body.end(); ++it)
        if (!fitsTables(it.value().toString()))
            return domain::fail(Error::Kind::Refused, "unsupported-character", QStringLiteral("%1 holds a character that Open Dental cannot keep.").arg(it.key()));
    for (const L name : {L("LName"), L("FName")})
        if (body.contains(name) && body.value(name).toString().trimmed().isEmpty())
            return domain::fail(Error::Kind::Refused, "incomplete", QStringLiteral("%1 must not be empty.").arg(name));
    return {};
}

bool holdsLeaves(const QJsonObject &row, const QJsonObject &body)
{
    const Row columns(row);
    for (const TextColumn &column : textColumns)
        if (body.contains(column.name) && !isSame(column.name, columns.text(column.name), body.value(column.name).toString()))
            return false;
    return !body.contains(L("Birthdate")) || columns.date(L("Birthdate")) == readDate(body.value(L("Birthdate")).toString()).value;
}

bool isSamePerson(const QJsonObject &row, const PatientWish &wish)
{
    const Row columns(row);
    return isSameName(columns.text(L("LName")), wish.last.value_or(QString())) && isSameName(columns.text(L("FName")), wish.first.value_or(QString()))
        && columns.date(L("Birthdate")) == wish.birthDate;
}

bool isDuplicate(const QJsonObject &row, const PatientWish &wish)
{
    if (!isSamePerson(row, wish))
        return false;
    const Row columns(row);
    const QString email = wish.email.value_or(QString()).trimmed();
    bool isReachable = !email.isEmpty();
    if (isReachable && columns.text(L("Email")).trimmed().compare(email, Qt::CaseInsensitive) == 0)
        return true;
    for (const auto &given : {wish.home, wish.work, wish.mobile}) {
        const QString number = digits(given.value_or(QString()));
        isReachable = isReachable || !number.isEmpty();
        const bool isCommon = !number.isEmpty() && std::any_of(phoneColumns.begin(), phoneColumns.end(), [&](L column) { return digits(columns.text(column)) == number; });
        if (isCommon)
            return true;
    }
    return !isReachable;
}

} // namespace articulator::opendental
