// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/personsearch.h"

#include <algorithm>

#include <QRegularExpression>

#include "vault/normaliser.h"

namespace articulator::desk {

namespace {

std::optional<domain::CivilDate> dateOf(const QString &typed)
{
    static const QRegularExpression american(QStringLiteral("^(\\d{1,2})/(\\d{1,2})/(\\d{4})$"));
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"));
    const auto iso = [](const QString &year, const QString &month, const QString &day) {
        return domain::parseCivilDate(year + u'-' + month.rightJustified(2, u'0') + u'-' + day.rightJustified(2, u'0'));
    };
    if (const auto match = american.match(typed); match.hasMatch())
        return iso(match.captured(3), match.captured(1), match.captured(2));
    if (const auto match = dotted.match(typed); match.hasMatch())
        return iso(match.captured(3), match.captured(2), match.captured(1));
    return domain::parseCivilDate(typed);
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.isLetter(); });
}

} // namespace

PersonSearch::PersonSearch(const QString &typed) : m_typed(typed.simplified())
{
    m_date = dateOf(m_typed);
    if (m_date)
        return;
    if (!hasLetters(m_typed))
        m_phone = vault::normalisedPhone(m_typed);
    else
        m_name = vault::normalisedName(m_typed);
}

bool PersonSearch::isSearchable() const { return m_date || !m_phone.isEmpty() || !m_name.isEmpty(); }

QString PersonSearch::what() const
{
    if (m_date)
        return QStringLiteral("birth date");
    return m_phone.isEmpty() ? QStringLiteral("name") : QStringLiteral("phone");
}

std::vector<vault::BlindToken> PersonSearch::tokens(vault::ClinicCipher &cipher) const
{
    if (m_date)
        return cipher.searchBirthDate(*m_date);
    return m_phone.isEmpty() ? cipher.searchName(m_typed) : cipher.searchPhone(m_typed);
}

FoundBy PersonSearch::fits(const domain::Patient &patient) const
{
    if (m_date)
        return patient.birthDate == m_date ? FoundBy::BirthDate : FoundBy::Nothing;
    if (m_phone.isEmpty())
        return fitsName(patient);
    for (const QString &phone : {patient.phones.mobile, patient.phones.home, patient.phones.work}) {
        if (vault::normalisedPhone(phone) == m_phone)
            return FoundBy::Phone;
    }
    return FoundBy::Nothing;
}

FoundBy PersonSearch::fitsName(const domain::Patient &patient) const
{
    const QString last = vault::normalisedName(patient.name.last);
    if (last.isEmpty() || m_name.isEmpty())
        return FoundBy::Nothing;
    if (m_name == last)
        return FoundBy::LastName;
    for (const QString &given : {patient.name.first, patient.name.preferred}) {
        const QString first = vault::normalisedName(given);
        if (!first.isEmpty() && (m_name == last + first || m_name == first + last))
            return FoundBy::FullName;
    }
    return FoundBy::Nothing;
}

QString PersonSearch::leafOf(const domain::Patient &patient, FoundBy by, const QString &typed)
{
    switch (by) {
    case FoundBy::Nothing: return {};
    case FoundBy::LastName: return patient.name.last;
    case FoundBy::FullName: return patient.name.last + QStringLiteral(", ") + patient.name.first;
    case FoundBy::BirthDate: return patient.birthDate ? domain::toText(*patient.birthDate) : QString();
    case FoundBy::Phone: break;
    }
    const QString wanted = vault::normalisedPhone(typed);
    for (const QString &phone : {patient.phones.mobile, patient.phones.home, patient.phones.work}) {
        if (vault::normalisedPhone(phone) == wanted)
            return phone;
    }
    return {};
}

} // namespace articulator::desk
