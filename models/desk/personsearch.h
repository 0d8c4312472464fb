// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/recordvalues.h"
#include "vault/cliniccipher.h"

namespace articulator::desk {

/// What somebody typed to find a person: a name, a phone number or a birth date.
class PersonSearch {
public:
    /// Digits with the signs of dates are a birth date (ISO, 11/23/1980 or 23.11.1980), seven digits or more a phone, everything else a name.
    explicit PersonSearch(const QString &typed);

    /// False where nothing is left of the text that could be looked up.
    [[nodiscard]] bool isSearchable() const;
    /// "name", "phone" or "birth date", for the audit log: what was typed never stands there.
    [[nodiscard]] QString what() const;
    [[nodiscard]] std::vector<vault::BlindToken> tokens(vault::ClinicCipher &cipher) const;
    /// Tokens are short, so candidates are many: this decides. Nothing where the patient does not fit.
    [[nodiscard]] FoundBy fits(const domain::Patient &patient) const;
    /// The leaf that was typed, as the record spells it.
    [[nodiscard]] static QString leafOf(const domain::Patient &patient, FoundBy by, const QString &typed);

private:
    [[nodiscard]] FoundBy fitsName(const domain::Patient &patient) const;

    QString m_typed;
    std::optional<domain::CivilDate> m_date;
    QString m_phone; ///< normalised
    QString m_name;  ///< normalised
};

} // namespace articulator::desk
