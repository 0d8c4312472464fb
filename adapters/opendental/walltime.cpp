// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/walltime.h"

#include <QDate>
#include <QTime>

namespace articulator::opendental {

using domain::CivilDate;
using domain::CivilTime;
using namespace std::chrono_literals;

namespace {

constexpr auto ordinaryOverlap = 60s;
constexpr auto autumnOverlap = 2h;
constexpr auto autumnReach = 3h;

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? std::nullopt : std::optional(value);
}

bool isNullDate(QStringView date) { return date == u"0001-01-01" || date == u"0000-00-00"; }

} // namespace

ReadTime<CivilDate> readDate(QStringView text)
{
    const QStringView date = text.trimmed().left(10);
    if (isNullDate(date))
        return {true, std::nullopt};
    const std::optional<CivilDate> day = domain::parseCivilDate(date);
    return {day.has_value(), day};
}

std::optional<std::chrono::seconds> readTimeOfDay(QStringView text)
{
    const QList<QStringView> parts = text.trimmed().split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const std::optional<int> hours = digits(parts[0].left(3));
    const std::optional<int> minutes = digits(parts[1].left(3));
    const std::optional<int> seconds = parts.size() == 3 ? digits(parts[2].split(u'.').first().left(3)) : std::optional(0);
    if (!hours || !minutes || !seconds || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    const auto time = std::chrono::hours(*hours) + std::chrono::minutes(*minutes) + std::chrono::seconds(*seconds);
    return time <= 24h ? std::optional<std::chrono::seconds>(time) : std::nullopt;
}

ReadTime<CivilTime> readWall(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const ReadTime<CivilDate> date = readDate(trimmed);
    if (!date.value)
        return {date.understood, std::nullopt};
    if (trimmed.size() == 10)
        return {true, CivilTime(*date.value)};
    const QChar gap = trimmed.at(10);
    const std::optional<std::chrono::seconds> time = readTimeOfDay(trimmed.mid(11));
    if ((gap != u' ' && gap != u'T') || !time)
        return {};
    return {true, CivilTime(*date.value) + *time};
}

QString wallText(CivilTime wall)
{
    const auto day = std::chrono::floor<std::chrono::days>(wall);
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(std::chrono::milliseconds(wall - day).count()));
    return domain::toText(CivilDate(day)) + u' ' + time.toString(QStringLiteral("HH:mm:ss"));
}

domain::Instant instantNear(CivilTime wall, const domain::Zone &zone, domain::Instant near)
{
    const std::optional<domain::Instant> second = zone.second(wall);
    return second && std::chrono::abs(*second - near) <= 30min ? *second : zone.first(wall);
}

std::chrono::seconds overlapAt(CivilTime cursor, const domain::Zone &zone)
{
    const domain::Instant at = zone.first(cursor);
    const bool clockGoesBack = zone.offsetAt(at + autumnReach) < zone.offsetAt(at - autumnReach);
    return clockGoesBack ? std::chrono::seconds(autumnOverlap) : ordinaryOverlap;
}

} // namespace articulator::opendental
