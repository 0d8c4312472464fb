// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/queuereader.h"

#include <algorithm>

#include "warehouse/stores.h"

namespace articulator::desk {

using domain::fail;
using domain::Result;

namespace {

/// Both newest first: numbers fall from front to back.
void tellDifference(QueueSnapshot &next, const QueueSnapshot &last)
{
    const std::vector<WriteLine> &now = *next.lines, &then = *last.lines;
    std::size_t old = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        for (; old < then.size() && then[old].number > now[i].number; ++old)
            next.gone.push_back(then[old].number);
        const bool isKnown = old < then.size() && then[old].number == now[i].number;
        if (!isKnown || !(then[old] == now[i]))
            next.changed.push_back(i);
        old += isKnown ? 1 : 0;
    }
    for (; old < then.size(); ++old)
        next.gone.push_back(then[old].number);
    next.follows = last.serial;
}

} // namespace

Result<QueueSnapshot> QueueReader::read(warehouse::Warehouse &warehouse, const QString &clinic)
{
    const Result<warehouse::ClinicRow> row = warehouse.clinics().find(clinic);
    if (!row)
        return fail(row.error());
    const Result<WriteNames> names = WriteNames::of(warehouse, clinic);
    if (!names)
        return fail(names.error());
    warehouse::WriteQuery query;
    query.clinic = clinic;
    query.withSealed = false;
    const Result<std::vector<warehouse::WriteRow>> rows = warehouse.writes().list(query);
    if (!rows)
        return fail(rows.error());
    QueueSnapshot next;
    next.clinic = clinic;
    next.zone = domain::Zone::named(row->zone).value_or(domain::Zone::utc());
    next.serial = m_last.serial + 1;
    auto lines = std::make_shared<std::vector<WriteLine>>();
    lines->reserve(rows->size());
    for (const warehouse::WriteRow &write : *rows) {
        lines->push_back(lineOf(write, *names));
        ++next.counts[std::size_t(write.state)];
    }
    std::ranges::sort(*lines, std::greater(), &WriteLine::number);
    next.lines = std::move(lines);
    if (m_last.clinic == clinic && m_last.serial > 0)
        tellDifference(next, m_last);
    m_last = next;
    m_last.changed.clear();
    m_last.gone.clear();
    return next;
}

} // namespace articulator::desk
