// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/cliniclist.h"

#include <iterator>

#include "ui/look/timewords.h"
#include "ui/look/words.h"

namespace articulator::ui {

using desk::ColumnKind;
using domain::Freshness;

namespace {

/// Codes of the health column: the freshness, and paused after it.
constexpr qint64 pausedCode = qint64(Freshness::Quiet) + 1;

TagFace faceOfCode(qint64 code)
{
    desk::ClinicLine line;
    line.paused = code == pausedCode;
    line.read.state = line.paused ? Freshness::Quiet : Freshness(code);
    return Words::of(line);
}

/// Before the first answer of the practice system nothing is known of its key.
QString paceOf(const desk::ClinicLine &clinic)
{
    return clinic.pmsVersion.isEmpty() && clinic.requestGapMs == 0 ? ClinicList::tr("not known") : Words::pace(clinic.requestGapMs);
}

/// Below the figures of the open column, so that sorting keeps them together.
constexpr qint64 openNotKnown = -1;
constexpr qint64 openClosed = -2;

qint64 openOf(const desk::ClinicLine &clinic)
{
    return clinic.closedToday ? openClosed : qint64(clinic.openTodayMinutes.value_or(int(openNotKnown)));
}

QString openWords(qint64 value)
{
    if (value == openClosed)
        return ClinicList::tr("closed");
    return value == openNotKnown ? ClinicList::tr("not known") : TimeWords::chairTime(int(value));
}

desk::Cell lagCell(const desk::ClinicLine &clinic)
{
    return clinic.lagS24h.empty() ? desk::Cell{} : desk::Cell{clinic.lagS24h};
}

} // namespace

ClinicList::ClinicList(QObject *parent) : QObject(parent)
{
    const auto ago = [this](qint64 ms) {
        return TimeWords::ago(std::chrono::duration_cast<std::chrono::seconds>(m_now - domain::fromEpochMs(ms)));
    };
    m_model = new desk::TableModel({{"clinic", ColumnKind::Text, tr("Clinic"), {}, {}},
                                    {"pms", ColumnKind::Text, tr("Practice system"), {}, {}},
                                    {"health", ColumnKind::State, tr("Health"), [](qint64 code) { return faceOfCode(code).text; },
                                     [](qint64 code) { return severityOf(faceOfCode(code).tone); }},
                                    {"lastSync", ColumnKind::Instant, tr("Last sync"), ago, {}, tr("never")},
                                    {"lag", ColumnKind::Sparkline, tr("Lag, 24 h"), {}, {}},
                                    {"open", ColumnKind::Integer, tr("Open today"), openWords, {}},
                                    {"fresh", ColumnKind::Integer, tr("In time"), [](qint64 v) { return v < 0 ? QStringLiteral("–") : TimeWords::share(int(v)); }, {}},
                                    {"pace", ColumnKind::Text, tr("Pace of the key"), {}, {}},
                                    {"records", ColumnKind::Integer, tr("Records"), [](qint64 v) { return TimeWords::count(v); }, {}}},
                                   this);
}

std::vector<ColumnLook> ClinicList::looks()
{
    using Weight = ColumnLook::Weight;
    return {{"clinic", 168, Weight::Strong},  {"pms", 128, Weight::Normal}, {"health", 144, Weight::Normal},
            {"lastSync", 92, Weight::Normal}, {"lag", 112, Weight::Normal}, {"open", 104, Weight::Normal},
            {"fresh", 76, Weight::Normal},    {"pace", 124, Weight::Faint}, {"records", 96, Weight::Normal}};
}

void ClinicList::show(const desk::OverviewSnapshot &overview)
{
    std::vector<desk::TableRow> rows;
    m_ids.clear();
    for (const desk::ClinicLine &clinic : overview.clinics) {
        const quint64 key = desk::rowKey(clinic.id);
        m_ids.insert(key, clinic.id);
        const qint64 code = clinic.paused ? pausedCode : qint64(clinic.read.state);
        const auto number = [](bool known, qint64 value) { return known ? desk::Cell{value} : desk::Cell{}; };
        rows.push_back({key,
                        {clinic.name, Words::pms(clinic.pms, clinic.pmsVersion), desk::StateCell{code, Words::of(clinic).text},
                         number(clinic.lastSync.has_value(), domain::toEpochMs(clinic.lastSync.value_or(domain::Instant{}))), lagCell(clinic),
                         openOf(clinic), qint64(clinic.freshPerMille24h), paceOf(clinic), clinic.records},
                        false});
    }
    m_model->setRows(rows);
}

void ClinicList::setNow(domain::Instant now)
{
    m_now = now;
    m_model->retell();
}

QString ClinicList::clinicOf(quint64 key) const { return m_ids.value(key); }

} // namespace articulator::ui
