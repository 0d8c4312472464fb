// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/tablerow.h"

namespace articulator::desk {

// FNV-1a over the UTF-16 units, finished by a mix so that short texts fill all 64 bits.
quint64 rowKey(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325ull;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 0x100000001b3ull;
    }
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdull;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53ull;
    return hash ^ (hash >> 33);
}

} // namespace articulator::desk
