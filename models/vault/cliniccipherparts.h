// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "vault/blindindex.h"
#include "vault/clinickeys.h"
#include "vault/lengthprefixed.h"
#include "vault/noncepool.h"
#include "vault/xaes.h"

namespace articulator::vault {

struct ClinicCipher::Parts {
    explicit Parts(const ClinicKeys &keys);

    std::map<int, Xaes> ciphers;
    int epoch = 0; ///< the one that seals
    HmacSha256 fingerprints;
    BlindIndex index;
    NoncePool nonces;
    LengthPrefixed associated;
    std::vector<unsigned char> padded;
};

} // namespace articulator::vault
