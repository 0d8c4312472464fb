// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/writewords.h"

#include <QHash>

#include "ui/look/storedwords.h"
#include "ui/look/timewords.h"
#include "ui/look/words.h"

namespace articulator::ui {

using domain::WriteKind;
using domain::WriteState;

namespace {

template <typename... Handlers> struct Either : Handlers... {
    using Handlers::operator()...;
};

QString statusWords(const QString &status)
{
    if (status == u"scheduled")
        return WriteWords::tr("scheduled");
    if (status == u"completed")
        return WriteWords::tr("completed");
    if (status == u"broken")
        return WriteWords::tr("broken");
    if (status == u"cancelled")
        return WriteWords::tr("cancelled");
    if (status == u"unscheduled")
        return WriteWords::tr("on the unscheduled list");
    return status == u"planned" ? WriteWords::tr("planned") : status;
}

} // namespace

QString WriteWords::kind(WriteKind kind)
{
    switch (kind) {
    case WriteKind::AppointmentCreate: return tr("New visit");
    case WriteKind::AppointmentMove: return tr("Move visit");
    case WriteKind::AppointmentCancel: return tr("Cancel visit");
    case WriteKind::AppointmentConfirm: return tr("Confirm visit");
    case WriteKind::AppointmentNote: return tr("Add a note");
    case WriteKind::PatientCreate: return tr("New patient");
    case WriteKind::PatientContact: return tr("Contact data");
    }
    return {};
}

TagFace WriteWords::state(WriteState state)
{
    switch (state) {
    case WriteState::Awaiting: return {Tone::Info, tr("To approve"), tr("Waits until somebody approves it.")};
    case WriteState::Approved: return {Tone::Info, tr("Approved"), tr("Goes out as soon as its delay is over and what it depends on is done.")};
    case WriteState::Sending: return {Tone::Info, tr("Sending"), tr("On its way to the practice system now.")};
    case WriteState::Applied: return {Tone::Ok, tr("In the PMS"), tr("Read back from the practice system after it was sent.")};
    case WriteState::Held: return {Tone::Off, tr("Held"), tr("Somebody stopped it for now. Approve it to let it go.")};
    case WriteState::Retrying: return {Tone::Warn, tr("Tries again"), tr("The practice system did not take it yet; it is tried again by itself.")};
    case WriteState::WaitingBridge: return {Tone::Warn, tr("Waits for bridge"), tr("Goes out when the clinic's bridge is back.")};
    case WriteState::Unknown: return {Tone::Warn, tr("Being looked up"), tr("It was sent, but no answer came. It is looked up before anything is sent again.")};
    case WriteState::Conflict: return {Tone::Bad, tr("Conflict"), tr("The record was changed in the practice system since this was asked. Decide on the Conflicts page.")};
    case WriteState::WindowGone: return {Tone::Warn, tr("Time is taken"), tr("The wished time is not open any more. It can be approved once it is.")};
    case WriteState::Rejected: return {Tone::Off, tr("Rejected"), tr("Somebody decided against it. Nothing was sent.")};
    case WriteState::Expired: return {Tone::Off, tr("Expired"), tr("Its time ran out before it was sent. Nothing was sent.")};
    case WriteState::Failed: return {Tone::Bad, tr("Failed"), tr("It needs a person. It stays here until somebody decides.")};
    case WriteState::Undone: return {Tone::Off, tr("Undone"), tr("Taken back.")};
    }
    return {};
}

TagFace WriteWords::of(const desk::WriteLine &line, domain::Instant now)
{
    TagFace face = state(line.state);
    if (line.state == WriteState::Awaiting && line.needs > 1)
        face.text = tr("To approve %1 of %2", "approvals given, approvals needed").arg(line.approvedBy.size()).arg(line.needs);
    const bool isTimed = line.state == WriteState::Retrying || line.state == WriteState::Approved;
    if (isTimed && line.notBefore && *line.notBefore > now)
        face.text = tr("%1 %2", "state, in how long").arg(face.text, TimeWords::ahead(std::chrono::ceil<std::chrono::seconds>(*line.notBefore - now)));
    return face;
}

QString WriteWords::reason(const QByteArray &code, const QString &text)
{
    if (code == "waits-for")
        return tr("Waits for an earlier change of the same record.");
    if (code == "changed-since")
        return tr("The record was changed in the practice system since this was asked.");
    if (code == "record-gone")
        return tr("The record is no longer in the practice system.");
    if (code == "too-many-tries")
        return tr("The practice system did not take it in many tries.");
    if (code == "never-arrived")
        return tr("It was sent, but the practice system does not have it.");
    if (code == "reads-only")
        return tr("The key of this clinic may only read. Ask for permission to write.");
    if (code == "expired")
        return tr("Its time ran out before it was sent.");
    for (int limit = 0; limit <= int(domain::Limit::OffGrid); ++limit) {
        if (QLatin1String(code) == domain::code(domain::Limit(limit)))
            return Words::reason(domain::Limit(limit));
    }
    return StoredWords::of(text);
}

QString WriteWords::id(qint64 number) { return QStringLiteral("w-%1").arg(number); }

QString WriteWords::patient(const desk::WriteLine &line)
{
    if (!line.patient.isEmpty())
        return tr("Patient %1").arg(line.patient);
    return line.kind == WriteKind::PatientCreate ? tr("A new patient") : QString();
}

QString WriteWords::origin(const QString &origin) { return QString(origin).replace(u'-', u' '); }

QString WriteWords::field(const QString &name)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("patient"), QT_TR_NOOP("Patient")},
        {QStringLiteral("type"), QT_TR_NOOP("Type")},
        {QStringLiteral("start"), QT_TR_NOOP("Start")},
        {QStringLiteral("minutes"), QT_TR_NOOP("Length")},
        {QStringLiteral("provider"), QT_TR_NOOP("Provider")},
        {QStringLiteral("secondaryProvider"), QT_TR_NOOP("Second provider")},
        {QStringLiteral("operatory"), QT_TR_NOOP("Operatory")},
        {QStringLiteral("status"), QT_TR_NOOP("Status")},
        {QStringLiteral("confirmation"), QT_TR_NOOP("Confirmation")},
        {QStringLiteral("note"), QT_TR_NOOP("Note")},
        {QStringLiteral("deleted"), QT_TR_NOOP("The record")},
        {QStringLiteral("reason"), QT_TR_NOOP("Reason")},
        {QStringLiteral("name.last"), QT_TR_NOOP("Last name")},
        {QStringLiteral("name.first"), QT_TR_NOOP("First name")},
        {QStringLiteral("name.middle"), QT_TR_NOOP("Middle name")},
        {QStringLiteral("name.preferred"), QT_TR_NOOP("Called")},
        {QStringLiteral("birthDate"), QT_TR_NOOP("Born")},
        {QStringLiteral("phones.home"), QT_TR_NOOP("Home phone")},
        {QStringLiteral("phones.work"), QT_TR_NOOP("Work phone")},
        {QStringLiteral("phones.mobile"), QT_TR_NOOP("Mobile phone")},
        {QStringLiteral("email"), QT_TR_NOOP("E-mail")},
        {QStringLiteral("language"), QT_TR_NOOP("Language")},
    };
    const char *known = words.value(name);
    return known != nullptr ? tr(known) : name;
}

QString WriteWords::value(const QString &field, const desk::FieldValue &value, const domain::Zone &zone)
{
    return std::visit(Either{[](std::monostate) { return QStringLiteral("–"); },
                             [&field](const QString &text) { return field == u"status" ? statusWords(text) : text; },
                             [](qint64 minutes) { return tr("%1 min").arg(minutes); },
                             [&zone](domain::Instant at) { return when(at, zone); },
                             [](desk::Hidden) { return QStringLiteral("••••••"); }},
                      value);
}

QString WriteWords::when(domain::Instant at, const domain::Zone &zone)
{
    return tr("%1 %2", "date, clock time").arg(TimeWords::shortDate(zone.civilDate(at)), TimeWords::clock(at, zone));
}

QString WriteWords::record(domain::RecordKind kind, const QString &externalId)
{
    return Words::record(QString(domain::kindWord(kind)) + u'/' + externalId);
}

} // namespace articulator::ui
