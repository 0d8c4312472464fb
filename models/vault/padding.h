// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

namespace articulator::vault {

/// Bytes that a value of this size takes once padded: its length (4 bytes) and itself, filled up to 16, 32, 64, … 65536, then to whole 64 KiB, so that a
/// sealed value tells its size class and no more.
[[nodiscard]] qsizetype paddedSize(qsizetype plainSize);
/// Writes the padded form over `out`, whose memory is kept for the next value.
void pad(QByteArrayView plain, std::vector<unsigned char> &out);
/// Absent where the bytes are no padded value.
[[nodiscard]] std::optional<QByteArray> unpad(QByteArrayView padded);

} // namespace articulator::vault
