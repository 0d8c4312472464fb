// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/padding.h"

#include <algorithm>

#include <QtEndian>

namespace articulator::vault {

namespace {
constexpr qsizetype lengthSize = 4;
constexpr qsizetype largestClass = 65536;
} // namespace

qsizetype paddedSize(qsizetype plainSize)
{
    const qsizetype needed = plainSize + lengthSize;
    qsizetype size = 16;
    while (size < needed && size < largestClass)
        size *= 2;
    return needed <= size ? size : (needed + largestClass - 1) / largestClass * largestClass;
}

void pad(QByteArrayView plain, std::vector<unsigned char> &out)
{
    out.resize(std::size_t(paddedSize(plain.size())));
    qToBigEndian(quint32(plain.size()), out.data());
    const auto filled = std::copy(plain.begin(), plain.end(), out.begin() + lengthSize);
    std::fill(filled, out.end(), static_cast<unsigned char>(0));
}

std::optional<QByteArray> unpad(QByteArrayView padded)
{
    if (padded.size() < lengthSize)
        return std::nullopt;
    const auto size = qsizetype(qFromBigEndian<quint32>(padded.data()));
    if (padded.size() != paddedSize(size))
        return std::nullopt;
    return padded.sliced(lengthSize, size).toByteArray();
}

} // namespace articulator::vault
