// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/visitpattern.h"

#include <algorithm>

namespace articulator::opendental {

namespace {

constexpr int minutesPerCell = 5;

} // namespace

QString cleanPattern(QString pattern)
{
    for (QChar &mark : pattern)
        if (mark != u'/')
            mark = u'X';
    return pattern;
}

QString inCells(const QString &pattern, int incrementMinutes)
{
    const int cells = std::max(1, incrementMinutes / minutesPerCell);
    QString out;
    for (const QChar mark : pattern)
        out += QString(cells, mark);
    return out;
}

QString combinedPattern(const QStringList &procedureTimes, int incrementMinutes)
{
    qsizetype leading = 0;
    qsizetype trailing = 0;
    QString provider;
    for (const QString &time : procedureTimes) {
        const QString pattern = cleanPattern(time.trimmed());
        const qsizetype first = pattern.indexOf(u'X');
        if (first < 0) {
            leading = std::max(leading, pattern.size());
            continue;
        }
        const qsizetype last = pattern.lastIndexOf(u'X');
        leading = std::max(leading, first);
        trailing = std::max(trailing, pattern.size() - 1 - last);
        provider += pattern.mid(first, last - first + 1);
    }
    return inCells(QString(leading, u'/') + provider + QString(trailing, u'/'), incrementMinutes);
}

} // namespace articulator::opendental
