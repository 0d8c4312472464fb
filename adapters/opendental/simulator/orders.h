// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>

#include "simulator/table.h"

namespace articulator::opendental::simulator {

/// Compares two rows for a list method's order.
using Before = bool (*)(const Row &, const Row &);

/// The rows of a table in a list method's order, kept until the table changes, so that a page of a large practice costs
/// little.
class Orders {
public:
    [[nodiscard]] const std::vector<const Row *> &of(const Table &table, Before before)
    {
        Kept &kept = m_kept[{&table, before}];
        if (kept.revision != table.revision() || kept.rows.size() != table.size()) {
            kept.rows.clear();
            for (const auto &[id, row] : table.rows())
                kept.rows.push_back(&row);
            if (before != nullptr)
                std::sort(kept.rows.begin(), kept.rows.end(),
                          [before](const Row *a, const Row *b) { return before(*a, *b); });
            kept.revision = table.revision();
        }
        return kept.rows;
    }

private:
    struct Kept {
        quint64 revision = 0;
        std::vector<const Row *> rows;
    };

    std::map<std::pair<const Table *, Before>, Kept> m_kept;
};

} // namespace articulator::opendental::simulator
