// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/officeversion.h"

#include <QStringList>

namespace articulator::opendental {

std::optional<OfficeVersion> OfficeVersion::parse(QStringView text)
{
    const QList<QStringView> words = text.trimmed().split(u'.');
    if (words.size() < 2 || words.size() > 4)
        return std::nullopt;
    OfficeVersion version;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool isNumber = false;
        const int part = words[i].toInt(&isNumber);
        if (!isNumber || part < 0)
            return std::nullopt;
        version.parts[std::size_t(i)] = part;
    }
    return version;
}

QString OfficeVersion::text() const
{
    QStringList words;
    for (const int part : parts)
        words.append(QString::number(part));
    if (parts[3] == 0)
        words.removeLast();
    return words.join(u'.');
}

} // namespace articulator::opendental
