// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/packedtokens.h"

#include <algorithm>

namespace articulator::vault {

namespace {

constexpr qsizetype headSize = 2;

/// Calls `take(column, bytes)` for each token until it answers true; says whether it did. What is cut off is left out.
template <typename Take> bool walk(QByteArrayView packed, Take take)
{
    while (packed.size() >= headSize) {
        const auto length = qsizetype(uchar(packed[1]));
        if (packed.size() < headSize + length)
            return false;
        if (take(BlindColumn(packed[0]), packed.sliced(headSize, length)))
            return true;
        packed = packed.sliced(headSize + length);
    }
    return false;
}

} // namespace

std::vector<BlindToken> unpack(QByteArrayView packed)
{
    std::vector<BlindToken> tokens;
    walk(packed, [&](BlindColumn column, QByteArrayView token) {
        tokens.push_back({column, token.toByteArray()});
        return false;
    });
    return tokens;
}

QByteArray pack(const std::vector<BlindToken> &tokens)
{
    QByteArray packed;
    for (const BlindToken &token : tokens)
        packed.append(char(token.column)).append(char(token.token.size())).append(token.token);
    return packed;
}

bool holdsAny(QByteArrayView packed, const std::vector<BlindToken> &tokens)
{
    return walk(packed, [&](BlindColumn column, QByteArrayView token) {
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](const BlindToken &wanted) { return wanted.column == column && wanted.token == token; });
    });
}

} // namespace articulator::vault
