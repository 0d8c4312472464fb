// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/trayface.h"

#include <array>

#include "ui/look/words.h"

namespace articulator::ui {

namespace {

/// What needs a person first comes first; a paused clinic is no trouble, but it is not in step either.
int rankOf(Tone tone)
{
    constexpr std::array<Tone, toneCount> worstFirst{Tone::Bad, Tone::Warn, Tone::Info, Tone::Off, Tone::Ok};
    for (int i = 0; i < toneCount; ++i) {
        if (worstFirst[std::size_t(i)] == tone)
            return toneCount - i;
    }
    return 0;
}

/// As the overview tells it; a write that failed needs a person, however fresh the copy is.
TagFace faceOf(const desk::ClinicLine &clinic)
{
    if (clinic.writesFailed > 0 && Words::of(clinic).tone != Tone::Bad)
        return {Tone::Bad, TrayFace::tr("%Ln writes failed", nullptr, int(clinic.writesFailed)), {}};
    return Words::of(clinic);
}

} // namespace

QString TrayFace::waitingWords(qint64 count) { return tr("%Ln writes wait for a decision", nullptr, int(count)); }

TrayFace TrayFace::of(const std::optional<desk::OverviewSnapshot> &overview)
{
    TrayFace tray;
    if (!overview) {
        tray.tip = tr("Articulator: locked");
        return tray;
    }
    const desk::ClinicLine *worst = nullptr;
    TagFace worstFace{Tone::Off, tr("No clinic is connected yet"), {}};
    for (const desk::ClinicLine &clinic : overview->clinics) {
        tray.awaiting += clinic.writesAwaiting;
        const TagFace face = faceOf(clinic);
        if (worst != nullptr && rankOf(face.tone) <= rankOf(worstFace.tone))
            continue;
        worst = &clinic;
        worstFace = face;
    }
    const bool isAlone = overview->worker == desk::WorkerPresence::Absent;
    if (isAlone && rankOf(worstFace.tone) < rankOf(Tone::Warn)) {
        worst = nullptr;
        worstFace = {Tone::Warn, tr("No worker is running"), {}};
    }
    tray.tone = worstFace.tone;
    QStringList lines;
    lines << (worst == nullptr                 ? tr("Articulator: %1", "state of the program").arg(worstFace.text)
                  : worstFace.tone == Tone::Ok ? tr("Articulator: all clinics are in step")
                                               : tr("%1: %2", "clinic, its state").arg(worst->name, worstFace.text));
    if (worstFace.tone != Tone::Ok && !worstFace.detail.isEmpty())
        lines << worstFace.detail;
    if (tray.awaiting > 0)
        lines << waitingWords(tray.awaiting);
    tray.tip = lines.join(u'\n');
    return tray;
}

} // namespace articulator::ui
