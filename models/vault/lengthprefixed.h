// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>

namespace articulator::vault {

/// Joins parts so that no two lists of parts give the same bytes: each part follows its length (4 bytes, big endian). Keeps its memory between uses.
class LengthPrefixed {
public:
    LengthPrefixed &restart();
    LengthPrefixed &add(QByteArrayView part);
    LengthPrefixed &add(quint64 number); ///< as 8 bytes, big endian
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    [[nodiscard]] QByteArray toByteArray() const { return view().toByteArray(); }

private:
    std::vector<char> m_bytes;
};

} // namespace articulator::vault
