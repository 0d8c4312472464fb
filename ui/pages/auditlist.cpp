// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/auditlist.h"

#include <array>

#include "ui/look/auditwords.h"
#include "ui/look/timewords.h"

namespace articulator::ui {

using desk::ColumnKind;

namespace {

/// The index is the code of the outcome column, in the order in which outcomes ask for attention.
const std::array<QString, 3> outcomes{QStringLiteral("failed"), QStringLiteral("refused"), QStringLiteral("done")};

qint64 codeOf(const QString &outcome)
{
    const auto found = std::find(outcomes.begin(), outcomes.end(), outcome);
    return found == outcomes.end() ? 2 : found - outcomes.begin();
}

TagFace faceOf(qint64 code) { return AuditWords::outcome(outcomes[std::size_t(code) % outcomes.size()]); }

desk::Cell text(const QString &value) { return value.isEmpty() ? desk::Cell() : desk::Cell(value); }

} // namespace

AuditList::AuditList(QObject *parent) : QObject(parent)
{
    m_model = new desk::TableModel({{"at", ColumnKind::Instant, tr("When"), [this](qint64 ms) { return when(domain::fromEpochMs(ms)); }, {}},
                                    {"actor", ColumnKind::Text, tr("Who"), {}, {}},
                                    {"action", ColumnKind::Text, tr("What"), {}, {}},
                                    {"record", ColumnKind::Text, tr("Record"), {}, {}},
                                    {"clinic", ColumnKind::Text, tr("Clinic"), {}, {}},
                                    {"outcome", ColumnKind::State, tr("Outcome"), [](qint64 code) { return faceOf(code).text; },
                                     [](qint64 code) { return severityOf(faceOf(code).tone); }},
                                    {"n", ColumnKind::Integer, tr("Entry"), {}, {}}},
                                   this);
}

std::vector<ColumnLook> AuditList::looks()
{
    using Weight = ColumnLook::Weight;
    return {{"at", 214, Weight::Normal},    {"actor", 96, Weight::Strong},   {"action", 160, Weight::Normal}, {"record", 120, Weight::Normal, ColumnLook::At::Shown, 2},
            {"clinic", 100, Weight::Faint, ColumnLook::At::Shown, 3}, {"outcome", 100, Weight::Normal, ColumnLook::At::Shown, 1}, {"n", 64, Weight::Faint, ColumnLook::At::Hidden}};
}

QString AuditList::when(domain::Instant at) const
{
    return tr("%1, %2 %3", "date, clock time, zone").arg(TimeWords::shortDate(m_zone.civilDate(at)), TimeWords::clockSeconds(at, m_zone), m_zone.abbreviation(at));
}

void AuditList::show(const desk::AuditSnapshot &entries, const domain::Zone &zone)
{
    m_zone = zone;
    m_lines.clear();
    std::vector<desk::TableRow> rows;
    rows.reserve(entries.lines.size());
    for (const desk::AuditLine &line : entries.lines) {
        const domain::AuditEntry &entry = line.entry;
        rows.push_back({quint64(line.n),
                        {qint64(domain::toEpochMs(entry.at)), text(entry.actor), text(AuditWords::action(entry.action)), text(AuditWords::record(entry.record)),
                         text(entry.clinic), desk::StateCell{codeOf(entry.outcome), {}}, line.n},
                        false});
        m_lines.insert(quint64(line.n), line);
    }
    m_model->setRows(rows);
}

std::optional<desk::AuditLine> AuditList::lineOf(quint64 key) const
{
    const auto found = m_lines.constFind(key);
    return found == m_lines.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace articulator::ui
