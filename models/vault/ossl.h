// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QByteArrayView>
#include <openssl/evp.h>

#include "domain/result.h"
#include "domain/secret.h"

/// The thin edge to OpenSSL: owners of its objects, randomness, and what to do when it fails.
namespace articulator::vault {

template <auto release> struct Releaser {
    template <typename T> void operator()(T *object) const { release(object); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Releaser<EVP_CIPHER_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Releaser<EVP_PKEY_CTX_free>>;

[[nodiscard]] inline const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}
[[nodiscard]] inline unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }

/// Ends the program where OpenSSL fails at something that cannot fail with these arguments: going on would mean sealing with less than promised.
void insist(bool held, const char *what);

/// Fills from OpenSSL's generator; ends the program where it gives nothing.
void fillRandom(unsigned char *out, std::size_t size);
[[nodiscard]] QByteArray randomBytes(qsizetype size);
[[nodiscard]] domain::Secret randomSecret(std::size_t size);

/// Unsupported "openssl-too-old" below 3.0.12, where AES-SIV and GCM parameters had faults.
[[nodiscard]] domain::Result<> checkOpenSsl();

} // namespace articulator::vault
