// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/scrypt.h"

#include <array>
#include <cstdint>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include "vault/ossl.h"

namespace articulator::vault {

namespace {

constexpr quint64 leastN = quint64(1) << 17;
constexpr quint64 mostN = quint64(1) << 19;
constexpr quint64 mostMemory = quint64(520) << 20; // 128·N·r for the largest N, and a little for the rest

using Derivation = std::unique_ptr<EVP_KDF_CTX, Releaser<EVP_KDF_CTX_free>>;

} // namespace

bool isAcceptable(const ScryptCost &cost)
{
    const bool powerOfTwo = (cost.n & (cost.n - 1)) == 0;
    return powerOfTwo && cost.n >= leastN && cost.n <= mostN && cost.r == 8 && cost.p == 1;
}

domain::Result<domain::Secret> scrypt(const domain::Secret &passphrase, QByteArrayView salt, const ScryptCost &cost)
{
    if (!isAcceptable(cost))
        return domain::fail(domain::Error::Kind::Integrity, "key-parameters", QStringLiteral("the key file asks for scrypt costs outside what is allowed"));
    EVP_KDF *kdf = EVP_KDF_fetch(nullptr, "SCRYPT", nullptr);
    insist(kdf, "scrypt");
    const Derivation context(EVP_KDF_CTX_new(kdf));
    EVP_KDF_free(kdf); // the context holds its own reference
    insist(bool(context), "scrypt");
    std::uint64_t n = cost.n;
    std::uint64_t r = cost.r;
    std::uint64_t p = cost.p;
    std::uint64_t memory = mostMemory;
    char nothing = 0;
    char *text = passphrase.isEmpty() ? &nothing : const_cast<char *>(passphrase.view().data());
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, text, std::size_t(passphrase.view().size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<char *>(salt.data()), std::size_t(salt.size())),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end(),
    };
    std::array<unsigned char, 32> out;
    if (EVP_KDF_derive(context.get(), out.data(), out.size(), parameters) != 1)
        return domain::fail(domain::Error::Kind::Internal, "scrypt", QStringLiteral("not enough memory to check the passphrase"));
    domain::Secret secret(QByteArrayView(out.data(), qsizetype(out.size())));
    OPENSSL_cleanse(out.data(), out.size());
    return secret;
}

} // namespace articulator::vault
