// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pseudowords.h"

#include <QByteArrayView>

namespace {

bool isTimePattern(QByteArrayView context, const QString &source)
{
    return context.endsWith("TimeWords") && (source.contains(u"AP") || source.contains(u"mm") || source.contains(u"ddd"));
}

QChar cyrillic(QChar c)
{
    if (c >= u'a' && c <= u'z')
        return QChar(char16_t(0x430 + c.unicode() - u'a'));
    if (c >= u'A' && c <= u'Z')
        return QChar(char16_t(0x410 + c.unicode() - u'A'));
    return c;
}

} // namespace

QString PseudoWords::translate(const char *context, const char *source, const char *, int) const
{
    const QString given = QString::fromUtf8(source);
    if (isTimePattern(context, given))
        return given;
    QString words;
    for (qsizetype i = 0; i < given.size(); ++i) {
        words += cyrillic(given[i]);
        if (given[i] != u'%')
            continue;
        for (++i; i < given.size() && (given[i] == u'L' || given[i] == u'n' || given[i].isDigit()); ++i)
            words += given[i];
        --i;
    }
    return words;
}
