// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/storedtext.h"

#include <algorithm>

namespace articulator::opendental {

bool fitsTables(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate() || c.isNull(); });
}

QString storable(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull())
            continue;
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        out += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
    }
    return out;
}

bool isSameText(const QString &a, const QString &b) { return a.simplified() == b.simplified(); }

qsizetype timesIn(const QString &text, const QString &part)
{
    const QString wanted = part.simplified();
    return wanted.isEmpty() ? 0 : text.simplified().count(wanted);
}

} // namespace articulator::opendental
