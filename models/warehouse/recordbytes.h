// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArrayView>

#include "domain/records.h"

namespace articulator::warehouse {

/// The members of a record one behind the other, to take its fingerprint: several times faster than writing it as JSON. Equal bodies give equal
/// bytes and different ones different bytes, on every machine. What is absent leaves no trace, so a member added at the end of a record changes the
/// bytes of those records only that have it. Fingerprints are stored: any other change here makes every row count as changed once.
class RecordBytes {
public:
    struct Parts {
        QByteArrayView whole;
        QByteArrayView phi; ///< its end: what the members say that are PHI; empty where none of them is present
    };
    /// Valid until the next call.
    [[nodiscard]] Parts of(const domain::RecordBody &body);

private:
    std::vector<char> m_bytes;
};

} // namespace articulator::warehouse
