// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/render.h"

#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The API's serializer never writes line breaks of stored text.
QString oneLine(QString text)
{
    if (text.contains(u'\n') || text.contains(u'\r'))
        text.replace(u'\r', u' ').replace(u'\n', u' ');
    return text;
}

QString colourText(qint64 rgb)
{
    return QStringLiteral("%1,%2,%3").arg(rgb >> 16 & 255).arg(rgb >> 8 & 255).arg(rgb & 255);
}

QString padded(int number, qsizetype width)
{
    return QStringLiteral("%1").arg(number, static_cast<int>(width), 10, QLatin1Char('0'));
}

QString offsetText(int seconds, qsizetype width)
{
    const int minutes = std::abs(seconds) / 60;
    const QString sign = seconds < 0 ? u"-"_s : u"+"_s;
    return sign + padded(minutes / 60, width > 1 ? 2 : 1) + (width > 2 ? u':' + padded(minutes % 60, 2) : QString());
}

QString dotNetPart(QChar letter, qsizetype width, QDate date, QTime time, int offset)
{
    const QLocale english = QLocale::c();
    switch (letter.unicode()) {
    case u'y':
        return width < 4 ? padded(date.year() % 100, width) : padded(date.year(), width);
    case u'M':
        return width > 3 ? english.monthName(date.month())
            : width == 3 ? english.monthName(date.month(), QLocale::ShortFormat)
                         : padded(date.month(), width);
    case u'd':
        return width > 3 ? english.dayName(date.dayOfWeek())
            : width == 3 ? english.dayName(date.dayOfWeek(), QLocale::ShortFormat)
                         : padded(date.day(), width);
    case u'H':
        return padded(time.hour(), width);
    case u'h':
        return padded((time.hour() + 11) % 12 + 1, width);
    case u'm':
        return padded(time.minute(), width);
    case u's':
        return padded(time.second(), width);
    case u'f':
        return QString(width, u'0');
    case u't':
        return QString(time.hour() < 12 ? u"AM"_s : u"PM"_s).left(width);
    default:
        return offsetText(offset, width);
    }
}

} // namespace

QString dotNetFormat(const QString &pattern, qint64 wallSeconds, const OfficeClock &clock)
{
    const QDate date = OfficeClock::dateOf(wallSeconds / OfficeClock::secondsPerDay);
    const QTime time
        = QTime::fromMSecsSinceStartOfDay(static_cast<int>(wallSeconds % OfficeClock::secondsPerDay) * 1000);
    const int offset = clock.offsetAt(clock.unixOf(wallSeconds));
    QString shown;
    for (qsizetype i = 0; i < pattern.size();) {
        const QChar letter = pattern.at(i);
        if (letter == u'\'' || letter == u'"') {
            const qsizetype end = pattern.indexOf(letter, i + 1);
            shown += pattern.mid(i + 1, end < 0 ? -1 : end - i - 1);
            i = end < 0 ? pattern.size() : end + 1;
            continue;
        }
        qsizetype width = 1;
        while (i + width < pattern.size() && pattern.at(i + width) == letter)
            ++width;
        shown += u"yMdHhmsftz"_s.contains(letter) ? dotNetPart(letter, width, date, time, offset)
                                                  : QString(width, letter);
        i += width;
    }
    return shown;
}

Formats Formats::of(const Request &request)
{
    return {request.parameter("DateFormatString"_L1).value_or(QString()),
            request.parameter("DateTimeFormatString"_L1).value_or(QString())};
}

QString Renderer::wall(qint64 wallSeconds) const
{
    return m_formats.dateTime.isEmpty() ? OfficeClock::showWall(wallSeconds)
                                        : dotNetFormat(m_formats.dateTime, wallSeconds, m_office->clock);
}

QString Renderer::date(qint64 day) const
{
    return m_formats.date.isEmpty() ? OfficeClock::showDate(day)
                                    : dotNetFormat(m_formats.date, day * OfficeClock::secondsPerDay, m_office->clock);
}

QJsonValue Renderer::value(const Column &column, const Row &row, size_t index) const
{
    const qint64 cell = row[index];
    switch (column.kind) {
    case Kind::Number:
        return cell;
    case Kind::NumberText:
        return QString::number(cell);
    case Kind::Text:
        return oneLine(m_office->texts.text(cell));
    case Kind::Flag:
        return cell != 0 ? u"true"_s : u"false"_s;
    case Kind::Word:
        return column.words.value(cell);
    case Kind::Date:
        return date(cell);
    case Kind::Wall:
        return wall(cell);
    case Kind::Moment:
        return wall(cell == 0 ? 0 : m_office->clock.wall(cell));
    case Kind::Time:
        return OfficeClock::showTime(cell);
    case Kind::Money:
        return static_cast<double>(cell) / 100.0;
    case Kind::MoneyText:
        return QString::number(static_cast<double>(cell) / 100.0, 'f', 2);
    case Kind::Colour:
        return colourText(cell);
    case Kind::Derived:
        return column.derive(*m_office, row);
    }
    return {};
}

Fields Renderer::fields(const Table &table, const Row &row) const
{
    const std::vector<Column> &columns = table.schema().columns();
    Fields fields;
    fields.reserve(static_cast<qsizetype>(columns.size()) + 1);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].hidden && columns[i].since <= m_office->settings.version)
            fields.emplace_back(columns[i].name, value(columns[i], row, i));
    }
    return fields;
}

QByteArray toJson(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        const bool plain
            = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\'; });
        if (plain)
            return '"' + text.toUtf8() + '"';
    }
    const QByteArray document = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return document.mid(1, document.size() - 2);
}

QByteArray toJson(const Fields &fields)
{
    QByteArray json = "{";
    for (const auto &[name, value] : fields) {
        if (json.size() > 1)
            json += ',';
        json += '"' + name.toUtf8() + "\":" + toJson(value);
    }
    return json + '}';
}

QByteArray toJson(const Page &page)
{
    QByteArray json = "[";
    for (const Fields &fields : page) {
        if (json.size() > 1)
            json += ',';
        json += toJson(fields);
    }
    return json + ']';
}

} // namespace articulator::opendental::simulator
