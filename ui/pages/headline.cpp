// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/headline.h"

#include <algorithm>

#include "ui/look/words.h"

namespace articulator::ui {

using domain::Freshness;

TagFace Headline::of(const desk::OverviewSnapshot &overview)
{
    if (overview.clinics.empty())
        return {Tone::Off, tr("No clinic is connected yet."), {}};
    if (overview.worker == desk::WorkerPresence::Absent)
        return {Tone::Bad, tr("Nothing is being copied: no worker is running."), {}};
    const TagFace clinics = ofClinics(overview.clinics);
    if (overview.worker == desk::WorkerPresence::Late && (clinics.tone == Tone::Ok || clinics.tone == Tone::Off))
        return {Tone::Warn, tr("The worker has not reported for a while; what is shown may be old."), {}};
    return clinics;
}

TagFace Headline::ofTrouble(const std::vector<const desk::ClinicLine *> &troubled)
{
    if (troubled.size() == 1)
        return {Tone::Bad, tr("%1 needs you: %2.", "clinic, state").arg(troubled.front()->name, Words::of(*troubled.front()).text.toLower()), {}};
    return {Tone::Bad, tr("%Ln clinics need you.", nullptr, int(troubled.size())), {}};
}

TagFace Headline::ofClinics(const std::vector<desk::ClinicLine> &clinics)
{
    std::vector<const desk::ClinicLine *> troubled;
    int current = 0;
    int first = 0;
    int behind = 0;
    int paused = 0;
    for (const desk::ClinicLine &clinic : clinics) {
        if (Words::needsPerson(clinic))
            troubled.push_back(&clinic);
        else if (clinic.paused)
            ++paused;
        else if (clinic.read.state == Freshness::Behind)
            ++behind;
        else if (clinic.read.state == Freshness::Never)
            ++first;
        else if (clinic.read.state == Freshness::Current)
            ++current;
    }
    if (!troubled.empty())
        return ofTrouble(troubled);
    if (behind > 0)
        return {Tone::Warn, tr("%Ln clinics are behind; the worker is catching up.", nullptr, behind), {}};
    if (first > 0)
        return {Tone::Info, tr("The first copy of %Ln clinics is going on.", nullptr, first), {}};
    if (current == int(clinics.size()))
        return {Tone::Ok, tr("Everything is all right: all %Ln clinics are in step.", nullptr, current), {}};
    if (paused > 0)
        return {Tone::Off, tr("Copying from %Ln clinics is paused.", nullptr, paused), {}};
    return {Tone::Off, tr("Nothing needs you; some clinics are closed and quiet."), {}};
}

} // namespace articulator::ui
