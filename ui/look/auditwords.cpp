// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/auditwords.h"

#include "domain/records.h"
#include "ui/look/recordwords.h"
#include "ui/look/timewords.h"

namespace articulator::ui {

QString AuditWords::action(const QString &action)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("console.open"), QT_TR_NOOP("Open console")},
        {QStringLiteral("vault.open"), QT_TR_NOOP("Open data")},
        {QStringLiteral("warehouse.init"), QT_TR_NOOP("Set up warehouse")},
        {QStringLiteral("sync"), QT_TR_NOOP("Sync")},
        {QStringLiteral("clinic.add"), QT_TR_NOOP("Connect clinic")},
        {QStringLiteral("clinic.update"), QT_TR_NOOP("Change clinic")},
        {QStringLiteral("clinic.pause"), QT_TR_NOOP("Pause copying")},
        {QStringLiteral("clinic.resume"), QT_TR_NOOP("Resume copying")},
        {QStringLiteral("clinic.remove"), QT_TR_NOOP("Remove clinic")},
        {QStringLiteral("clinic.probe"), QT_TR_NOOP("Test connection")},
        {QStringLiteral("record.reveal"), QT_TR_NOOP("Reveal record")},
        {QStringLiteral("record.search"), QT_TR_NOOP("Find person")},
        {QStringLiteral("record.mask"), QT_TR_NOOP("List records, masked")},
        {QStringLiteral("user.add"), QT_TR_NOOP("Add user")},
        {QStringLiteral("user.disable"), QT_TR_NOOP("Disable user")},
        {QStringLiteral("key.worker-slot"), QT_TR_NOOP("Make worker slot")},
        {QStringLiteral("audit.export"), QT_TR_NOOP("Export log")},
        {QStringLiteral("write.submit"), QT_TR_NOOP("Submit write")},
        {QStringLiteral("write.approve"), QT_TR_NOOP("Approve write")},
        {QStringLiteral("write.reject"), QT_TR_NOOP("Reject write")},
        {QStringLiteral("write.hold"), QT_TR_NOOP("Hold write")},
        {QStringLiteral("write.retry"), QT_TR_NOOP("Retry write")},
        {QStringLiteral("write.undo"), QT_TR_NOOP("Undo write")},
        {QStringLiteral("write.open"), QT_TR_NOOP("Read write's record")},
        {QStringLiteral("write.reveal"), QT_TR_NOOP("Reveal write")},
        {QStringLiteral("write.check"), QT_TR_NOOP("Check before sending")},
        {QStringLiteral("write.look-up"), QT_TR_NOOP("Look up write")},
        {QStringLiteral("write.sent"), QT_TR_NOOP("Send write")},
        {QStringLiteral("write.applied"), QT_TR_NOOP("Prove write")},
        {QStringLiteral("write.retrying"), QT_TR_NOOP("Put write off")},
        {QStringLiteral("write.unknown"), QT_TR_NOOP("Lose sight of write")},
        {QStringLiteral("write.window-gone"), QT_TR_NOOP("Stop write: time taken")},
        {QStringLiteral("write.conflict"), QT_TR_NOOP("Stop write: record changed")},
        {QStringLiteral("write.expired"), QT_TR_NOOP("Let write expire")},
        {QStringLiteral("write.failed"), QT_TR_NOOP("Give write to people")},
        {QStringLiteral("conflict.open"), QT_TR_NOOP("Read conflict")},
        {QStringLiteral("conflict.reveal"), QT_TR_NOOP("Reveal conflict")},
        {QStringLiteral("conflict.choose"), QT_TR_NOOP("Choose a side")},
        {QStringLiteral("conflict.resolve"), QT_TR_NOOP("Resolve conflict")}};
    const char *known = words.value(action);
    return known ? tr(known) : action;
}

TagFace AuditWords::outcome(const QString &outcome)
{
    if (outcome == QLatin1String("refused"))
        return {Tone::Warn, tr("refused"), {}};
    if (outcome == QLatin1String("failed"))
        return {Tone::Bad, tr("failed"), {}};
    return {Tone::Ok, outcome == QLatin1String("done") ? tr("done") : outcome, {}};
}

QString AuditWords::record(const QString &record)
{
    const QString kind = record.section(u'/', 0, 0);
    const QString id = record.section(u'/', 1);
    if (kind == QLatin1String("user"))
        return tr("User %1").arg(id);
    const std::optional<domain::RecordKind> known = domain::parseKind(kind);
    return known ? RecordWords::title(*known, id) : record;
}

TagFace AuditWords::proof(const desk::AuditProof &proof)
{
    if (proof.error)
        return {Tone::Bad, tr("Not verified"), tr("The log could not be read.")};
    if (proof.isWhole)
        return {Tone::Ok, tr("Whole: %Ln entries", nullptr, int(proof.entries)), tr("Every hash was recomputed; the head is %1.").arg(QString::fromLatin1(proof.head))};
    if (proof.firstBad)
        return {Tone::Bad, tr("Altered at entry %1").arg(*proof.firstBad), tr("What stands from there on is not what was written. Keep the files as they are and call support.")};
    return {Tone::Bad, tr("Altered"), tr("The log is not what was written. Keep the files as they are and call support.")};
}

} // namespace articulator::ui
