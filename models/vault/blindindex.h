// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "domain/secret.h"
#include "vault/cliniccipher.h"
#include "vault/hmacsha256.h"
#include "vault/lengthprefixed.h"

namespace articulator::vault {

/// Truncated, keyed tokens of normalised values: one HMAC-SHA-256 key per clinic and column. One object per thread.
class BlindIndex {
public:
    /// `lookupKey` is the clinic's key for everything that is looked up.
    BlindIndex(const domain::Secret &lookupKey, QByteArrayView clinic);

    /// In the form of vault/packedtokens.h.
    [[nodiscard]] QByteArray packedTokensOf(const domain::Patient &patient);
    [[nodiscard]] std::vector<BlindToken> tokensOf(const domain::Patient &patient);
    [[nodiscard]] std::vector<BlindToken> searchName(QStringView text);
    [[nodiscard]] std::vector<BlindToken> searchPhone(QStringView phone);
    [[nodiscard]] std::vector<BlindToken> searchBirthDate(domain::CivilDate date);

private:
    /// Names and dates normalised, as UTF-8.
    void addName(QByteArray &to, QByteArrayView last);
    void addFullName(QByteArray &to, QByteArrayView last, QByteArrayView first);
    void addPhone(QByteArray &to, QStringView phone);
    void addToken(QByteArray &to, BlindColumn column, QByteArrayView first, QByteArrayView second = {});

    std::array<HmacSha256, 5> m_macs; ///< in the order of BlindColumn
    LengthPrefixed m_input;
};

} // namespace articulator::vault
