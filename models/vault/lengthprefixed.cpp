// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/lengthprefixed.h"

#include <array>

#include <QtEndian>

namespace articulator::vault {

LengthPrefixed &LengthPrefixed::restart()
{
    m_bytes.clear();
    return *this;
}

LengthPrefixed &LengthPrefixed::add(QByteArrayView part)
{
    std::array<char, 4> length;
    qToBigEndian(quint32(part.size()), length.data());
    m_bytes.insert(m_bytes.end(), length.begin(), length.end());
    m_bytes.insert(m_bytes.end(), part.begin(), part.end());
    return *this;
}

LengthPrefixed &LengthPrefixed::add(quint64 number)
{
    std::array<char, 8> big;
    qToBigEndian(number, big.data());
    return add(QByteArrayView(big.data(), qsizetype(big.size())));
}

} // namespace articulator::vault
