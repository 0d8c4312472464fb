// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/uselist.h"

#include "ui/look/timewords.h"
#include "ui/pages/usewords.h"

namespace articulator::ui {

using desk::ColumnKind;

UseList::UseList(QObject *parent) : QObject(parent)
{
    const auto length = [](qint64 n) { return TimeWords::chairTime(int(n)); };
    const auto share = [](qint64 n) { return TimeWords::share(int(n)); };
    m_model = new desk::TableModel({{"who", ColumnKind::Text, tr("Provider or operatory"), {}, {}},
                                    {"working", ColumnKind::Integer, tr("Working"), length, {}},
                                    {"booked", ColumnKind::Integer, tr("Booked"), length, {}},
                                    {"utilisation", ColumnKind::Integer, tr("Utilisation"), share, {}},
                                    {"open", ColumnKind::Integer, tr("Open"), length, {}},
                                    {"lost", ColumnKind::Integer, tr("Lost"), length, {}},
                                    {"causes", ColumnKind::Text, tr("Lost to"), {}, {}}},
                                   this);
}

std::vector<ColumnLook> UseList::looks()
{
    using Weight = ColumnLook::Weight;
    return {{"who", 190, Weight::Strong},   {"working", 92, Weight::Normal}, {"booked", 92, Weight::Normal}, {"utilisation", 92, Weight::Normal},
            {"open", 92, Weight::Normal}, {"lost", 92, Weight::Normal},    {"causes", 520, Weight::Faint}};
}

void UseList::show(const std::vector<desk::UseLine> &lines)
{
    std::vector<desk::TableRow> rows;
    for (const desk::UseLine &line : lines) {
        const domain::UsageMinutes &minutes = line.minutes;
        const quint64 key = desk::rowKey(QString((line.isProvider ? u'p' : u'o') + line.externalId));
        rows.push_back({key,
                        {line.name, qint64(minutes.working), qint64(minutes.booked), qint64(minutes.utilisation()), qint64(minutes.open),
                         qint64(minutes.allLost()), UseWords::causes(minutes)},
                        false});
    }
    m_model->setRows(rows);
}

} // namespace articulator::ui
