// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/officeclock.h"

#include <algorithm>

#include <QDateTime>

namespace articulator::opendental::simulator {

namespace {

const qint64 firstJulianDay = QDate(1, 1, 1).toJulianDay();
const qint64 unixEpochWall = (QDate(1970, 1, 1).toJulianDay() - firstJulianDay) * OfficeClock::secondsPerDay;

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

OfficeClock::OfficeClock(const QTimeZone &zone) : m_zone(zone)
{
    const QDateTime from(QDate(1970, 1, 2), QTime(0, 0), Qt::UTC);
    m_changes.push_back({std::numeric_limits<qint64>::min(), m_zone.offsetFromUtc(from)});
    const auto transitions = m_zone.transitions(from, QDateTime(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC));
    for (const QTimeZone::OffsetData &change : transitions)
        m_changes.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    set(QDateTime::currentSecsSinceEpoch());
}

qint64 OfficeClock::now() const
{
    return m_anchor + static_cast<qint64>(static_cast<double>(m_elapsed.elapsed()) / 1000.0 * m_speed);
}

int OfficeClock::offsetAt(qint64 unixSeconds) const
{
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), unixSeconds,
                                        [](qint64 at, const Change &change) { return at < change.at; });
    return std::prev(after)->offset;
}

qint64 OfficeClock::wall(qint64 unixSeconds) const
{
    return unixSeconds + offsetAt(unixSeconds) + unixEpochWall;
}

qint64 OfficeClock::unixOf(qint64 wallSeconds) const
{
    const qint64 naive = wallSeconds - unixEpochWall;
    const int before = offsetAt(naive - secondsPerDay);
    const int after = offsetAt(naive + secondsPerDay);
    const qint64 earlier = naive - std::max(before, after);
    const qint64 later = naive - std::min(before, after);
    if (wall(earlier) == wallSeconds)
        return earlier;
    return wall(later) == wallSeconds ? later : naive - before;
}

void OfficeClock::set(qint64 unixSeconds)
{
    m_anchor = unixSeconds;
    m_elapsed.start();
    m_setting = {unixSeconds, QDateTime::currentMSecsSinceEpoch(), m_speed};
}

void OfficeClock::resume(const Setting &setting)
{
    const qint64 passedMs = std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - setting.computerMs);
    m_speed = setting.speed;
    set(setting.unixSeconds + static_cast<qint64>(static_cast<double>(passedMs) / 1000.0 * setting.speed));
}

void OfficeClock::freeze()
{
    run(0);
}

void OfficeClock::run(double speed)
{
    const qint64 reading = now();
    m_speed = speed;
    set(reading);
}

qint64 OfficeClock::dayOf(QDate date)
{
    return date.toJulianDay() - firstJulianDay;
}

QDate OfficeClock::dateOf(qint64 day)
{
    return QDate::fromJulianDay(day + firstJulianDay);
}

std::optional<qint64> OfficeClock::readDate(QStringView text)
{
    const QDate date = QDate::fromString(text.toString(), QStringLiteral("yyyy-MM-dd"));
    return date.isValid() ? std::optional(dayOf(date)) : std::nullopt;
}

std::optional<qint64> OfficeClock::readTime(QStringView text)
{
    const QTime time = QTime::fromString(text.toString(), QStringLiteral("HH:mm:ss"));
    return time.isValid() ? std::optional<qint64>(time.msecsSinceStartOfDay() / 1000) : std::nullopt;
}

std::optional<qint64> OfficeClock::readWall(QStringView text)
{
    const auto day = readDate(text.left(10));
    if (!day || text.size() == 10)
        return day ? std::optional(*day * secondsPerDay) : std::nullopt;
    if (text.size() != 19 || (text.at(10) != u' ' && text.at(10) != u'T'))
        return std::nullopt;
    const auto time = readTime(text.mid(11));
    return time ? std::optional(*day * secondsPerDay + *time) : std::nullopt;
}

QString OfficeClock::showDate(qint64 day)
{
    const QDate date = dateOf(day);
    return QStringLiteral("%1-%2-%3")
        .arg(date.year(), 4, 10, QLatin1Char('0'))
        .arg(twoDigits(date.month()), twoDigits(date.day()));
}

QString OfficeClock::showTime(qint64 secondsOfDay)
{
    return QStringLiteral("%1:%2:%3")
        .arg(twoDigits(secondsOfDay / 3600), twoDigits(secondsOfDay / 60 % 60), twoDigits(secondsOfDay % 60));
}

QString OfficeClock::showWall(qint64 wallSeconds)
{
    return showDate(wallSeconds / secondsPerDay) + u' ' + showTime(wallSeconds % secondsPerDay);
}

} // namespace articulator::opendental::simulator
