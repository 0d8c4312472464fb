// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/runlist.h"

#include <array>

#include "ui/look/timewords.h"
#include "ui/look/words.h"

namespace articulator::ui {

using desk::ColumnKind;

namespace {

/// In the order in which they ask for attention; the index is the code of the outcome column.
constexpr std::array<const char *, 5> outcomes{"failed", "partial", "waited", "", "done"};
constexpr qint64 waited = 2;

qint64 codeOf(const desk::RunLine &run)
{
    if (run.outcome == "done" && run.waits > 0)
        return waited;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (run.outcome == outcomes[i])
            return qint64(i);
    }
    return 0;
}

TagFace faceOfCode(qint64 code)
{
    desk::RunLine line;
    line.outcome = code == waited ? "done" : outcomes[std::size_t(code) % outcomes.size()];
    line.waits = code == waited ? 1 : 0;
    return Words::of(line);
}

/// One chip stands for all runs that waited, however often.
QString outcomeWords(qint64 code) { return code == waited ? RunList::tr("Done after waits") : faceOfCode(code).text; }

} // namespace

RunList::RunList(QObject *parent) : QObject(parent)
{
    const auto started = [this](qint64 ms) { return TimeWords::clockSeconds(domain::fromEpochMs(ms), m_zone); };
    const auto count = [](qint64 n) { return TimeWords::count(n); };
    m_model = new desk::TableModel({{"started", ColumnKind::Instant, tr("Started"), started, {}},
                                    {"why", ColumnKind::Text, tr("Began"), {}, {}},
                                    {"outcome", ColumnKind::State, tr("Outcome"), outcomeWords,
                                     [](qint64 code) { return severityOf(faceOfCode(code).tone); }},
                                    {"took", ColumnKind::Integer, tr("Took"), [](qint64 ms) { return TimeWords::took(int(ms)); }, {}},
                                    {"calls", ColumnKind::Integer, tr("Calls"), count, {}},
                                    {"rows", ColumnKind::Integer, tr("Rows"), count, {}},
                                    {"changed", ColumnKind::Integer, tr("Changed"), count, {}},
                                    {"deleted", ColumnKind::Integer, tr("Deleted"), count, {}},
                                    {"detail", ColumnKind::Text, tr("What happened, what to do"), {}, {}}},
                                   this);
}

std::vector<ColumnLook> RunList::looks()
{
    using Weight = ColumnLook::Weight;
    return {{"started", 104, Weight::Normal}, {"why", 130, Weight::Faint},    {"outcome", 150, Weight::Normal},
            {"took", 66, Weight::Normal},     {"calls", 62, Weight::Normal},  {"rows", 66, Weight::Normal},
            {"changed", 84, Weight::Normal},  {"deleted", 78, Weight::Normal}, {"detail", 420, Weight::Faint}};
}

void RunList::show(const desk::SyncSnapshot &sync, const domain::Zone &zone)
{
    m_zone = zone;
    std::vector<desk::TableRow> rows;
    for (const desk::RunLine &run : sync.runs) {
        const TagFace face = Words::of(run);
        rows.push_back({quint64(run.id),
                        {qint64(domain::toEpochMs(run.startedAt)), Words::runCause(run.why), desk::StateCell{codeOf(run), face.text},
                         run.outcome.isEmpty() ? desk::Cell{} : desk::Cell{qint64(run.tookMs)}, qint64(run.calls), run.rows, run.changed, run.deleted,
                         face.detail},
                        false});
    }
    m_model->setRows(rows);
}

} // namespace articulator::ui
