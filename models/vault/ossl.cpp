// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/ossl.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace articulator::vault {

void insist(bool held, const char *what)
{
    if (!held)
        qFatal("OpenSSL failed: %s", what);
}

void fillRandom(unsigned char *out, std::size_t size)
{
    insist(RAND_bytes(out, int(size)) == 1, "random bytes");
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    fillRandom(bytes(out), std::size_t(size));
    return out;
}

domain::Secret randomSecret(std::size_t size)
{
    QByteArray fresh = randomBytes(qsizetype(size));
    domain::Secret secret{QByteArrayView(fresh)};
    OPENSSL_cleanse(fresh.data(), size);
    return secret;
}

domain::Result<> checkOpenSsl()
{
    constexpr unsigned long least = 0x300000C0UL; // 3.0.12
    if (OpenSSL_version_num() < least)
        return domain::fail(domain::Error::Kind::Unsupported, "openssl-too-old",
                            QStringLiteral("OpenSSL %1 is older than 3.0.12").arg(QLatin1String(OpenSSL_version(OPENSSL_VERSION_STRING))));
    return {};
}

} // namespace articulator::vault
