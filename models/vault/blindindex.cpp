// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/blindindex.h"

#include <algorithm>

#include "vault/hkdf.h"
#include "vault/normaliser.h"

namespace articulator::vault {

namespace {

struct ColumnRule {
    const char *label;
    int bits;
};

/// How much of a token is kept. Fewer bits than half the usual number of different values (2^N < X/2), so that several patients of an ordinary practice share
/// a token and the index alone names nobody; more than its square root, so that a search opens tens of rows and not thousands. Compounds and phones
/// have tens of thousands of values, birth dates some 30,000, last names alone a few thousand and are the most skewed.
constexpr std::array<ColumnRule, 5> rules{{{"last-name+birth-date", 14}, {"last-name+first-name", 14}, {"last-name", 10}, {"phone", 14}, {"birth-date", 12}}};

HmacSha256 macFor(const domain::Secret &lookupKey, QByteArrayView clinic, std::size_t column)
{
    const QByteArray info = LengthPrefixed().add("articulator blind index").add(clinic).add(rules[column].label).toByteArray();
    const domain::Secret key = hkdf(lookupKey.view(), {}, info, 32);
    return HmacSha256(key.view());
}

QByteArray truncated(const HmacSha256::Digest &digest, int bits)
{
    const unsigned mask = 0xFFFFU << (16 - bits);
    const unsigned kept = (unsigned(digest[0]) << 8 | digest[1]) & mask;
    QByteArray token(2, Qt::Uninitialized);
    token[0] = char(kept >> 8);
    token[1] = char(kept & 0xFF);
    return token;
}

constexpr qsizetype mostWords = 8; ///< of a searched name; more only repeat the work

} // namespace

BlindIndex::BlindIndex(const domain::Secret &lookupKey, QByteArrayView clinic)
    : m_macs{macFor(lookupKey, clinic, 0), macFor(lookupKey, clinic, 1), macFor(lookupKey, clinic, 2), macFor(lookupKey, clinic, 3),
             macFor(lookupKey, clinic, 4)}
{
}

void BlindIndex::addToken(std::vector<BlindToken> &to, BlindColumn column, const QString &first, const QString &second)
{
    const auto index = std::size_t(column);
    m_input.restart().add(normaliserVersion).add(first.toUtf8()).add(second.toUtf8());
    BlindToken token{column, truncated(m_macs[index].of(m_input.view()), rules[index].bits)};
    if (std::find(to.begin(), to.end(), token) == to.end())
        to.push_back(std::move(token));
}

void BlindIndex::addName(std::vector<BlindToken> &to, QStringView last)
{
    if (const QString name = normalisedName(last); !name.isEmpty())
        addToken(to, BlindColumn::LastName, name);
}

void BlindIndex::addFullName(std::vector<BlindToken> &to, QStringView last, QStringView first)
{
    const QString lastName = normalisedName(last);
    const QString firstName = normalisedName(first);
    if (!lastName.isEmpty() && !firstName.isEmpty())
        addToken(to, BlindColumn::LastFirstName, lastName, firstName);
}

void BlindIndex::addPhone(std::vector<BlindToken> &to, QStringView phone)
{
    if (const QString digits = normalisedPhone(phone); !digits.isEmpty())
        addToken(to, BlindColumn::Phone, digits);
}

std::vector<BlindToken> BlindIndex::tokensOf(const domain::Patient &patient)
{
    std::vector<BlindToken> tokens;
    const QString last = normalisedName(patient.name.last);
    if (patient.birthDate) {
        addToken(tokens, BlindColumn::BirthDate, domain::toText(*patient.birthDate));
        if (!last.isEmpty())
            addToken(tokens, BlindColumn::LastNameBirthDate, last, domain::toText(*patient.birthDate));
    }
    addName(tokens, patient.name.last);
    addFullName(tokens, patient.name.last, patient.name.first);
    addFullName(tokens, patient.name.last, patient.name.preferred);
    addPhone(tokens, patient.phones.home);
    addPhone(tokens, patient.phones.work);
    addPhone(tokens, patient.phones.mobile);
    return tokens;
}

std::vector<BlindToken> BlindIndex::searchName(QStringView text)
{
    std::vector<BlindToken> tokens;
    if (const qsizetype comma = text.indexOf(u','); comma >= 0) {
        const QStringView last = text.first(comma);
        const QStringView first = text.sliced(comma + 1).trimmed();
        if (normalisedName(first).isEmpty()) {
            addName(tokens, last);
        } else {
            addFullName(tokens, last, first);
            addFullName(tokens, last, first.split(u' ').front()); // without the middle name
        }
        return tokens;
    }
    addName(tokens, text);
    const QString words = text.toString().simplified();
    qsizetype cut = words.indexOf(u' ');
    for (qsizetype n = 0; cut > 0 && n < mostWords; ++n, cut = words.indexOf(u' ', cut + 1)) {
        const QStringView before = QStringView(words).first(cut);
        const QStringView after = QStringView(words).sliced(cut + 1);
        addFullName(tokens, after, before);
        addFullName(tokens, before, after);
    }
    return tokens;
}

std::vector<BlindToken> BlindIndex::searchPhone(QStringView phone)
{
    std::vector<BlindToken> tokens;
    addPhone(tokens, phone);
    return tokens;
}

std::vector<BlindToken> BlindIndex::searchBirthDate(domain::CivilDate date)
{
    std::vector<BlindToken> tokens;
    addToken(tokens, BlindColumn::BirthDate, domain::toText(date));
    return tokens;
}

} // namespace articulator::vault
