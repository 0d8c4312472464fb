// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/words.h"

#include <QLocale>

#include "ui/look/errorwords.h"
#include "ui/look/storedwords.h"
#include "ui/look/timewords.h"

namespace articulator::ui {

using domain::Freshness;
using domain::Limit;

TagFace Words::of(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Current: return {Tone::Ok, tr("In step"), tr("Every resource was read in time and nothing failed.")};
    case Freshness::Behind: return {Tone::Warn, tr("Behind"), tr("Some resources were not read for more than twice their interval.")};
    case Freshness::Stale: return {Tone::Bad, tr("Stale"), tr("Some resources were not read for more than ten times their interval.")};
    case Freshness::Never: return {Tone::Info, tr("Not copied yet"), tr("The first copy is not finished.")};
    case Freshness::Failed: return {Tone::Bad, tr("Failed"), tr("The last run failed, or could not read everything.")};
    case Freshness::Quiet: return {Tone::Off, tr("Quiet"), tr("The clinic is closed now, and its silence is expected.")};
    }
    return {};
}

TagFace Words::of(const desk::ClinicLine &clinic)
{
    if (clinic.paused)
        return {Tone::Off, tr("Paused"), tr("Copying is paused; resume it on the Sync page.")};
    if (clinic.read.state == Freshness::Failed && !clinic.errorCode.isEmpty()) {
        const Trouble trouble = ErrorWords::ofCode(clinic.errorCode);
        return {Tone::Bad, ErrorWords::tagOf(clinic.errorCode), tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy)};
    }
    if (clinic.read.state == Freshness::Never && clinic.firstCopyPercent >= 0)
        return {Tone::Info, tr("First copy %1 %").arg(clinic.firstCopyPercent), tr("The first copy is going on.")};
    return of(clinic.read.state);
}

TagFace Words::of(const desk::ResourceLine &resource)
{
    if (resource.state == "failed")
        return {Tone::Bad, tr("Failed"), StoredWords::of(resource.reason)};
    if (resource.state == "skipped")
        return {Tone::Off, tr("Skipped"), StoredWords::of(resource.reason)};
    if (resource.state == "reading")
        return {Tone::Info, tr("Reading"), {}};
    if (resource.state == "done" && resource.waits > 0)
        return {Tone::Warn, tr("Slowed"), tr("The practice system asked for fewer requests; %Ln waits.", nullptr, resource.waits)};
    if (resource.state == "done")
        return {Tone::Ok, tr("Read"), {}};
    return {Tone::Info, tr("Not read yet"), {}};
}

TagFace Words::of(const desk::RunLine &run)
{
    if (run.outcome.isEmpty())
        return {Tone::Info, tr("Running"), {}};
    if (run.outcome == "done" && run.waits > 0)
        return {Tone::Warn, tr("Done after %Ln waits", nullptr, run.waits), tr("The practice system asked for fewer requests.")};
    if (run.outcome == "done")
        return {Tone::Ok, tr("Done"), {}};
    const Trouble trouble = ErrorWords::ofCode(run.errorCode.isEmpty() ? QByteArrayLiteral("resource-failed") : run.errorCode);
    const QString sentence = tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy);
    if (run.outcome == "partial")
        return {Tone::Warn, tr("Partly done"), sentence};
    return {Tone::Bad, run.errorCode.isEmpty() ? tr("Failed") : ErrorWords::tagOf(run.errorCode), sentence};
}

bool Words::needsPerson(const desk::ClinicLine &clinic)
{
    return !clinic.paused && (clinic.read.state == Freshness::Failed || clinic.read.state == Freshness::Stale);
}

