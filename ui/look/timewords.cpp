// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/timewords.h"

#include <QDate>
#include <QLocale>
#include <QTime>

namespace articulator::ui {

namespace {

QTime wallTime(domain::Instant at, const domain::Zone &zone)
{
    const domain::CivilTime civil = zone.civil(at);
    const auto sinceMidnight = civil - std::chrono::floor<std::chrono::days>(civil);
    return QTime::fromMSecsSinceStartOfDay(int(std::chrono::milliseconds(sinceMidnight).count()));
}

QDate calendarDate(domain::CivilDate date)
{
    const std::chrono::year_month_day ymd(date);
    return QDate(int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day())));
}

} // namespace

QString TimeWords::ago(std::chrono::seconds age)
{
    const qint64 s = age.count();
    if (s < 2)
        return tr("now");
    if (s < 120)
        return tr("%1 s ago").arg(s);
    if (s < 2 * 3600)
        return tr("%1 min ago").arg(s / 60);
    if (s < 48 * 3600)
        return tr("%1 h ago").arg(s / 3600);
    return tr("%n days ago", nullptr, int(s / 86400));
}

QString TimeWords::ahead(std::chrono::seconds rest)
{
    const qint64 s = rest.count();
    if (s < 1)
        return tr("now");
    if (s < 120)
        return tr("in %1 s").arg(s);
    if (s < 2 * 3600)
        return tr("in %1 min").arg(s / 60);
    return tr("in %1 h").arg(s / 3600);
}

QString TimeWords::length(std::chrono::seconds length)
{
    const qint64 s = length.count();
    if (s < 120)
        return tr("%1 s").arg(s);
    if (s < 2 * 3600)
        return tr("%1 min").arg(s / 60);
    if (s < 48 * 3600)
        return tr("%1 h %2 min").arg(s / 3600).arg(s / 60 % 60);
    return tr("%n days", nullptr, int(s / 86400));
}

QString TimeWords::chairTime(int minutes)
{
    if (minutes < 60)
        return tr("%1 m").arg(minutes);
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 m").arg(minutes / 60).arg(minutes % 60);
}

QString TimeWords::took(int ms) { return tr("%1 s").arg(QLocale().toString(ms / 1000.0, 'f', 1)); }

QString TimeWords::share(int perMille) { return tr("%1 %").arg(QLocale().toString(perMille / 10.0, 'f', 1)); }

QString TimeWords::count(qint64 number) { return QLocale().toString(number); }

QString TimeWords::clock(domain::Instant at, const domain::Zone &zone) { return QLocale().toString(wallTime(at, zone), tr("h:mm AP")); }

QString TimeWords::hour(domain::Instant at, const domain::Zone &zone) { return QLocale().toString(wallTime(at, zone), tr("h AP")); }

QString TimeWords::clockSeconds(domain::Instant at, const domain::Zone &zone)
{
    return QLocale().toString(wallTime(at, zone), tr("h:mm:ss AP"));
}

QString TimeWords::clockAndZone(domain::Instant at, const domain::Zone &zone)
{
    return tr("%1 %2", "clock time, zone").arg(clock(at, zone), zone.abbreviation(at));
}

QString TimeWords::date(domain::CivilDate date) { return QLocale().toString(calendarDate(date), tr("ddd d MMM yyyy")); }

QString TimeWords::shortDate(domain::CivilDate date) { return QLocale().toString(calendarDate(date), tr("ddd d MMM")); }

QString TimeWords::weekday(domain::CivilDate date) { return QLocale().toString(calendarDate(date), QStringLiteral("ddd")); }

domain::Zone TimeWords::zoneOf(const QByteArray &name)
{
    auto zone = domain::Zone::named(name);
    return zone ? *zone : domain::Zone::utc();
}

} // namespace articulator::ui
