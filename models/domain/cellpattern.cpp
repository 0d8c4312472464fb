// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/cellpattern.h"

namespace articulator::domain {

CellPattern CellPattern::of(QStringView pattern)
{
    CellPattern result;
    result.cells = int(pattern.size());
    for (int i = 0; i < result.cells; ++i) {
        if (pattern[i] != u'X')
            continue;
        if (!result.provider.empty() && result.provider.back().at + result.provider.back().length == i)
            ++result.provider.back().length;
        else
            result.provider.push_back({i, 1});
    }
    return result;
}

bool CellPattern::needsAny(const CellSet &busy, int start) const
{
    for (const Run &run : provider)
        for (int i = 0; i < run.length; ++i)
            if (busy.test(start + run.at + i))
                return true;
    return false;
}

} // namespace articulator::domain
