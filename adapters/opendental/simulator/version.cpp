// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/version.h"

#include <array>

#include <QStringList>

namespace articulator::opendental::simulator {

std::optional<Version> Version::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() < 2 || parts.size() > 4)
        return std::nullopt;
    std::array<int, 4> numbers{};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = false;
        numbers.at(static_cast<size_t>(i)) = parts.at(i).toInt(&ok);
        if (!ok || numbers.at(static_cast<size_t>(i)) < 0)
            return std::nullopt;
    }
    return Version{numbers[0], numbers[1], numbers[2]};
}

QString Version::text() const
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(build);
}

} // namespace articulator::opendental::simulator