QString Words::limit(Limit limit)
{
    switch (limit) {
    case Limit::RangeEnd: return tr("end of the days asked for");
    case Limit::Closed: return tr("practice closed");
    case Limit::ScheduleEnd: return tr("end of working time");
    case Limit::Appointment: return tr("appointment");
    case Limit::ProviderBusy: return tr("provider busy");
    case Limit::Blockout: return tr("blockout");
    case Limit::Now: return tr("already past");
    case Limit::ProviderInactive: return tr("provider not active");
    case Limit::OperatoryInactive: return tr("operatory not active");
    case Limit::TypeInactive: return tr("visit type not active");
    case Limit::NoPattern: return tr("no time pattern");
    case Limit::OffGrid: return tr("not on a five-minute step");
    }
    return {};
}

QString Words::reason(Limit limit)
{
    switch (limit) {
    case Limit::RangeEnd: return tr("It lies outside the days asked for.");
    case Limit::Closed: return tr("The practice is closed during the visit.");
    case Limit::ScheduleEnd: return tr("The provider does not work there for the whole visit.");
    case Limit::Appointment: return tr("An appointment occupies the operatory.");
    case Limit::ProviderBusy: return tr("The provider is needed at another appointment.");
    case Limit::Blockout: return tr("A blockout forbids this kind of visit.");
    case Limit::Now: return tr("The start is already past.");
    case Limit::ProviderInactive: return tr("The provider is hidden or not active.");
    case Limit::OperatoryInactive: return tr("The operatory is hidden or not active.");
    case Limit::TypeInactive: return tr("The visit type is hidden or not active.");
    case Limit::NoPattern: return tr("The visit type has no time pattern.");
    case Limit::OffGrid: return tr("The start is not on a five-minute step.");
    }
    return {};
}

QString Words::limits(const domain::Window &window)
{
    const QString before = window.before == Limit::ScheduleEnd ? tr("start of working time") : limit(window.before);
    return tr("before: %1 · after: %2").arg(before, limit(window.after));
}

QString Words::record(const QString &record)
{
    const QString kind = record.section(u'/', 0, 0);
    const QString id = record.section(u'/', 1);
    if (kind == u"appointment")
        return tr("Appointment %1").arg(id);
    if (kind == u"schedule")
        return tr("Schedule entry %1").arg(id);
    if (kind == u"provider")
        return tr("Provider %1").arg(id);
    if (kind == u"operatory")
        return tr("Operatory %1").arg(id);
    if (kind == u"appointmentType")
        return tr("Visit type %1").arg(id);
    return record;
}

QString Words::pms(const QString &code, const QString &version)
{
    const QString name = code == u"opendental" ? tr("Open Dental") : code;
    const QString release = version.section(u'.', 0, 1);
    return release.isEmpty() ? name : tr("%1 %2", "practice system, release").arg(name, release);
}

