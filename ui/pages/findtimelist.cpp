// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/findtimelist.h"

#include "ui/look/timewords.h"
#include "ui/look/writewords.h"

namespace articulator::ui {

using desk::ColumnKind;
using desk::TimeChoice;

namespace {

/// In the order of the ranks; the code of the state column.
enum Rank : qint64 { FillsGap, KeepsWhole, SplitsUsable, LeavesUseless };

qint64 rankOf(const TimeChoice &choice)
{
    if (choice.useless > 0)
        return LeavesUseless;
    return choice.fit == TimeChoice::Fit::Exact ? FillsGap : choice.fit == TimeChoice::Fit::Edge ? KeepsWhole : SplitsUsable;
}

QString rankText(qint64 rank)
{
    switch (rank) {
    case FillsGap: return FindTimeList::tr("Fills a gap");
    case KeepsWhole: return FindTimeList::tr("Keeps the rest whole");
    case SplitsUsable: return FindTimeList::tr("Splits a window");
    default: return FindTimeList::tr("Leaves a scrap");
    }
}

desk::Severity rankSeverity(qint64 rank)
{
    return rank == FillsGap ? desk::Severity::Good : rank == KeepsWhole ? desk::Severity::Busy : rank == SplitsUsable ? desk::Severity::None : desk::Severity::Warning;
}

} // namespace

FindTimeList::FindTimeList(QObject *parent) : QObject(parent)
{
    const auto when = [this](qint64 ms) { return WriteWords::when(domain::fromEpochMs(ms), m_times.zone); };
    m_model = new desk::TableModel({{"start", ColumnKind::Instant, tr("Start"), when, {}},
                                    {"provider", ColumnKind::Text, tr("Provider"), {}, {}},
                                    {"operatory", ColumnKind::Text, tr("Operatory"), {}, {}},
                                    {"rank", ColumnKind::State, tr("Why it ranks here"), rankText, rankSeverity},
                                    {"leaves", ColumnKind::Text, tr("Leaves behind"), {}, {}}},
                                   this);
}

std::vector<ColumnLook> FindTimeList::looks()
{
    using Weight = ColumnLook::Weight;
    return {{"start", 186, Weight::Strong}, {"provider", 138, Weight::Normal}, {"operatory", 104, Weight::Normal}, {"rank", 146, Weight::Normal}, {"leaves", 190, Weight::Faint}};
}

QString FindTimeList::rankWords(const TimeChoice &choice) { return rankText(rankOf(choice)); }

QString FindTimeList::leavesWords(const TimeChoice &choice)
{
    if (choice.before == 0 && choice.after == 0)
        return tr("nothing");
    const QString rest = choice.before > 0 && choice.after > 0 ? tr("%1 min before, %2 min after").arg(choice.before).arg(choice.after)
        : choice.before > 0                                     ? tr("%1 min before").arg(choice.before)
                                                                : tr("%1 min after").arg(choice.after);
    return choice.useless == 0 ? rest : tr("%1; %2 min too short for a visit", "what is left, how much of it is useless").arg(rest).arg(choice.useless);
}

quint64 FindTimeList::keyOf(const TimeChoice &choice)
{
    return desk::rowKey(QStringLiteral("%1/%2/%3").arg(domain::toEpochMs(choice.slot.start)).arg(choice.slot.provider, choice.slot.operatory));
}

void FindTimeList::show(const desk::FoundTimes &times)
{
    m_times = times;
    std::vector<desk::TableRow> rows;
    for (const TimeChoice &choice : times.choices) {
        rows.push_back({keyOf(choice),
                        {qint64(domain::toEpochMs(choice.slot.start)), choice.providerName, choice.operatoryName, desk::StateCell{rankOf(choice), {}},
                         leavesWords(choice)},
                        false});
    }
    m_model->setRows(rows);
}

const TimeChoice *FindTimeList::choice(quint64 key) const
{
    for (const TimeChoice &choice : m_times.choices) {
        if (keyOf(choice) == key)
            return &choice;
    }
    return nullptr;
}

} // namespace articulator::ui
