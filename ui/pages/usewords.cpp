// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/usewords.h"

#include <algorithm>

#include "ui/look/timewords.h"
#include "ui/look/words.h"

namespace articulator::ui {

using domain::Limit;
using domain::LostTo;
using desk::WhyRecord;

QString UseWords::lost(LostTo cause)
{
    switch (cause) {
    case LostTo::Closed: return tr("closed");
    case LostTo::Past: return tr("went by unbooked");
    case LostTo::NotOffered: return tr("this visit type cannot be booked");
    case LostTo::OthersTaken: return tr("no free operatory or provider beside it");
    case LostTo::Blockout: return tr("blockout");
    case LostTo::ShortBeforeClosed: return tr("too short before closing");
    case LostTo::ShortBeforeEnd: return tr("too short before the end of working time");
    case LostTo::ShortBeforeVisit: return tr("too short before the next appointment");
    case LostTo::ShortBeforeProvider: return tr("too short before the provider is needed");
    case LostTo::ShortBeforeBlockout: return tr("too short before a blockout");
    }
    return {};
}

std::vector<LostTo> UseWords::sorted(const domain::UsageMinutes &minutes)
{
    std::vector<LostTo> some;
    for (std::size_t i = 0; i < domain::lostCauses; ++i) {
        if (minutes.lost[i] > 0)
            some.push_back(LostTo(i));
    }
    std::ranges::stable_sort(some, std::greater(), [&minutes](LostTo cause) { return minutes.lostTo(cause); });
    return some;
}

QString UseWords::causes(const domain::UsageMinutes &minutes)
{
    QStringList parts;
    for (const LostTo cause : sorted(minutes))
        parts << tr("%1 %2", "how much time, lost to what").arg(TimeWords::chairTime(minutes.lostTo(cause)), lost(cause));
    return parts.join(tr(", ", "between causes"));
}

QString UseWords::sentence(const QString &whose, const domain::UsageMinutes &minutes)
{
    if (minutes.working == 0)
        return tr("%1: nobody works.", "whose time").arg(whose);
    const QString used = tr("%1: %2 booked, %3 of %4; %5 open.", "whose time, share, booked, working, open")
                             .arg(whose, TimeWords::share(minutes.utilisation()), TimeWords::chairTime(minutes.booked),
                                  TimeWords::chairTime(minutes.working), TimeWords::chairTime(minutes.open));
    return minutes.allLost() == 0 ? used
                                  : tr("%1 Lost %2: %3.", "a sentence, lost time, causes").arg(used, TimeWords::chairTime(minutes.allLost()), causes(minutes));
}

QString UseWords::record(const WhyRecord &record, const domain::Zone &zone)
{
    QStringList parts;
    switch (record.part) {
    case WhyRecord::Part::Itself: parts << Words::record(record.record); break;
    case WhyRecord::Part::Practice: parts << tr("Closure %1").arg(record.record.section(u'/', 1)); break;
    case WhyRecord::Part::Hours: parts << tr("Working hours %1").arg(record.record.section(u'/', 1)); break;
    case WhyRecord::Part::Blockout: parts << tr("Blockout %1").arg(record.record.section(u'/', 1)); break;
    }
    if (!record.label.isEmpty())
        parts << record.label;
    if (record.start && record.end)
        parts << tr("%1 to %2", "times").arg(TimeWords::clock(*record.start, zone), TimeWords::clock(*record.end, zone));
    if (!record.provider.isEmpty())
        parts << record.provider;
    if (!record.operatories.isEmpty())
        parts << record.operatories.join(tr(", ", "between operatories"));
    return parts.join(QStringLiteral(" · "));
}

QString UseWords::whereToChange(const desk::WhyStep &step, const QString &pms)
{
    if (pms != u"opendental")
        return {};
    switch (step.limit) {
    case Limit::Closed:
    case Limit::ScheduleEnd: return tr("To change it in Open Dental: Setup, Schedules.");
    case Limit::Appointment:
    case Limit::ProviderBusy: return tr("To change it in Open Dental: the appointment in the Appointments module.");
    case Limit::Blockout: return tr("To change it in Open Dental: the blockout in the Appointments module; what it forbids: Setup, Definitions.");
    case Limit::OperatoryInactive: return tr("To change it in Open Dental: the set-up of operatories.");
    case Limit::ProviderInactive: return tr("To change it in Open Dental: the list of providers.");
    case Limit::TypeInactive:
    case Limit::NoPattern: return tr("To change it in Open Dental: the set-up of appointment types.");
    case Limit::RangeEnd:
    case Limit::Now:
    case Limit::OffGrid: return {};
    }
    return {};
}

} // namespace articulator::ui