// What an adapter reads under a name that is not known here is told by that name, as words.
QString Words::resource(const QString &name)
{
    const std::pair<const char16_t *, QString> known[]{
        {u"appointments", tr("Appointments")}, {u"patients", tr("Patients")},     {u"schedules", tr("Schedules")},
        {u"operatories", tr("Operatories")},   {u"providers", tr("Providers")},   {u"appointmentTypes", tr("Appointment types")},
        {u"recalls", tr("Recalls")},           {u"treatments", tr("Treatments")}, {u"coverage", tr("Coverages")},
        {u"coverages", tr("Coverages")},
    };
    for (const auto &[code, words] : known) {
        if (name == QStringView(code))
            return words;
    }
    QString words;
    for (const QChar c : name) {
        if (c.isUpper() || c == u'-' || c == u'_')
            words += u' ';
        if (c != u'-' && c != u'_')
            words += c.toLower();
    }
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString Words::runCause(const QString &why)
{
    if (why == u"schedule")
        return tr("on schedule");
    if (why == u"start")
        return tr("worker started");
    return why.startsWith(u"asked by ") ? tr("asked by %1").arg(why.mid(9)) : why;
}

QString Words::copied(const desk::NewsLine &news)
{
    const QString changes = tr("%Ln changes copied", nullptr, int(news.changed));
    if (news.deleted == 0)
        return changes;
    const QString deletions = tr("%Ln deletions", nullptr, int(news.deleted));
    return news.changed == 0 ? tr("%1 taken over", "deletions").arg(deletions) : tr("%1, %2", "changes, deletions").arg(changes, deletions);
}

// The count stands before the reason: a long reason is cut at its end.
QString Words::failure(const QString &what, const desk::NewsLine &news)
{
    const QString counted = news.times > 1 ? tr("%1 ×%2", "what happened, how many times one after the other").arg(what).arg(news.times) : what;
    const QString why = news.code.isEmpty() ? news.detail : ErrorWords::ofCode(news.code).what;
    return why.isEmpty() ? counted : tr("%1: %2", "what happened, why").arg(counted, why);
}

QString Words::request(const QString &detail)
{
    const QString action = detail.section(u' ', 0, 0);
    const QString what = action == u"clinic.add" ? tr("Adding the clinic")
        : action == u"clinic.try"                ? tr("Trying a connection")
        : action == u"clinic.update"             ? tr("Changing the clinic")
        : action == u"clinic.pause"              ? tr("Pausing the clinic")
        : action == u"clinic.resume"             ? tr("Resuming the clinic")
        : action == u"clinic.remove"             ? tr("Removing the clinic")
        : action == u"clinic.probe"              ? tr("Testing the connection")
        : action == u"sync"                      ? tr("Syncing on request")
        : action == u"write.submit"              ? tr("Asking for a change")
        : action == u"write.approve"             ? tr("Approving writes")
        : action == u"write.reject"              ? tr("Rejecting writes")
        : action == u"write.hold"                ? tr("Holding writes")
        : action == u"write.retry"               ? tr("Trying writes again")
        : action == u"write.undo"                ? tr("Taking writes back")
        : action == u"conflict.resolve"          ? tr("Deciding a conflict")
                                                 : action;
    const QString state = detail.section(u' ', 1, 1);
    if (state == u"done")
        return tr("%1: done", "request").arg(what);
    return state == u"failed" ? tr("%1: not done", "request").arg(what) : tr("%1: expired, no worker took it", "request").arg(what);
}

QString Words::news(const desk::NewsLine &news)
{
    if (news.what == "copied")
        return copied(news);
    if (news.what == "failed")
        return failure(tr("A run failed"), news);
    if (news.what == "partial")
        return failure(tr("A run was incomplete"), news);
    if (news.what == "waited")
        return tr("Slowed down: %Ln waits, then done", nullptr, news.waits);
    if (news.what == "first-copy")
        return tr("First copy finished: %1 records").arg(TimeWords::count(news.changed));
    if (news.what == "request")
        return request(news.detail);
    return news.detail;
}

TagFace Words::request(const desk::RequestProgress &progress)
{
    using State = desk::RequestProgress::State;
    switch (progress.state) {
    case State::Handing:
    case State::Waiting: return {Tone::Info, tr("Waiting for the worker"), tr("The request is stored; the worker takes it as soon as it can.")};
    case State::Running: return {Tone::Info, tr("The worker is at it"), {}};
    case State::Done: return {Tone::Ok, tr("Done"), {}};
    case State::Expired: return {Tone::Warn, ErrorWords::tagOf("expired"), ErrorWords::ofCode("expired").remedy};
    case State::Failed: {
        const domain::Error error = progress.error.value_or(domain::Error{});
        const Trouble trouble = ErrorWords::of(error);
        return {Tone::Bad, tr("Not done"), tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy)};
    }
    }
    return {};
}

QString Words::pace(int gapMs)
{
    if (gapMs <= 0)
        return tr("not limited");
    if (gapMs >= 1000)
        return tr("1 request / %1 s").arg(QLocale().toString(gapMs / 1000.0, 'g', 3));
    return tr("%1 requests / s").arg(QLocale().toString(1000.0 / gapMs, 'g', 3));
}

} // namespace articulator::ui
