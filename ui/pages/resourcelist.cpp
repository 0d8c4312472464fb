// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/resourcelist.h"

#include <array>

#include "ui/look/timewords.h"
#include "ui/look/words.h"

namespace articulator::ui {

using desk::ColumnKind;

namespace {

/// In the order in which they ask for attention; the index is the code of the state column.
constexpr std::array<const char *, 6> states{"failed", "slowed", "reading", "never", "skipped", "done"};
constexpr qint64 slowed = 1;
constexpr qint64 never = 3;

qint64 codeOf(const desk::ResourceLine &line)
{
    if (line.state == "done" && line.waits > 0)
        return slowed;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (line.state == states[i])
            return qint64(i);
    }
    return never;
}

TagFace faceOfCode(qint64 code)
{
    desk::ResourceLine line;
    line.state = code == slowed ? "done" : states[std::size_t(code) % states.size()];
    line.waits = code == slowed ? 1 : 0;
    return Words::of(line);
}

desk::Cell instantCell(const std::optional<domain::Instant> &at) { return at ? desk::Cell{qint64(domain::toEpochMs(*at))} : desk::Cell{}; }

std::chrono::seconds between(domain::Instant a, domain::Instant b) { return std::chrono::duration_cast<std::chrono::seconds>(b - a); }

} // namespace

ResourceList::ResourceList(QObject *parent) : QObject(parent)
{
    const auto ago = [this](qint64 ms) { return TimeWords::ago(between(domain::fromEpochMs(ms), m_now)); };
    const auto ahead = [this](qint64 ms) { return TimeWords::ahead(between(m_now, domain::fromEpochMs(ms))); };
    const auto took = [](qint64 ms) { return TimeWords::took(int(ms)); };
    const auto count = [](qint64 n) { return TimeWords::count(n); };
    m_model = new desk::TableModel({{"resource", ColumnKind::Text, tr("Resource"), {}, {}},
                                    {"state", ColumnKind::State, tr("State"), [](qint64 code) { return faceOfCode(code).text; },
                                     [](qint64 code) { return severityOf(faceOfCode(code).tone); }},
                                    {"reason", ColumnKind::Text, tr("Why"), {}, {}},
                                    {"lastRun", ColumnKind::Instant, tr("Last run"), ago, {}},
                                    {"next", ColumnKind::Instant, tr("Next"), ahead, {}},
                                    {"took", ColumnKind::Integer, tr("Took"), took, {}},
                                    {"calls", ColumnKind::Integer, tr("Calls"), count, {}},
                                    {"seen", ColumnKind::Integer, tr("Seen"), count, {}},
                                    {"changed", ColumnKind::Integer, tr("Changed"), count, {}},
                                    {"deleted", ColumnKind::Integer, tr("Deleted"), count, {}},
                                    {"failed", ColumnKind::Integer, tr("Failed"), count, {}},
                                    {"cursor", ColumnKind::Text, tr("Cursor"), {}, {}},
                                    {"lag", ColumnKind::Sparkline, tr("Lag, 24 h"), {}, {}}},
                                   this);
}

std::vector<ColumnLook> ResourceList::looks()
{
    using Weight = ColumnLook::Weight;
    return {{"resource", 172, Weight::Strong}, {"state", 104, Weight::Normal},  {"reason", 132, Weight::Faint},
            {"lastRun", 84, Weight::Normal},   {"next", 96, Weight::Normal},    {"took", 62, Weight::Normal},
            {"calls", 60, Weight::Normal},     {"seen", 66, Weight::Normal, ColumnLook::At::Hidden},
            {"changed", 82, Weight::Normal},   {"deleted", 76, Weight::Normal}, {"failed", 66, Weight::Normal},
            {"cursor", 158, Weight::Code},     {"lag", 96, Weight::Normal}};
}

void ResourceList::show(const desk::SyncSnapshot &sync)
{
    std::vector<desk::TableRow> rows;
    for (const desk::ResourceLine &line : sync.resources) {
        const TagFace face = Words::of(line);
        rows.push_back({desk::rowKey(line.resource),
                        {Words::resource(line.resource), desk::StateCell{codeOf(line), face.text}, face.detail,
                         instantCell(line.lastRun), instantCell(line.nextDue), qint64(line.tookMs), qint64(line.calls), line.seen, line.changed,
                         line.deleted, line.failed, line.cursor, line.lagS24h.empty() ? desk::Cell{} : desk::Cell{line.lagS24h}},
                        false});
    }
    m_model->setRows(rows);
}

void ResourceList::setNow(domain::Instant now)
{
    m_now = now;
    m_model->retell();
}

} // namespace articulator::ui
