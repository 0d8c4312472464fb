// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/instant.h"

#include <QRegularExpression>

namespace articulator::domain {

using namespace std::chrono;

namespace {

QString padded(int value, int width)
{
    const QString digits = QString::number(value);
    return digits.size() < width ? QString(width - digits.size(), QLatin1Char('0')) + digits : digits;
}

QString dateText(year_month_day date)
{
    const int year = int(date.year());
    const auto month = unsigned(date.month());
    const auto day = unsigned(date.day());
    if (year < 0 || year > 9999)
        return padded(year, 4) + QLatin1Char('-') + padded(int(month), 2) + QLatin1Char('-') + padded(int(day), 2);
    const auto digit = [](unsigned value) { return char16_t(u'0' + value % 10); };
    const char16_t text[] = {digit(unsigned(year) / 1000), digit(unsigned(year) / 100), digit(unsigned(year) / 10), digit(unsigned(year)), u'-',
                             digit(month / 10), digit(month), u'-', digit(day / 10), digit(day)};
    return QString::fromUtf16(text, std::size(text));
}

std::optional<year_month_day> dateOf(int y, int m, int d)
{
    const year_month_day date{year(y), month(unsigned(m)), day(unsigned(d))};
    if (!date.ok())
        return std::nullopt;
    return date;
}

} // namespace

QString toText(Instant instant)
{
    const auto dayPart = floor<days>(instant);
    const hh_mm_ss<milliseconds> time(instant - dayPart);
    QString text = dateText(year_month_day(dayPart)) + QLatin1Char('T') + padded(int(time.hours().count()), 2) + QLatin1Char(':')
        + padded(int(time.minutes().count()), 2) + QLatin1Char(':') + padded(int(time.seconds().count()), 2);
    if (time.subseconds().count() != 0)
        text += QLatin1Char('.') + padded(int(time.subseconds().count()), 3);
    return text + QLatin1Char('Z');
}

QString toText(CivilDate date) { return dateText(year_month_day(date)); }

std::optional<Instant> parseInstant(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4})-(\\d{2})-(\\d{2})[Tt ](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9}))?(?:([Zz])|([+-])(\\d{2}):(\\d{2}))\\z"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const auto date = dateOf(number(1), number(2), number(3));
    if (!date || number(4) > 23 || number(5) > 59 || number(6) > 60 || number(10) > 23 || number(11) > 59)
        return std::nullopt;
    const int ms = match.captured(7).leftJustified(3, QLatin1Char('0')).left(3).toInt();
    Instant instant = sys_days(*date) + hours(number(4)) + minutes(number(5)) + seconds(number(6)) + milliseconds(ms);
    if (!match.captured(9).isEmpty()) {
        const auto offset = hours(number(10)) + minutes(number(11));
        instant += match.captured(9) == QLatin1String("-") ? offset : -offset;
    }
    return instant;
}

std::optional<CivilDate> parseCivilDate(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4})-(\\d{2})-(\\d{2})\\z"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = dateOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date ? std::optional(CivilDate(local_days(*date))) : std::nullopt;
}

} // namespace articulator::domain
