// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/conflictlist.h"

#include <algorithm>

#include "ui/look/timewords.h"
#include "ui/look/words.h"
#include "ui/look/writewords.h"

namespace articulator::ui {

using desk::ColumnKind;

namespace {

enum Choice : qint64 { Open, Partly, Pms, Ours, Mixed };

qint64 codeOf(const desk::ConflictLine &line, const ConflictChoices &choices)
{
    const auto count = [&](QLatin1String side) { return std::ranges::count_if(line.fields, [&](const QString &field) { return choices.value(field) == side; }); };
    const auto pms = count(QLatin1String("pms")), ours = count(QLatin1String("ours"));
    if (pms + ours == 0)
        return Open;
    if (pms + ours < line.fields.size())
        return Partly;
    return ours == 0 ? Pms : pms == 0 ? Ours : Mixed;
}

} // namespace

ConflictList::ConflictList(QObject *parent) : QObject(parent)
{
    const auto ago = [this](qint64 ms) { return TimeWords::ago(std::chrono::duration_cast<std::chrono::seconds>(m_now - domain::fromEpochMs(ms))); };
    const auto choice = [](qint64 code) {
        return code == Open ? tr("Open") : code == Partly ? tr("Partly") : code == Pms ? tr("Keeps theirs") : code == Ours ? tr("Takes ours") : tr("Mixed");
    };
    const auto severity = [](qint64 code) { return code == Open ? desk::Severity::Bad : code == Partly ? desk::Severity::Warning : desk::Severity::Busy; };
    m_model = new desk::TableModel({{"record", ColumnKind::Text, tr("Record"), {}, {}},
                                    {"choice", ColumnKind::State, tr("Choice"), choice, severity},
                                    {"what", ColumnKind::Text, tr("Our write"), {}, {}},
                                    {"since", ColumnKind::Instant, tr("Since"), ago, {}}},
                                   this);
}

std::vector<ColumnLook> ConflictList::looks()
{
    using Weight = ColumnLook::Weight;
    return {{"record", 150, Weight::Strong}, {"choice", 108, Weight::Normal}, {"what", 102, Weight::Normal}, {"since", 84, Weight::Faint}};
}

void ConflictList::show(const desk::ConflictsSnapshot &conflicts, const QMap<qint64, ConflictChoices> &choices)
{
    std::vector<desk::TableRow> rows;
    for (const desk::ConflictLine &line : conflicts.lines) {
        rows.push_back({quint64(line.number),
                        {WriteWords::record(line.record, line.externalId), desk::StateCell{codeOf(line, choices.value(line.number)), {}},
                         WriteWords::kind(line.kind), qint64(domain::toEpochMs(line.seenAt))},
                        false});
    }
    m_model->setRows(rows);
}

void ConflictList::setNow(domain::Instant now)
{
    m_now = now;
    m_model->retell();
}

} // namespace articulator::ui
