// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "link/retryafter.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

namespace articulator::link {

namespace {

std::optional<domain::Instant> httpDate(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header).simplified();
    QDateTime when = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!when.isValid())
        return std::nullopt;
    when.setTimeSpec(Qt::UTC);
    return domain::fromEpochMs(when.toMSecsSinceEpoch());
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, domain::Instant now, std::chrono::seconds longest)
{
    const QByteArray text = header.trimmed();
    if (isDigits(text)) {
        // More digits than fit a number ask for more than any limit.
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), longest) : longest;
    }
    const std::optional<domain::Instant> when = httpDate(text);
    if (!when)
        return std::nullopt;
    return std::clamp(std::chrono::ceil<std::chrono::seconds>(*when - now), std::chrono::seconds(0), longest);
}

} // namespace articulator::link
