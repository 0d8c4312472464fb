// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/cliniclines.h"

#include "ui/look/errorwords.h"
#include "ui/look/probewords.h"
#include "ui/look/words.h"

namespace articulator::ui {

using desk::ColumnKind;

namespace {

enum Connection : qint64 { Failed, Limited, Untested, Reached };

Connection connectionOf(const desk::ClinicSettings &clinic)
{
    if (!clinic.lastProbe)
        return Untested;
    if (!clinic.lastProbe->ok)
        return Failed;
    return ProbeWords::missed(*clinic.lastProbe).isEmpty() ? Reached : Limited;
}

Tone toneOf(qint64 code)
{
    constexpr Tone tones[]{Tone::Bad, Tone::Warn, Tone::Off, Tone::Ok};
    return tones[std::size_t(code) % std::size(tones)];
}

} // namespace

TagFace ClinicLines::connection(const desk::ClinicSettings &clinic)
{
    const Connection code = connectionOf(clinic);
    switch (code) {
    case Failed: return {toneOf(code), clinic.lastProbe->error ? ErrorWords::shortOf(clinic.lastProbe->error->kind) : tr("Nothing may be read"), {}};
    case Limited: return {toneOf(code), tr("Permissions missing"), {}};
    case Untested: return {toneOf(code), tr("Not tested"), {}};
    case Reached: break;
    }
    return {toneOf(Reached), tr("Reached"), {}};
}

ClinicLines::ClinicLines(QObject *parent) : QObject(parent)
{
    const auto word = [](qint64 code) { return code == 0 ? tr("Active") : tr("Paused"); };
    const auto severity = [](qint64 code) { return severityOf(code == 0 ? Tone::Ok : Tone::Off); };
    const auto connected = [](qint64 code) { return code == Failed ? tr("Failed") : code == Limited ? tr("Permissions missing") : code == Reached ? tr("Reached") : tr("Not tested"); };
    m_model = new desk::TableModel({{"name", ColumnKind::Text, tr("Clinic"), {}, {}},
                                    {"id", ColumnKind::Text, tr("Id"), {}, {}},
                                    {"pms", ColumnKind::Text, tr("System"), {}, {}},
                                    {"state", ColumnKind::State, tr("Copying"), word, severity},
                                    {"connection", ColumnKind::State, tr("Connection"), connected, [](qint64 code) { return severityOf(toneOf(code)); }},
                                    {"zone", ColumnKind::Text, tr("Zone"), {}, {}}},
                                   this);
}

std::vector<ColumnLook> ClinicLines::looks()
{
    using Weight = ColumnLook::Weight;
    return {{"name", 160, Weight::Strong}, {"id", 116, Weight::Code},           {"pms", 128, Weight::Normal},
            {"state", 92, Weight::Normal}, {"connection", 176, Weight::Normal}, {"zone", 130, Weight::Faint}};
}

void ClinicLines::show(const desk::SettingsSnapshot &settings)
{
    std::vector<desk::TableRow> rows;
    for (const desk::ClinicSettings &clinic : settings.clinics) {
        const QString version = clinic.grants ? clinic.grants->pmsVersion : QString();
        rows.push_back({desk::rowKey(clinic.id),
                        {clinic.name, clinic.id, Words::pms(clinic.pms, version), desk::StateCell{clinic.paused ? 1 : 0, clinic.paused ? tr("Paused") : tr("Active")},
                         desk::StateCell{connectionOf(clinic), connection(clinic).text}, QString::fromUtf8(clinic.zone).replace(u'_', u' ')},
                        false});
    }
    m_model->setRows(rows);
}

} // namespace articulator::ui
