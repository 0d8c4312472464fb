// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>
#include <vector>

#include <QByteArray>
#include <QString>

#include "domain/auditentry.h"
#include "domain/records.h"
#include "domain/result.h"
#include "vault/place.h"

namespace articulator::vault {

/// What a blind index answers: exact matches on a normalised compound. Never sex, status or anything with few values.
enum class BlindColumn { LastNameBirthDate, LastFirstName, LastName, Phone, BirthDate };

struct BlindToken {
    BlindColumn column;
    QByteArray token; ///< truncated, keyed per clinic and column
    friend bool operator==(const BlindToken &, const BlindToken &) = default;
};

/// A keyed digest of a record's bytes.
using Fingerprint = std::array<char, 16>;

/// Seals and opens one clinic's PHI with its data key. Keeps cipher contexts: use one object per thread; only `fingerprint` may run on one thread
/// while another seals and takes tokens.
class ClinicCipher {
public:
    ClinicCipher(ClinicCipher &&) noexcept;
    ClinicCipher &operator=(ClinicCipher &&) noexcept;
    ~ClinicCipher();

    /// XAES-256-GCM with a random 192-bit nonce: format version, key epoch, nonce, ciphertext, tag. Pads to size classes.
    [[nodiscard]] QByteArray seal(const Place &place, QByteArrayView plain);
    /// The only way to plaintext. Integrity "sealed-value" where tag, place, version or epoch do not fit; nothing is released before the tag held.
    [[nodiscard]] domain::Result<QByteArray> open(const domain::AuditTicket &ticket, const Place &place, QByteArrayView sealed);

    /// Keyed digest of canonical record bytes: equal bytes, equal digest, and nobody without the key can guess.
    [[nodiscard]] Fingerprint fingerprint(QByteArrayView record) const;

    /// Tokens of a patient for the index.
    [[nodiscard]] std::vector<BlindToken> tokensOf(const domain::Patient &patient);
    /// The same in the form of vault/packedtokens.h: one value for the row.
    [[nodiscard]] QByteArray packedTokensOf(const domain::Patient &patient);
    /// Tokens of a search; the text is normalised as the index was. Empty where the text normalises to nothing.
    [[nodiscard]] std::vector<BlindToken> searchName(QStringView lastOrFullName);
    [[nodiscard]] std::vector<BlindToken> searchPhone(QStringView phone);
    [[nodiscard]] std::vector<BlindToken> searchBirthDate(domain::CivilDate date);

    [[nodiscard]] int epoch() const;

private:
    friend class Vault;
    struct Parts;
    explicit ClinicCipher(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

} // namespace articulator::vault
