// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/blindindex.h"

#include <algorithm>

#include "vault/hkdf.h"
#include "vault/normaliser.h"
#include "vault/packedtokens.h"

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

/// One token as it stands in a packed value.
constexpr qsizetype tokenSize = 2;
using PackedToken = std::array<char, 2 + tokenSize>;

PackedToken packedToken(std::size_t column, const HmacSha256::Digest &digest)
{
    const unsigned mask = 0xFFFFU << (16 - rules[column].bits);
    const unsigned kept = (unsigned(digest[0]) << 8 | digest[1]) & mask;
    return {char(column), char(tokenSize), char(kept >> 8), char(kept & 0xFF)};
}

bool holds(QByteArrayView packed, const PackedToken &token)
{
    for (qsizetype at = 0; at < packed.size(); at += qsizetype(token.size())) {
        if (std::equal(token.begin(), token.end(), packed.begin() + at))
            return true;
    }
    return false;
}

constexpr qsizetype mostWords = 8; ///< of a searched name; more only repeat the work

} // namespace

BlindIndex::BlindIndex(const domain::Secret &lookupKey, QByteArrayView clinic)
    : m_macs{macFor(lookupKey, clinic, 0), macFor(lookupKey, clinic, 1), macFor(lookupKey, clinic, 2), macFor(lookupKey, clinic, 3),
             macFor(lookupKey, clinic, 4)}
{
}

void BlindIndex::addToken(QByteArray &to, BlindColumn column, QByteArrayView first, QByteArrayView second)
{
    const auto index = std::size_t(column);
    m_input.restart().add(normaliserVersion).add(first).add(second);
    const PackedToken token = packedToken(index, m_macs[index].of(m_input.view()));
    if (!holds(to, token))
        to.append(token.data(), qsizetype(token.size()));
}

void BlindIndex::addName(QByteArray &to, QByteArrayView last)
{
    if (!last.isEmpty())
        addToken(to, BlindColumn::LastName, last);
}

void BlindIndex::addFullName(QByteArray &to, QByteArrayView last, QByteArrayView first)
{
    if (!last.isEmpty() && !first.isEmpty())
        addToken(to, BlindColumn::LastFirstName, last, first);
}

void BlindIndex::addPhone(QByteArray &to, QStringView phone)
{
    if (const QByteArray digits = normalisedPhone(phone).toUtf8(); !digits.isEmpty())
        addToken(to, BlindColumn::Phone, digits);
}

QByteArray BlindIndex::packedTokensOf(const domain::Patient &patient)
{
    QByteArray tokens;
    tokens.reserve(8 * qsizetype(sizeof(PackedToken)));
    const QByteArray last = normalisedName(patient.name.last).toUtf8();
    if (patient.birthDate) {
        const QByteArray date = domain::toText(*patient.birthDate).toUtf8();
        addToken(tokens, BlindColumn::BirthDate, date);
        if (!last.isEmpty())
            addToken(tokens, BlindColumn::LastNameBirthDate, last, date);
    }
    addName(tokens, last);
    addFullName(tokens, last, normalisedName(patient.name.first).toUtf8());
    addFullName(tokens, last, normalisedName(patient.name.preferred).toUtf8());
    addPhone(tokens, patient.phones.home);
    addPhone(tokens, patient.phones.work);
    addPhone(tokens, patient.phones.mobile);
    return tokens;
}

std::vector<BlindToken> BlindIndex::tokensOf(const domain::Patient &patient)
{
    return unpack(packedTokensOf(patient));
}

std::vector<BlindToken> BlindIndex::searchName(QStringView text)
{
    QByteArray tokens;
    const auto addSplit = [&](QStringView last, QStringView first) {
        addFullName(tokens, normalisedName(last).toUtf8(), normalisedName(first).toUtf8());
    };
    if (const qsizetype comma = text.indexOf(u','); comma >= 0) {
        const QStringView last = text.first(comma);
        const QStringView first = text.sliced(comma + 1).trimmed();
        if (normalisedName(first).isEmpty()) {
            addName(tokens, normalisedName(last).toUtf8());
        } else {
            addSplit(last, first);
            addSplit(last, first.split(u' ').front()); // without the middle name
        }
        return unpack(tokens);
    }
    addName(tokens, normalisedName(text).toUtf8());
    const QString words = text.toString().simplified();
    qsizetype cut = words.indexOf(u' ');
    for (qsizetype n = 0; cut > 0 && n < mostWords; ++n, cut = words.indexOf(u' ', cut + 1)) {
        const QStringView before = QStringView(words).first(cut);
        const QStringView after = QStringView(words).sliced(cut + 1);
        addSplit(after, before);
        addSplit(before, after);
    }
    return unpack(tokens);
}

std::vector<BlindToken> BlindIndex::searchPhone(QStringView phone)
{
    QByteArray tokens;
    addPhone(tokens, phone);
    return unpack(tokens);
}

std::vector<BlindToken> BlindIndex::searchBirthDate(domain::CivilDate date)
{
    QByteArray tokens;
    addToken(tokens, BlindColumn::BirthDate, domain::toText(date).toUtf8());
    return unpack(tokens);
}

} // namespace articulator::vault
