// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/probewords.h"

#include <algorithm>

#include "ui/look/errorwords.h"
#include "ui/look/settingwords.h"
#include "ui/look/words.h"

namespace articulator::ui {

using domain::Error;

ProbeWordsOf ProbeWords::of(const desk::ProbeReport &report, const QString &pms)
{
    if (report.error)
        return ofError(*report.error);
    const QString who = Words::pms(pms, report.pmsVersion);
    const int all = int(report.granted.size() + report.missing.size());
    const QString sentence = all == 0 ? who : tr("%1 · %2 of %n permissions granted", "system and version, count", all).arg(who).arg(report.granted.size());
    if (!report.ok)
        return {{Tone::Bad, tr("Nothing may be read"), {}}, sentence, missed(report)};
    const QString text = report.latencyMs ? tr("Connected in %L1 ms").arg(*report.latencyMs) : tr("Connected");
    const bool isLess = std::ranges::any_of(report.missing, [](const QString &permission) { return !SettingWords::withoutPermission(permission).isEmpty(); });
    return {{isLess ? Tone::Warn : Tone::Ok, text, {}}, sentence, missed(report)};
}

ProbeWordsOf ProbeWords::ofError(const Error &error)
{
    const Trouble trouble = ErrorWords::of(error);
    QString remedy = trouble.remedy;
    if (error.code == "tls-failed")
        remedy = tr("The certificate of this address is not accepted. Check the address, or ask the office who answers there.");
    else if (error.code == "key-refused" || error.code == "bad-credentials")
        remedy = tr("Paste both keys again and see that they are not exchanged. The office enables its key under Setup, Advanced Setup, API.");
    else if (error.code == "office-offline" || error.kind == Error::Kind::TimedOut)
        remedy = tr("Ask the office whether its eConnector runs, then test again.");
    else if (error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Malformed)
        remedy = tr("Check mode and address, and that the office's computer is on; then test again.");
    const bool hasWords = ErrorWords::knownCodes().contains(error.code);
    const QString tag = error.code == "tls-failed" ? tr("Not secure") : hasWords ? ErrorWords::tagOf(error.code) : ErrorWords::shortOf(error.kind);
    return {{Tone::Bad, tag, {}}, trouble.what, {remedy}};
}

QStringList ProbeWords::missed(const desk::ProbeReport &report)
{
    QStringList lines;
    for (const QString &permission : report.missing)
        lines << tr("Missing: %1. %2", "permission, what is lost").arg(permission, SettingWords::withoutPermission(permission)).trimmed();
    return lines;
}

} // namespace articulator::ui
