// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queuelist.h"

#include <algorithm>

#include "ui/look/timewords.h"
#include "ui/look/writewords.h"

namespace articulator::ui {

using desk::ColumnKind;
using domain::WriteState;

namespace {

constexpr std::size_t fewChanges = 2000; ///< more are cheaper as a whole

desk::Cell instantCell(const std::optional<domain::Instant> &at) { return at ? desk::Cell{qint64(domain::toEpochMs(*at))} : desk::Cell{}; }

TagFace faceOfCode(qint64 code) { return WriteWords::state(WriteState(code)); }

} // namespace

bool isIn(QueueFacet facet, WriteState state)
{
    switch (state) {
    case WriteState::Awaiting:
    case WriteState::Held:
    case WriteState::WindowGone:
    case WriteState::Conflict: return facet == QueueFacet::Decide || facet == QueueFacet::All;
    case WriteState::Approved:
    case WriteState::Sending:
    case WriteState::Retrying:
    case WriteState::WaitingBridge:
    case WriteState::Unknown: return facet == QueueFacet::OnItsWay || facet == QueueFacet::All;
    case WriteState::Failed: return facet == QueueFacet::Failed || facet == QueueFacet::All;
    case WriteState::Applied:
    case WriteState::Rejected:
    case WriteState::Expired:
    case WriteState::Undone: return facet == QueueFacet::Over || facet == QueueFacet::All;
    }
    return false;
}

QueueList::QueueList(QObject *parent) : QObject(parent)
{
    const auto ago = [this](qint64 ms) { return TimeWords::ago(std::chrono::duration_cast<std::chrono::seconds>(m_now - domain::fromEpochMs(ms))); };
    const auto ahead = [this](qint64 ms) { return TimeWords::ahead(std::chrono::duration_cast<std::chrono::seconds>(domain::fromEpochMs(ms) - m_now)); };
    const auto when = [this](qint64 ms) { return WriteWords::when(domain::fromEpochMs(ms), m_queue.zone); };
    m_model = new desk::TableModel({{"what", ColumnKind::Text, tr("What"), {}, {}},
                                    {"state", ColumnKind::State, tr("State"), [](qint64 code) { return faceOfCode(code).text; },
                                     [](qint64 code) { return severityOf(faceOfCode(code).tone); }},
                                    {"patient", ColumnKind::Text, tr("Patient"), {}, {}},
                                    {"when", ColumnKind::Instant, tr("When"), when, {}},
                                    {"provider", ColumnKind::Text, tr("Provider"), {}, {}},
                                    {"operatory", ColumnKind::Text, tr("Operatory"), {}, {}},
                                    {"origin", ColumnKind::Text, tr("Asked by"), {}, {}},
                                    {"asked", ColumnKind::Instant, tr("Asked"), ago, {}},
                                    {"why", ColumnKind::Text, tr("Why it stands here"), {}, {}},
                                    {"expires", ColumnKind::Instant, tr("Expires"), ahead, {}},
                                    {"id", ColumnKind::Text, tr("Number"), {}, {}}},
                                   this);
}

std::vector<ColumnLook> QueueList::looks()
{
    using Weight = ColumnLook::Weight;
    return {{"what", 140, Weight::Strong},
            {"state", 122, Weight::Normal},
            {"patient", 64, Weight::Normal},
            {"when", 168, Weight::Normal},
            {"provider", 124, Weight::Normal},
            {"operatory", 92, Weight::Normal, ColumnLook::At::Hidden},
            {"origin", 92, Weight::Faint},
            {"asked", 92, Weight::Faint},
            {"why", 220, Weight::Faint, ColumnLook::At::Hidden},
            {"expires", 90, Weight::Faint, ColumnLook::At::Hidden},
            {"id", 70, Weight::Code, ColumnLook::At::Hidden}};
}

desk::TableRow QueueList::rowOf(const desk::WriteLine &line) const
{
    return {quint64(line.number),
            {WriteWords::kind(line.kind), desk::StateCell{qint64(line.state), {}}, line.patient, instantCell(line.start), line.provider,
             line.operatory, WriteWords::origin(line.origin), instantCell(line.requestedAt), WriteWords::reason(line.reasonCode, line.reasonText),
             instantCell(line.expires), WriteWords::id(line.number)},
            false};
}

void QueueList::show(const desk::QueueSnapshot &queue)
{
    const bool follows = queue.follows != 0 && queue.follows == m_queue.serial && queue.clinic == m_queue.clinic;
    m_queue = queue;
    if (!follows || queue.changed.size() + queue.gone.size() > fewChanges) {
        fill();
        return;
    }
    desk::TableChanges changes;
    bool hasNew = false;
    for (const std::size_t place : queue.changed) {
        const desk::WriteLine &line = (*queue.lines)[place];
        if (!isIn(m_facet, line.state)) {
            changes.gone.push_back(quint64(line.number));
            continue;
        }
        hasNew = hasNew || !m_model->rowOf(quint64(line.number));
        changes.put.push_back(rowOf(line));
    }
    for (const qint64 number : queue.gone)
        changes.gone.push_back(quint64(number));
    // New rows come last where they are put; newest first is what this table promises.
    if (hasNew)
        fill();
    else
        m_model->apply(changes);
}

void QueueList::fill()
{
    std::vector<desk::TableRow> rows;
    for (const desk::WriteLine &line : *m_queue.lines) {
        if (isIn(m_facet, line.state))
            rows.push_back(rowOf(line));
    }
    m_model->setRows(rows);
}

void QueueList::setFacet(QueueFacet facet)
{
    if (facet == m_facet)
        return;
    m_facet = facet;
    fill();
}

qint64 QueueList::count(QueueFacet facet) const
{
    qint64 count = 0;
    for (std::size_t state = 0; state < m_queue.counts.size(); ++state)
        count += isIn(facet, WriteState(state)) ? m_queue.counts[state] : 0;
    return count;
}

void QueueList::setNow(domain::Instant now)
{
    m_now = now;
    m_model->retell();
}

const desk::WriteLine *QueueList::line(quint64 key) const
{
    const std::vector<desk::WriteLine> &lines = *m_queue.lines;
    const auto found = std::ranges::lower_bound(lines, qint64(key), std::greater(), &desk::WriteLine::number);
    return found != lines.end() && found->number == qint64(key) ? &*found : nullptr;
}

} // namespace articulator::ui
