// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/cliniccipher.h"

#include <openssl/crypto.h>

#include <QtEndian>

#include "vault/cliniccipherparts.h"
#include "vault/hkdf.h"
#include "vault/padding.h"

namespace articulator::vault {

namespace {

constexpr char blobFormat = 1;
constexpr qsizetype epochSize = 4;
constexpr qsizetype headSize = 1 + epochSize + xaesNonceSize;

domain::Secret fingerprintKey(const ClinicKeys &keys)
{
    const QByteArray info = LengthPrefixed().add("articulator fingerprint").add(keys.clinic.toUtf8()).toByteArray();
    return hkdf(keys.lookup.view(), {}, info, 32);
}

domain::Secret sealKey(const ClinicKeys &keys, const domain::Secret &dataKey)
{
    const QByteArray info = LengthPrefixed().add("articulator phi").add(keys.clinic.toUtf8()).toByteArray();
    return hkdf(dataKey.view(), {}, info, 32);
}

QByteArrayView associatedData(LengthPrefixed &into, const Place &place, int epoch)
{
    into.restart().add(quint64(blobFormat)).add(place.clinic).add(place.kind).add(place.column).add(place.record);
    return into.add(quint64(place.rowVersion)).add(quint64(epoch)).view();
}

auto notOpened()
{
    return domain::fail(domain::Error::Kind::Integrity, "sealed-value", QStringLiteral("a sealed value is damaged or does not belong where it lies"));
}

} // namespace

ClinicCipher::Parts::Parts(const ClinicKeys &keys)
    : epoch(keys.byEpoch.rbegin()->first), fingerprints(fingerprintKey(keys).view()), index(keys.lookup, keys.clinic.toUtf8())
{
    for (const auto &[number, dataKey] : keys.byEpoch)
        ciphers.emplace(number, sealKey(keys, dataKey).view());
}

ClinicCipher::ClinicCipher(std::unique_ptr<Parts> parts) : m(std::move(parts)) { }
ClinicCipher::ClinicCipher(ClinicCipher &&) noexcept = default;
ClinicCipher &ClinicCipher::operator=(ClinicCipher &&) noexcept = default;
ClinicCipher::~ClinicCipher() = default;

QByteArray ClinicCipher::seal(const Place &place, QByteArrayView plain)
{
    const QByteArrayView nonce = m->nonces.next();
    pad(plain, m->padded);
    const QByteArrayView padded(m->padded.data(), qsizetype(m->padded.size()));
    QByteArray blob(headSize + padded.size() + tagSize, Qt::Uninitialized);
    blob[0] = blobFormat;
    qToBigEndian(quint32(m->epoch), blob.data() + 1);
    std::copy(nonce.begin(), nonce.end(), blob.begin() + 1 + epochSize);
    m->ciphers.at(m->epoch).seal(nonce, associatedData(m->associated, place, m->epoch), padded, bytes(blob) + headSize);
    OPENSSL_cleanse(m->padded.data(), m->padded.size());
    return blob;
}

domain::Result<QByteArray> ClinicCipher::open(const domain::AuditTicket &ticket, const Place &place, QByteArrayView sealed)
{
    if (ticket.leaf().isEmpty())
        return domain::fail(domain::Error::Kind::Refused, "no-audit-ticket", QStringLiteral("nothing sealed is opened without an audit entry"));
    if (sealed.size() < headSize + tagSize || sealed[0] != blobFormat)
        return notOpened();
    const auto epoch = int(qFromBigEndian<quint32>(sealed.data() + 1));
    const auto cipher = m->ciphers.find(epoch);
    if (cipher == m->ciphers.end())
        return notOpened();
    const QByteArrayView nonce = sealed.sliced(1 + epochSize, xaesNonceSize);
    std::optional<QByteArray> padded = cipher->second.open(nonce, associatedData(m->associated, place, epoch), sealed.sliced(headSize));
    if (!padded)
        return notOpened();
    std::optional<QByteArray> plain = unpad(*padded);
    OPENSSL_cleanse(padded->data(), std::size_t(padded->size()));
    if (!plain)
        return notOpened();
    return std::move(*plain);
}

Fingerprint ClinicCipher::fingerprint(QByteArrayView record) const
{
    const HmacSha256::Digest digest = m->fingerprints.of(record);
    Fingerprint print;
    std::copy_n(digest.begin(), print.size(), print.begin());
    return print;
}

std::vector<BlindToken> ClinicCipher::tokensOf(const domain::Patient &patient) { return m->index.tokensOf(patient); }
QByteArray ClinicCipher::packedTokensOf(const domain::Patient &patient) { return m->index.packedTokensOf(patient); }
std::vector<BlindToken> ClinicCipher::searchName(QStringView lastOrFullName) { return m->index.searchName(lastOrFullName); }
std::vector<BlindToken> ClinicCipher::searchPhone(QStringView phone) { return m->index.searchPhone(phone); }
std::vector<BlindToken> ClinicCipher::searchBirthDate(domain::CivilDate date) { return m->index.searchBirthDate(date); }
int ClinicCipher::epoch() const { return m->epoch; }

} // namespace articulator::vault
